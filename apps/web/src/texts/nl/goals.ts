export const goals = {
  title: 'Leerdoelen',
};
