export const app = {
  nav: {
    label: 'Hoofdmenu',
    home: 'Vandaag',
    trail: 'Spoor',
    goals: 'Doelen',
    progress: 'Voortgang',
    group: 'Groep',
  },
  skip: 'Naar de inhoud',
  account: {
    label: 'Jouw account: {{name}}',
    language: 'Taal',
    nl: 'Nederlands',
    en: 'English',
    theme: 'Weergave',
    system: 'zoals dit toestel',
    light: 'licht',
    dark: 'donker',
    signOut: 'Uitloggen',
    safe: 'Alles wat je schreef staat veilig op de server.',
    unsent:
      'Er staat nog tekst op dit toestel die de server niet heeft. Die blijft hier staan tot je weer inlogt.',
  },
  error: {
    title: 'Dit lukte niet',
    home: 'Naar vandaag',
    occurrence: 'Noem dit nummer als je hulp vraagt: {{occurrence}}',
  },
  notFound: {
    title: 'Deze pagina is er niet',
    text: 'Misschien is hij verplaatst, of is hij niet met jou gedeeld.',
  },
};
