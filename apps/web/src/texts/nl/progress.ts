export const progress = {
  title: 'Voortgang',
};
