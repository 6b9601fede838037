export const nextSteps = {
  returning: {
    title: 'Komt terug',
    lead: 'Deze stappen nam je mee uit een eerdere les. Ze blijven terugkomen tot je zegt wat het werd.',
    leadOther: 'Deze stappen liggen er nog uit eerdere lessen.',
    folded: 'Komt terug ({{count}})',
    open: 'staat nog open',
    closed: 'afgerond',
    empty: 'Er staan geen stappen open uit eerdere lessen.',
  },
  origin: {
    self: 'van jezelf, {{day}}',
    other: 'van {{name}}, {{day}}',
    lesson: 'naar die les',
  },
  when: {
    next: 'voor de volgende les',
    onDay: 'op {{day}}',
  },
  outcome: {
    label: 'Wat werd het?',
    notes: {
      tried: 'Wat gebeurde er?',
      worked: 'Waaraan merkte je dat het lukte?',
      dropped: 'Waarom laat je deze stap los?',
    },
    reasonMissing: 'Zeg in een paar woorden waarom. Dan weet je het later ook nog.',
    readers: 'wie deze stap kan lezen',
    save: 'Bewaar',
  },
  field: {
    label: 'Volgende stap',
    description: 'Eén ding om te proberen. Het komt vanzelf terug op het volgende lesplan.',
    when: 'Wanneer?',
    whens: {
      next_lesson: 'volgende les',
      on_day: 'op een datum',
    },
    day: 'Op welke dag?',
  },
  leading: {
    returns: 'Komt terug in de volgende les:',
    empty: 'Nog geen volgende stap uit deze les.',
  },
};
