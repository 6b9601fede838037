export const lessons = {
  list: {
    title: 'Lessen',
  },
  plan: {
    titleNew: 'Nieuwe les',
    title: 'Lesplan',
  },
  thread: {
    title: 'De les',
  },
};
