export const corrections = {
  correct: 'Verbeteren',
  title: 'Verbeteren',
  lead: 'Anderen lazen dit al. Wat er stond blijft leesbaar, met jouw reden erbij.',
  reason: 'Waarom verbeter je dit?',
  reasonHelp: 'Bijvoorbeeld: “Ik had de wachttijd verkeerd geteld.”',
  reasonMissing: 'Schrijf in een paar woorden waarom.',
  send: 'Verbetering delen',
  revisions: 'Verbeteringen',
  corrected: 'Verbeterd op {{day}} door {{name}}: {{reason}}',
  you: 'jou',
  before: 'Wat er eerst stond',
};
