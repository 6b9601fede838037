export const sharing = {
  share: 'Delen',
  change: 'Kies wie meeleest',
  title: 'Met wie deel je dit?',
  rolesLabel: 'Met een groep',
  roles: {
    workplace_mentor: 'Werkplekbegeleiders',
    school_educator: 'Schoolopleiders',
    institute_educator: 'Instituutsopleiders',
  },
  nobodyYet: 'nu nog niemand',
  peopleLabel: 'Of met één persoon',
  readsAlready: 'leest al mee',
  after: 'Dit lezen straks',
  onlyYou: 'Niemand. Alleen jij.',
  later: 'Ook wie later deze rol krijgt, leest mee.',
  sees: 'Wat zij zien',
  withdrawn: 'Je haalt het delen terug. Wat iemand al las, kun je niet terughalen.',
  doShare: 'Deel dit',
  doWithdraw: 'Maak weer privé',
  none: 'Maak alles leeg',
  what: {
    lesson: 'Je lesplan met je kijkvraag, en hoe ver de les is.',
    observation:
      'Wat gezien is, de scores, het sterke punt en de volgende stap, met de naam van de observator.',
    reflection:
      'Je tekst, het voornemen en de bekwaamheden die je koos. Verander je later iets, dan zien zij dat.',
    goal: 'Je leerdoel, wat je eerder schreef en waarom je het afsluit.',
    feedback: 'De feedback zoals die aan jou gegeven is, met de naam van de gever.',
  },
};
