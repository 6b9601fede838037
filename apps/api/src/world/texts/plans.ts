/** What a lesson without a written plan consists of; one activity of each phase makes a plan. */
export const planPhases: readonly { title: string; minutes: number; activities: readonly string[] }[] = [
  {
    title: 'Start',
    minutes: 7,
    activities: [
      'Startopdracht op het bord, vijf minuten stil.',
      'Drie vragen over vorige les op een wisbordje.',
      'Huiswerk in tweetallen vergelijken, daarna één vraag klassikaal.',
      'Foto op het scherm: wat zie je, en wat wil je weten?',
      'Begrippen van vorige les ophalen zonder boek.',
      'Lesdoel op het bord. Wie kan er al iets over vertellen?',
    ],
  },
  {
    title: 'Uitleg',
    minutes: 12,
    activities: [
      'Uitleg in drie stappen, na elke stap een controlevraag.',
      'Voorbeeld hardop voordoen, het tweede doet de klas mee.',
      'Kort verhaal met een schema op het bord dat meegroeit.',
      'Filmpje van vier minuten met twee kijkvragen, daarna uitleg.',
      'Uitleg vanuit een veelgemaakte fout uit het huiswerk.',
      'Onderwijsleergesprek, beurten met kaartjes.',
    ],
  },
  {
    title: 'Samen oefenen',
    minutes: 9,
    activities: [
      'Eén opgave samen, ik schrijf op wat de klas zegt.',
      'Denken, delen, uitwisselen bij twee vragen.',
      'Twee uitwerkingen naast elkaar: welke is beter en waarom?',
      'Kaartjes sorteren in tweetallen.',
      'Stellingen: vingers omhoog voor a, b of c.',
    ],
  },
  {
    title: 'Zelf aan het werk',
    minutes: 16,
    activities: [
      'Opdrachten uit het boek, eerst acht minuten stil, daarna overleggen.',
      'Werkblad met keuze uit twee niveaus. Ik begin achterin met rondlopen.',
      'Opdracht in drietallen met rollen, uitkomst op een groot vel.',
      'Online oefenen. Wie vastloopt schrijft de vraag op het bord.',
      'Zelfstandig werken, instructietafel voor wie dat wil.',
      'Schrijfopdracht van tien regels, buurman leest na.',
    ],
  },
  {
    title: 'Afsluiten',
    minutes: 6,
    activities: [
      'Eén vraag op een briefje, inleveren bij de deur.',
      'Terug naar het lesdoel: duim omhoog, opzij of omlaag.',
      'Twee leerlingen vatten samen, de klas vult aan.',
      'Moeilijkste opgave bespreken, huiswerk op het bord.',
      'Drie begrippen van vandaag in één zin.',
      'Vooruitblik op de volgende les, opruimen op rij.',
    ],
  },
];

/** What a student sets out to watch in a lesson that is still to come. */
export const intents: readonly { learningGoal: string; focusQuestion: string }[] = [
  {
    learningGoal:
      'Ik wil mijn instructie in één keer geven, zodat niemand hoeft te vragen wat de bedoeling is.',
    focusQuestion: 'Wat doen leerlingen in de eerste minuut nadat ik zeg dat ze mogen beginnen?',
  },
  {
    learningGoal: 'Ik wil de beurten eerlijker verdelen.',
    focusQuestion: 'Wil je turven wie er een beurt krijgt, links, midden en rechts?',
  },
  {
    learningGoal: 'Ik wil na een vraag echt wachten.',
    focusQuestion: 'Hoe lang blijf ik stil na een vraag, en wat gebeurt er in die stilte?',
  },
  {
    learningGoal: 'Ik wil minder praten tijdens het zelfstandig werken.',
    focusQuestion: 'Hoe vaak onderbreek ik de hele klas als ze aan het werk zijn?',
  },
  {
    learningGoal: 'Ik wil aan het eind weten wie het doel heeft gehaald.',
    focusQuestion: 'Waaraan kon jij zien of het doel gehaald is? En ik?',
  },
  {
    learningGoal: 'Ik wil dat leerlingen elkaar uitleg geven voordat ze mij vragen.',
    focusQuestion: 'Wat zeggen leerlingen tegen elkaar als ik niet in de buurt ben?',
  },
  {
    learningGoal: 'Ik wil rustig blijven als het rumoerig wordt, en lager gaan praten.',
    focusQuestion: 'Wat doet mijn stem op het moment dat de klas luider wordt?',
  },
  {
    learningGoal: 'Ik wil de stille leerlingen vaker horen.',
    focusQuestion: 'Welke vier leerlingen heb je de hele les niet gehoord?',
  },
  {
    learningGoal: 'Ik wil complimenten geven die over het werk gaan.',
    focusQuestion: 'Schrijf je mijn complimenten letterlijk op?',
  },
  {
    learningGoal: 'Ik wil de overgang tussen uitleg en werken korter maken.',
    focusQuestion: 'Hoeveel minuten zitten er tussen mijn laatste zin en het eerste werk?',
  },
  {
    learningGoal: 'Ik wil iets klaar hebben voor wie snel is, dat niet meer van hetzelfde is.',
    focusQuestion: 'Wat doen de leerlingen die als eerste klaar zijn?',
  },
  {
    learningGoal: 'Ik wil dat de klas mijn lesopbouw kan volgen.',
    focusQuestion: 'Weet jij als kijker op elk moment waar we zijn in de les?',
  },
];

/** What became of something that was tried before, said weeks later. */
export const laterNotes: readonly { kind: 'worked' | 'dropped'; note: string }[] = [
  { kind: 'worked', note: 'Het gaat nu zonder dat ik eraan denk.' },
  { kind: 'worked', note: 'Derde keer gedaan, en nu merkte ik pas dat het iets oplevert.' },
  { kind: 'worked', note: 'Werkt in de onderbouw. In de bovenbouw heb ik het niet nodig.' },
  { kind: 'worked', note: 'Een leerling zei er zelf iets over. Dat vond ik het mooiste bewijs.' },
  { kind: 'dropped', note: 'Drie weken geprobeerd. Het past niet bij deze klas, ik zoek iets anders.' },
  { kind: 'worked', note: 'Kleiner gemaakt dan het was, en toen lukte het.' },
  { kind: 'dropped', note: 'Er kwam een toetsweek tussen en daarna was het niet meer nodig.' },
  { kind: 'worked', note: 'Vandaag in beide klassen gedaan, met hetzelfde gevolg.' },
  { kind: 'worked', note: 'Zit nu vast in mijn voorbereiding.' },
  { kind: 'worked', note: 'Samen met mijn begeleider geoefend in het lege lokaal. Dat scheelde.' },
  { kind: 'dropped', note: 'Losgelaten. Ik deed het voor de kijker en niet voor de klas.' },
  { kind: 'worked', note: 'Niet elke les, wel steeds vaker.' },
  { kind: 'worked', note: 'De klas houdt mij er nu aan.' },
  { kind: 'dropped', note: 'Te veel tegelijk. Ik kies eerst het andere punt.' },
  { kind: 'worked', note: 'Ging vanzelf toen ik minder had gepland.' },
  { kind: 'worked', note: 'Twee weken volgehouden, nu hoort het erbij.' },
];
