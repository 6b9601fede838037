export const reflections = {
  title: 'Reflectie',
  titleNew: 'Nieuwe reflectie',
};
