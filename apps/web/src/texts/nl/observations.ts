export const observations = {
  title: 'Observatie',
  capture: {
    title: 'Observeren',
  },
};
