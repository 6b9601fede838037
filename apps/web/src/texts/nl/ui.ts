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
  remove: 'Haal weg: {{what}}',
  chosen_one: '{{count}} gekozen',
  chosen_other: '{{count}} gekozen',
  tooLong: 'Nog {{count}} tekens',
  otherLanguage: 'Read in English',
};
