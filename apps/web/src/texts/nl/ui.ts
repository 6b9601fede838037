export const ui = {
  whoSees: 'Wie ziet dit?',
  onlyYou: 'Alleen jij',
  more: 'Meer laten zien',
  close: 'Sluiten',
  loading: 'Even geduld',
  knots: {
    done: 'gedaan',
    waiting: 'wacht',
    private: 'privé',
    returning: 'komt terug',
  },
  tooLong: 'Nog {{count}} tekens',
};
