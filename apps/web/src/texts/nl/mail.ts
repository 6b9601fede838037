export const mail = {
  title: 'Postvak',
  lead: 'Hier proberen we Leerspoor uit. Mail gaat niet weg, maar komt in dit postvak. Iedereen op dit adres kan hem lezen.',
  toLeerspoor: 'Naar Leerspoor',
  empty: 'Nog geen mail',
  emptyHelp: 'Vraag als student feedback aan iemand. Een paar tellen later ligt de mail hier.',
  to: 'aan {{name}}',
  states: {
    waiting: 'De mail aan {{name}} is onderweg.',
    sent: '{{name}} kreeg hierover een mail, maar keek hier nog niet.',
    opened: '{{name}} heeft hier gekeken.',
    undeliverable: 'De mail aan {{name}} kon niet worden bezorgd',
  },
  undeliverableHelp:
    'In Leerspoor staat het wel klaar. Zeg het {{name}} zelf even, en laat het mailadres nakijken.',
};
