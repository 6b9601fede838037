import type { ThreadText } from './text.types.js';

export const englishThreads: readonly ThreadText[] = [
  {
    subject: 'Engels',
    season: 1,
    domain: 'IN',
    className: 'H1c',
    topic: 'Classroom English en jezelf voorstellen',
    lessonGoal: 'Leerlingen stellen zich voor in vijf Engelse zinnen en vragen een ander om hetzelfde.',
    learningGoal: 'Ik wil de hele les Engels spreken en toch duidelijk zijn.',
    focusQuestion: 'Wanneer haken leerlingen af op mijn Engels, en wat doe ik dan?',
    phases: [
      { title: 'Start', minutes: 6, activity: 'Ik stel mezelf voor met drie voorwerpen uit mijn tas.' },
      {
        title: 'Modelzinnen',
        minutes: 12,
        activity: 'Vijf zinnen op het bord, samen zeggen, stukje voor stukje weghalen.',
      },
      { title: 'Speeddate', minutes: 17, activity: 'Twee rijen, elke anderhalve minuut een andere partner.' },
      { title: 'Schrijven', minutes: 10, activity: 'Vijf zinnen over jezelf in het schrift.' },
      { title: 'Afsluiten', minutes: 5, activity: 'Raad wie het is: drie teksten voorlezen.' },
    ],
    context: ['havo', 'brugklas'],
    moments: [
      {
        atMinute: 3,
        kind: 'strong',
        text: 'Je laat een klimschoen zien en vraagt: ‘What do you think I do?’ Iedereen wil raden.',
      },
      {
        atMinute: 19,
        kind: 'fact',
        text: 'Je legt de speeddate in zeven zinnen Engels uit. Daarna vragen vijf leerlingen aan hun buur wat de bedoeling is.',
      },
      {
        atMinute: 21,
        kind: 'strong',
        text: 'Je ziet het en doet één gesprekje voor met een leerling vooraan. Dan loopt het meteen.',
      },
      {
        atMinute: 44,
        kind: 'question',
        text: 'Het meisje bij de verwarming heeft twee zinnen. Wat had haar op weg geholpen?',
      },
    ],
    strength:
      'Toen de uitleg niet aankwam, ging je niet over op Nederlands maar deed je het voor. Dat is de goede reflex.',
    nextStep:
      'Geef een opdracht in hoogstens drie korte zinnen, doe hem één keer voor en laat een leerling hem terugzeggen.',
    selfStrength:
      'Ik heb het hele uur Engels gesproken. Alleen bij het huiswerk heb ik het herhaald in het Nederlands.',
    remarks: [
      {
        domain: 'IN',
        text: 'Van bekend naar nieuw: eerst samen zeggen, dan woorden weghalen, dan zelf. Die opbouw klopt.',
      },
      {
        domain: 'IN',
        text: 'De uitleg van de werkvorm was te lang voor een klas in week twee. Het voordoen maakte hem pas duidelijk.',
      },
    ],
    reflection:
      'Ik was trots dat ik alles in het Engels deed. Maar zeven zinnen achter elkaar, dat kan een brugklas nog niet. Voordoen is sneller dan uitleggen.',
    intention: 'Ik schrijf mijn instructie vooraf op en streep tot er drie zinnen over zijn.',
    outcome: {
      kind: 'worked',
      note: 'Drie zinnen, voordoen, terugzeggen. Het scheelt elke keer twee minuten.',
    },
  },
  {
    subject: 'Engels',
    season: 2,
    domain: 'AC',
    className: 'BK2a',
    topic: 'Past simple: vragen maken',
    lessonGoal: 'Leerlingen stellen vijf vragen met ‘did’ over het weekend van een ander.',
    learningGoal: 'Ik wil dat leerlingen meer praten dan ik.',
    focusQuestion: 'Wie is er aan het woord in de eerste helft van de les?',
    phases: [
      { title: 'Start', minutes: 5, activity: 'Foto van mijn weekend: raad wat ik deed.' },
      {
        title: 'Regel ontdekken',
        minutes: 10,
        activity: 'Zes vragen op het bord: wat valt op? Samen de regel formuleren.',
      },
      {
        title: 'Vragenjacht',
        minutes: 20,
        activity: 'Find someone who: rondlopen en vragen stellen met did.',
      },
      { title: 'Zelf schrijven', minutes: 10, activity: 'Vijf vragen en antwoorden opschrijven.' },
    ],
    context: ['vmbo-basis', 'vmbo-kader', 'onderbouw', 'laatste uur'],
    moments: [
      {
        atMinute: 3,
        kind: 'strong',
        text: 'De foto van de modderige fiets. Ze roepen door elkaar in het Engels.',
      },
      {
        atMinute: 11,
        kind: 'fact',
        text: 'Van minuut 5 tot 15 praat jij ongeveer acht minuten. Drie leerlingen geven antwoord.',
      },
      {
        atMinute: 20,
        kind: 'strong',
        text: 'Bij de vragenjacht praat iedereen. Ook de jongens achterin stellen vragen, met het blad erbij.',
      },
      {
        atMinute: 28,
        kind: 'question',
        text: 'Ik hoor vaak ‘Did you went’. Je hoort het ook. Wat kun je er op dat moment mee?',
      },
      {
        atMinute: 42,
        kind: 'suggestion',
        text: 'Zet twee zinnen die je hoorde op het bord en laat de klas kiezen welke klopt.',
      },
    ],
    strength:
      'De vragenjacht was precies goed voor het laatste uur: bewegen, praten en steeds dezelfde vorm oefenen.',
    nextStep:
      'Noteer tijdens het rondlopen twee fouten die je vaak hoort en laat de klas ze in de laatste vijf minuten zelf verbeteren.',
    selfStrength: 'Twintig minuten lang hoorde ik alleen maar Engels. In deze klas!',
    remarks: [
      {
        domain: 'AC',
        text: 'Je wisselt kijken, ontdekken, bewegen en schrijven af. Niemand zit langer dan tien minuten stil.',
      },
      {
        domain: 'AC',
        text: 'De regel wilde je laten ontdekken, maar na twee handen gaf je hem zelf. Tweetallen hadden hier gekund.',
      },
    ],
    reflection:
      'Ik was kapot na afloop maar wel blij. Acht van de tien minuten praten bij het ontdekken is natuurlijk geen ontdekken. De vragenjacht hou ik erin.',
    outcome: {
      kind: 'worked',
      note: 'Ik loop nu met een klein notitieblok. De klas vindt fouten zoeken leuk, ze raden van wie ik het hoorde (dat zeg ik niet).',
    },
  },
  {
    subject: 'Engels',
    season: 2,
    domain: 'BE',
    className: 'TL4a',
    topic: 'Examentraining: korte leesteksten',
    lessonGoal: 'Leerlingen maken vier examenvragen en wijzen de zin aan waarin het antwoord staat.',
    learningGoal: 'Ik wil dat de achterste rij ook echt meedoet.',
    focusQuestion: 'Kun je op vijf momenten tellen hoeveel leerlingen bezig zijn met de tekst?',
    phases: [
      { title: 'Start', minutes: 5, activity: 'Eén vraag van vorige week terughalen.' },
      { title: 'Tekst 1 samen', minutes: 12, activity: 'Eerst de vraag, dan zoeken: waar staat het?' },
      { title: 'Tekst 2 en 3', minutes: 20, activity: 'In drietallen met één antwoordblad per groep.' },
      { title: 'Nakijken', minutes: 13, activity: 'Per vraag de bewijszin aanwijzen.' },
    ],
    context: ['vmbo-tl', 'bovenbouw'],
    moments: [
      { atMinute: 5, kind: 'fact', text: 'Telling 1: 22 van de 26 leerlingen kijken in de tekst.' },
      {
        atMinute: 15,
        kind: 'fact',
        text: 'Telling 2: 14 van de 26. De achterste rij heeft de tekst nog niet omgeslagen.',
      },
      {
        atMinute: 24,
        kind: 'fact',
        text: 'Telling 3, in drietallen: 19. In vier groepjes vult één leerling het blad in en de anderen wachten.',
      },
      {
        atMinute: 40,
        kind: 'strong',
        text: 'Bij het aanwijzen van de bewijszin moet iedereen zoeken. Telling 5: 25 van de 26.',
      },
    ],
    strength:
      'Vragen naar de bewijszin werkt. Iedereen heeft dan iets te doen en je ziet meteen wie het gevonden heeft.',
    nextStep:
      'Geef in elk drietal een rol: lezer, zoeker en schrijver, en laat ze na elke tekst doorschuiven.',
    selfStrength: 'Het nakijken was actiever dan anders. Ze verbeterden elkaar.',
    remarks: [
      {
        domain: 'BE',
        text: 'De betrokkenheid wisselt sterk per werkvorm: laag als jij alleen vooraan leest, hoog als iedereen moet aanwijzen.',
      },
      {
        domain: 'BE',
        text: 'In de groepjes is werken geen vanzelf. Eén blad betekent hier dat één leerling werkt.',
      },
    ],
    reflection:
      'Handig, die getallen. Ik dacht dat de achterste rij nooit meedeed, maar bij het nakijken deden ze gewoon mee. Het ligt dus ook aan wat ik vraag.',
    intention: 'Vanaf het begin de bewijszin laten aanwijzen, ook bij tekst 1.',
    outcome: {
      kind: 'tried',
      note: 'Rollen werkten bij de helft van de groepjes. De schrijver werd vaak toch de baas. Ik maak nu tweetallen.',
    },
  },
  {
    subject: 'Engels',
    season: 3,
    domain: 'LK',
    className: '2vwo4',
    topic: 'Presentaties: my favourite place',
    lessonGoal: 'Leerlingen presenteren twee minuten in het Engels en geven elkaar één top en één tip.',
    learningGoal: 'Ik wil dat leerlingen zich veilig voelen als ze Engels praten voor de klas.',
    focusQuestion: 'Wat doe ik en wat doet de klas in de minuut voor en de minuut na een presentatie?',
    phases: [
      { title: 'Afspraken', minutes: 6, activity: 'Hoe luister je? Wat is een tip waar je iets aan hebt?' },
      { title: 'Ronde 1', minutes: 18, activity: 'Vijf presentaties, na elke een top en een tip.' },
      {
        title: 'Ronde 2',
        minutes: 18,
        activity: 'Nog vijf, leerlingen geven elkaar de beurt voor de feedback.',
      },
      {
        title: 'Afsluiten',
        minutes: 6,
        activity: 'Wat heb je vandaag bij een ander gezien dat jij ook wilt doen?',
      },
    ],
    context: ['vwo', 'onderbouw'],
    moments: [
      {
        atMinute: 4,
        kind: 'strong',
        text: 'Je geeft zelf een slechte tip (‘je was saai’) en vraagt wat de ander daaraan heeft. Er wordt gelachen en het punt is duidelijk.',
      },
      {
        atMinute: 13,
        kind: 'strong',
        text: 'Een leerling valt stil. Je wacht, knikt en zegt zacht het volgende woord. De presentatie gaat door.',
      },
      { atMinute: 26, kind: 'fact', text: 'In ronde 2 geven steeds dezelfde vier leerlingen een tip.' },
      {
        atMinute: 41,
        kind: 'question',
        text: 'Jij verbetert de uitspraak van ‘mountain’ meteen na het applaus. Is dat het moment?',
      },
    ],
    strength:
      'De klas luistert echt naar elkaar. Dat komt doordat je vooraf hebt laten zien wat een bruikbare tip is.',
    nextStep:
      'Laat na een presentatie eerst de klas reageren en geef je eigen taalpunt op een briefje, niet hardop.',
    selfStrength: 'Niemand heeft geweigerd, ook de leerling die vooraf buikpijn had niet.',
    remarks: [
      {
        domain: 'LK',
        text: 'Je versterkt het zelfvertrouwen met kleine dingen: knikken, wachten, een woord aanreiken.',
      },
      {
        domain: 'LK',
        text: 'Leerlingen spreken met respect over elkaars werk. De zin ‘ik zag dat je’ werkt goed als begin.',
      },
    ],
    reflection:
      'Dit was mijn fijnste les tot nu toe. Een leerling die bijna nooit praat vertelde over de moestuin van haar oma en de klas stelde gewoon vragen. Ik hoefde niets te doen. Alleen die uitspraak had ik moeten laten zitten, ik zag haar gezicht.',
    intention: 'Taalpunten gaan vanaf nu op een briefje.',
    outcome: {
      kind: 'worked',
      note: 'De briefjes worden bewaard, zag ik. En het applaus blijft nu gewoon applaus.',
    },
  },
  {
    subject: 'Engels',
    season: 4,
    domain: 'AF',
    className: 'H3b',
    topic: 'Writing a formal e-mail',
    lessonGoal:
      'Leerlingen schrijven een formele e-mail van tachtig woorden met een passende opening en afsluiting.',
    learningGoal:
      'Ik wil mijn hulp verdelen over leerlingen die het nodig hebben, niet over wie het hardst roept.',
    focusQuestion: 'Bij wie sta ik tijdens het werken, hoe lang, en wie vroeg daarom?',
    phases: [
      { title: 'Voorbeeld', minutes: 10, activity: 'Twee mails vergelijken: welke krijgt antwoord?' },
      { title: 'Uitleg', minutes: 10, activity: 'Opening, reden, vraag, afsluiting. Zinnen verzamelen.' },
      {
        title: 'Schrijven',
        minutes: 22,
        activity: 'Drie hulpniveaus: blad met zinnen, blad met kopjes, leeg blad.',
      },
      { title: 'Controle', minutes: 8, activity: 'Checklist van vijf punten bij de mail van je buur.' },
    ],
    context: ['havo', 'onderbouw', 'laptops'],
    moments: [
      {
        atMinute: 22,
        kind: 'strong',
        text: 'Je deelt de bladen uit zonder er een naam aan te geven: rood, blauw of wit. Leerlingen kiezen zelf en ruilen ook.',
      },
      {
        atMinute: 32,
        kind: 'fact',
        text: 'In tien minuten was je bij zeven leerlingen. Vijf daarvan riepen je. Twee leerlingen links vooraan hebben een leeg blad.',
      },
      { atMinute: 35, kind: 'question', text: 'Hoe weet je wie hulp nodig heeft en het niet vraagt?' },
      {
        atMinute: 44,
        kind: 'strong',
        text: 'De checklist is kort en concreet. Ze vinden echte fouten bij elkaar.',
      },
    ],
    strength:
      'De drie bladen geven keuze zonder dat iemand zich dom voelt. Het ruilen halverwege laat zien dat ze nadenken over wat ze nodig hebben.',
    nextStep:
      'Loop in de eerste drie minuten van het werken een vaste ronde langs iedereen voordat je bij iemand stilstaat.',
    selfStrength:
      'De bladen in kleuren. Sommigen begonnen met rood en gingen later naar wit, dat vond ik mooi.',
    remarks: [
      {
        domain: 'AF',
        text: 'Je stemt de hulp bij de opdracht af op drie niveaus, en het doel blijft voor iedereen hetzelfde.',
      },
      {
        domain: 'AF',
        text: 'Je aandacht gaat naar wie vraagt. De twee linksvoor vroegen niets en kwamen niet op gang.',
      },
    ],
    reflection:
      'Vijf van de zeven riepen. Ik ben dus vooral een brandweerman. Die twee linksvoor heb ik gewoon niet gezien.',
    outcome: {
      kind: 'dropped',
      note: 'Gestopt na twee lessen. Wie al op gang was, ging op mij wachten. Ik kijk nu eerst een minuut vanaf mijn tafel.',
    },
  },
  {
    subject: 'Engels',
    season: 4,
    domain: 'OR',
    className: 'TL2d',
    topic: 'Luistertoets voorbereiden: wegwijzen',
    lessonGoal: 'Leerlingen volgen een gesproken route op een plattegrond en geven er zelf een.',
    learningGoal: 'Ik wil overgangen tussen onderdelen kort en rustig houden.',
    focusQuestion: 'Hoe lang duren de drie overgangen en wat zeg ik dan?',
    phases: [
      { title: 'Woorden', minutes: 8, activity: 'Tien uitdrukkingen op kaartjes, ordenen in tweetallen.' },
      {
        title: 'Luisteren',
        minutes: 14,
        activity: 'Twee routes volgen op de plattegrond, controleren met je buur.',
      },
      { title: 'Spreken', minutes: 18, activity: 'A geeft de route, B tekent. Daarna wisselen.' },
      { title: 'Afsluiten', minutes: 6, activity: 'Eén route door de school raden.' },
    ],
    context: ['vmbo-tl', 'onderbouw', 'laatste uur'],
    moments: [
      {
        atMinute: 9,
        kind: 'fact',
        text: 'Overgang 1 duurt vier minuten. De kaartjes gaan terug in het zakje terwijl jij de plattegrond uitlegt.',
      },
      {
        atMinute: 23,
        kind: 'fact',
        text: 'Overgang 2 duurt twee minuten. Je telt af van vijf naar nul en wacht.',
      },
      {
        atMinute: 30,
        kind: 'strong',
        text: 'Alle tweetallen praten en tekenen. Je loopt rond met het antwoordblad in je hand.',
      },
      {
        atMinute: 41,
        kind: 'strong',
        text: 'De route door de school: iedereen wil raden waar hij uitkomt. Op tijd klaar.',
      },
    ],
    strength: 'Waar je eerst aandacht vroeg en daarna pas uitlegde, ging het in de helft van de tijd.',
    nextStep:
      'Houd bij elke overgang dezelfde volgorde aan: spullen neer, ogen hier, uitleg, en dan pas het nieuwe materiaal.',
    selfStrength: 'Het spreken liep vanzelf. En we waren voor de bel klaar.',
    remarks: [
      { domain: 'OR', text: 'Materiaal lag klaar in zakjes, per tweetal. Dat scheelt veel lopen.' },
      {
        domain: 'OR',
        text: 'In de eerste overgang deed je twee dingen tegelijk: opruimen en uitleggen. De uitleg moest daarna opnieuw.',
      },
    ],
    reflection: 'Aftellen werkt. Stom dat ik dat bij de eerste niet deed.',
    outcome: { kind: 'worked', note: 'Vaste volgorde gehouden. Overgangen zijn nu rond een minuut.' },
  },
];
