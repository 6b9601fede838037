export const feedback = {
  ask: {
    title: 'Vraag feedback',
  },
  request: {
    title: 'Feedbackvraag',
  },
};
