export const groups = {
  title: 'Groep',
};
