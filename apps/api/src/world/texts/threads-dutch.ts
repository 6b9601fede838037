import type { ThreadText } from './text.types.js';

export const dutchThreads: readonly ThreadText[] = [
  {
    subject: 'Nederlands',
    season: 1,
    domain: 'OR',
    className: 'BK1b',
    topic: 'Stil lezen en een boek kiezen',
    lessonGoal: 'Leerlingen kiezen een boek dat bij hen past en kunnen in twee zinnen zeggen waarom.',
    learningGoal: 'Ik wil dat de les binnen drie minuten echt begint.',
    focusQuestion: 'Wat doe ik tussen de bel en de eerste opdracht, en wat doen de leerlingen dan?',
    phases: [
      { title: 'Binnenkomst', minutes: 5, activity: 'Boek op tafel, opdracht op het bord.' },
      {
        title: 'Uitleg boekkeuze',
        minutes: 10,
        activity: 'Twee eerste bladzijden voorlezen. Welke kies je?',
      },
      { title: 'Mediatheek', minutes: 15, activity: 'Per zes een boek kiezen, de rest: leeskaart.' },
      { title: 'Stil lezen', minutes: 15, activity: 'Iedereen leest, ik lees zelf mee.' },
      { title: 'Afsluiten', minutes: 5, activity: 'Drie leerlingen vertellen hun keuze.' },
    ],
    context: ['vmbo-basis', 'vmbo-kader', 'brugklas', 'eerste uur'],
    moments: [
      {
        atMinute: 1,
        kind: 'strong',
        text: 'Je staat bij de deur en groet iedereen. Zes leerlingen laten uit zichzelf hun boek zien.',
      },
      {
        atMinute: 4,
        kind: 'fact',
        text: 'Je zegt drie keer ‘jongens, even stil’. Na de derde keer praten vier leerlingen nog.',
      },
      {
        atMinute: 17,
        kind: 'question',
        text: 'Wie niet in de mediatheek is, heeft de leeskaart na vijf minuten af. Wat kunnen zij dan doen?',
      },
      {
        atMinute: 33,
        kind: 'strong',
        text: 'Je pakt zelf een boek en gaat lezen. Binnen een halve minuut is het stil.',
      },
    ],
    strength:
      'Je doet voor wat je vraagt. Toen jij ging zitten lezen, ging de klas mee zonder dat je iets hoefde te zeggen.',
    nextStep:
      'Zet de startopdracht op het bord en wijs ernaar. Zeg één keer wat je wilt en wacht dan tien tellen in stilte.',
    selfStrength: 'Het voorlezen ging goed. Ik zag dat ze wilden weten hoe het verder ging.',
    remarks: [
      {
        domain: 'OR',
        text: 'De wissel van groepjes naar de mediatheek liep rustig, omdat je de namenlijst al op het bord had.',
      },
      {
        domain: 'OR',
        text: 'De les begon na zeven minuten. De opdracht op het bord stond er wel, maar je noemde hem niet.',
      },
    ],
    reflection:
      'Ik dacht dat ik de les op tijd begon, maar het waren zeven minuten. Ik praat door de onrust heen in plaats van te wachten. Het stille lezen was het beste stuk van het uur, en daar deed ik eigenlijk het minst.',
    intention: 'Morgen wijs ik naar het bord en houd ik mijn mond.',
    outcome: {
      kind: 'worked',
      note: 'Eerst voelde tien tellen heel lang. De derde les waren ze na vier tellen stil.',
    },
  },
  {
    subject: 'Nederlands',
    season: 1,
    domain: 'LK',
    className: 'H2a',
    topic: 'Een mening geven en onderbouwen',
    lessonGoal: 'Leerlingen geven een mening met ten minste één argument dat erbij past.',
    learningGoal: 'Ik wil dat ook stille leerlingen iets durven te zeggen.',
    focusQuestion: 'Hoe reageer ik op een antwoord dat niet klopt of een beetje vreemd is?',
    phases: [
      {
        title: 'Start',
        minutes: 5,
        activity: 'Stelling op het bord: huiswerk moet verboden worden. Schrijf voor jezelf eens of oneens.',
      },
      {
        title: 'Uitleg',
        minutes: 12,
        activity: 'Standpunt, argument en voorbeeld aan de hand van twee ingezonden brieven.',
      },
      { title: 'Over de streep', minutes: 15, activity: 'Links of rechts staan en je keuze toelichten.' },
      { title: 'Schrijven', minutes: 13, activity: 'Eén alinea met standpunt en argument.' },
      { title: 'Afsluiten', minutes: 5, activity: 'Twee alinea’s voorlezen, klas noemt het argument.' },
    ],
    context: ['havo', 'onderbouw'],
    moments: [
      {
        atMinute: 9,
        kind: 'strong',
        text: 'Een leerling noemt een voorbeeld in plaats van een argument. Jij: ‘Mooi voorbeeld. Waar is het een voorbeeld van?’',
      },
      {
        atMinute: 21,
        kind: 'fact',
        text: 'Twee leerlingen lachen om een antwoord bij de deur. Je gaat door met de volgende beurt.',
      },
      {
        atMinute: 24,
        kind: 'question',
        text: 'De leerling bij de deur zegt daarna niets meer. Wat had je op dat moment willen doen?',
      },
      {
        atMinute: 46,
        kind: 'strong',
        text: 'Je vraagt of iemand zijn alinea wíl voorlezen. Er gaan vijf handen omhoog, ook van het meisje vooraan dat anders stil is.',
      },
    ],
    strength:
      'Je pakt een half goed antwoord op en maakt het samen met de leerling heel. Daardoor durven er meer te praten.',
    nextStep:
      'Spreek de eerste lach om een antwoord meteen aan, kort en rustig: ‘Hier luisteren we naar elkaar’, en geef de beurt terug.',
    selfStrength:
      'Bij over de streep heb ik bijna iedereen gehoord, ook leerlingen die ik nog nooit had gehoord.',
    remarks: [
      {
        domain: 'LK',
        text: 'Je gaat serieus in op elke poging. Je herhaalt het antwoord en vraagt één ding door.',
      },
      {
        domain: 'LK',
        text: 'Het lachen bij de streep heb je gezien, want je keek op. Nu wist de klas niet wat je ervan vond.',
      },
      {
        domain: 'LK',
        text: 'De sfeer is ontspannen. Je maakt een grapje over je eigen huiswerk vroeger en dat werkt.',
      },
    ],
    reflection:
      'Ik zag het lachen wel. Ik dacht: als ik er iets van zeg maak ik het groter. Nu denk ik dat de jongen bij de deur juist wachtte tot ik iets zou doen. Dat zit me dwars. Ik heb hem na de les gevraagd hoe het ging en hij zei: prima. Ik weet niet of dat zo is.',
    outcome: {
      kind: 'tried',
      note: 'Een keer gedaan, met een rood hoofd. Het was daarna wel stil. Ik oefen nog op een rustiger toon.',
    },
  },
  {
    subject: 'Nederlands',
    season: 2,
    domain: 'IN',
    className: 'TL3c',
    topic: 'Werkwoordspelling: tegenwoordige tijd en voltooid deelwoord',
    lessonGoal: 'Leerlingen kiezen met een stappenplan tussen d, t en dt in tien zinnen.',
    learningGoal: 'Ik wil tijdens mijn uitleg weten wie het snapt, niet pas bij de toets.',
    focusQuestion: 'Op welke momenten controleer ik of de klas het begrijpt, en bij wie?',
    phases: [
      { title: 'Voorkennis', minutes: 8, activity: 'Vier zinnen op wisbordjes: welke vorm kies je?' },
      { title: 'Uitleg', minutes: 12, activity: 'Stappenplan op het bord, ik denk hardop bij twee zinnen.' },
      { title: 'Samen oefenen', minutes: 10, activity: 'Drie zinnen op wisbordjes, tegelijk omhoog.' },
      { title: 'Zelf oefenen', minutes: 15, activity: 'Tien zinnen, eerst alleen en dan vergelijken.' },
    ],
    context: ['vmbo-tl', 'bovenbouw', 'grote groep'],
    moments: [
      {
        atMinute: 6,
        kind: 'strong',
        text: 'Alle bordjes omhoog. Je leest ze echt: ‘Ik zie twaalf keer dt, laten we daar beginnen.’',
      },
      { atMinute: 15, kind: 'fact', text: 'Je vraagt ‘snapt iedereen het?’ De klas knikt. Je gaat verder.' },
      {
        atMinute: 26,
        kind: 'question',
        text: 'Bij ‘het gebeurt’ heeft de helft het fout. Je noemt het goede antwoord. Waar in het stappenplan ging het mis?',
      },
      {
        atMinute: 38,
        kind: 'strong',
        text: 'Je gaat bij drie leerlingen zitten die bij de bordjes fout zaten en doet één zin samen met hen.',
      },
    ],
    strength: 'Met de wisbordjes zie je in één blik waar de klas staat, en je past je uitleg daar op aan.',
    nextStep:
      'Vervang ‘snapt iedereen het?’ door één zin op het wisbordje, en laat een leerling de stap noemen die de keuze bepaalt.',
    selfStrength: 'De bordjes werkten. Ik wist na zes minuten al dat dt het probleem was.',
    remarks: [
      {
        domain: 'IN',
        text: 'Je denkt hardop bij de eerste twee zinnen, stap voor stap. Leerlingen schrijven de stappen mee.',
      },
      {
        domain: 'IN',
        text: 'Bij de foute antwoorden noem je wat goed is, maar nog niet waarom. De stap ertussen is juist de uitleg.',
      },
    ],
    reflection:
      'Wisbordjes zijn goud. Toch zei ik weer ‘snapt iedereen het’, het rolt er gewoon uit. Natuurlijk knikken ze dan.',
    intention: 'Ik plak een briefje op mijn laptop: niet vragen of ze het snappen, maar laten zien.',
    outcome: {
      kind: 'worked',
      note: 'Twee lessen gedaan. Een leerling zei: ‘Ik doe altijd stap twee niet.’ Precies dat had ik nodig.',
    },
  },
  {
    subject: 'Nederlands',
    season: 3,
    domain: 'AC',
    className: '5vwo2',
    topic: 'Poëzie: sonnet en moderne variant',
    lessonGoal: 'Leerlingen benoemen de wending in een gedicht en zeggen wat die doet met de betekenis.',
    learningGoal: 'Ik wil vragen stellen waar ze echt over na moeten denken, en dan ook wachten.',
    focusQuestion: 'Hoeveel tijd zit er tussen mijn vraag en het eerste antwoord, en wie geeft dat antwoord?',
    phases: [
      {
        title: 'Gedicht zonder slot',
        minutes: 10,
        activity: 'Leerlingen krijgen een sonnet zonder de laatste zes regels en bedenken hoe het afloopt.',
      },
      { title: 'Vergelijken', minutes: 15, activity: 'Het echte slot ernaast. Waar draait het gedicht?' },
      { title: 'Gesprek', minutes: 15, activity: 'Drie open vragen, eerst in tweetallen, dan klassikaal.' },
      { title: 'Schrijven', minutes: 10, activity: 'Eigen slot van twee regels.' },
    ],
    context: ['vwo', 'bovenbouw'],
    moments: [
      {
        atMinute: 5,
        kind: 'strong',
        text: 'Het gedicht afkappen werkt. Iedereen schrijft, er wordt gefluisterd over de afloop.',
      },
      {
        atMinute: 27,
        kind: 'fact',
        text: 'Wachttijd bij je drie vragen: 2, 2 en 9 seconden. Bij de derde staken zeven leerlingen hun hand op.',
      },
      {
        atMinute: 30,
        kind: 'question',
        text: 'Je vult het antwoord van de leerling aan tot een mooie zin. Van wie is de gedachte dan nog?',
      },
      {
        atMinute: 34,
        kind: 'suggestion',
        text: 'Hier had ‘wie ziet het anders?’ een gesprek tussen leerlingen kunnen openen.',
      },
    ],
    strength:
      'Je kiest een werkvorm waarin de leerlingen het gedicht eerst zelf moeten maken. Daardoor lezen ze het echte slot scherper.',
    nextStep:
      'Stel een denkvraag, tel in je hoofd tot acht, en reageer op het eerste antwoord alleen met: ‘Wie kan daarop doorgaan?’',
    selfStrength:
      'De tweede helft was een echt gesprek. Twee leerlingen waren het oneens over de laatste regel en bleven daarover praten.',
    remarks: [
      {
        domain: 'AC',
        text: 'Je derde vraag (‘waarom juist hier wit?’) zette aan tot denken, ook door de stilte die je liet vallen.',
      },
      {
        domain: 'AC',
        text: 'De antwoorden lopen via jou. Leerlingen kijken naar jou en nog niet naar elkaar.',
      },
    ],
    reflection:
      'Negen seconden was een eeuwigheid, maar er kwamen zeven handen. Ik merk dat ik antwoorden mooier maak omdat ik zelf zo van dit gedicht houd. Dan wordt het mijn les over poëzie en niet die van hen. Ik vraag me af of ik bang ben voor een antwoord waar ik niets mee kan.',
    intention: 'Eén les lang herhaal ik geen enkel antwoord van een leerling.',
    outcome: {
      kind: 'tried',
      note: 'Lastig! Acht tellen lukt nu vaak. Het doorgeven van de beurt vergeet ik nog als ik enthousiast ben.',
    },
  },
  {
    subject: 'Nederlands',
    season: 3,
    domain: 'AF',
    className: 'H4d',
    topic: 'Betoog schrijven: de inleiding',
    lessonGoal: 'Leerlingen schrijven een inleiding met aanleiding, onderwerp en standpunt.',
    learningGoal: 'Ik wil snelle schrijvers iets geven waar ze echt verder mee komen.',
    focusQuestion: 'Wat doen de leerlingen die na tien minuten klaar zijn?',
    phases: [
      { title: 'Start', minutes: 6, activity: 'Drie inleidingen beoordelen: welke wil je verder lezen?' },
      {
        title: 'Instructie',
        minutes: 12,
        activity: 'Opbouw van een inleiding, daarna keuze: verder met mij of zelf aan de slag.',
      },
      {
        title: 'Schrijven',
        minutes: 22,
        activity:
          'Basis: schrijfkader. Zelfstandig: vrij. Verdieping: twee inleidingen met andere aanleiding.',
      },
      { title: 'Terugkijken', minutes: 10, activity: 'In tweetallen een tip aan de hand van drie punten.' },
    ],
    context: ['havo', 'bovenbouw', 'laptops'],
    moments: [
      {
        atMinute: 14,
        kind: 'strong',
        text: 'Je laat leerlingen kiezen: blijven zitten voor extra uitleg of beginnen. Negen leerlingen blijven.',
      },
      {
        atMinute: 25,
        kind: 'fact',
        text: 'Vier leerlingen hebben een inleiding af. Eén kiest de verdieping, drie gaan op hun telefoon.',
      },
      {
        atMinute: 31,
        kind: 'suggestion',
        text: 'De verdieping staat onderaan de opdracht. Noem hem al bij de instructie en zeg waarom hij de moeite waard is.',
      },
    ],
    strength:
      'De groep die bij jou bleef, kreeg precies wat nodig was: samen één inleiding maken en dan pas zelf.',
    nextStep:
      'Wijs de verdieping vooraf toe aan vijf leerlingen op basis van hun laatste tekst, en bespreek hun twee versies klassikaal.',
    selfStrength: 'De verlengde instructie. Alle negen hadden daarna iets op papier.',
    remarks: [
      {
        domain: 'AF',
        text: 'Je geeft zwakkere schrijvers extra uitleg en een kader. Zij hebben aan het eind meer tekst dan vorige week.',
      },
      {
        domain: 'AF',
        text: 'Voor sterke schrijvers is er wel een opdracht, maar die is vrijblijvend. Drie van de vier lieten hem liggen.',
      },
    ],
    reflection: 'Extra uitleg ging goed. De verdieping was een bijlage en zo behandelden ze hem ook.',
    outcome: {
      kind: 'worked',
      note: 'Vijf namen vooraf gekozen. Ze vonden het eerst oneerlijk, tot hun versies op het bord kwamen.',
    },
  },
  {
    subject: 'Nederlands',
    season: 4,
    domain: 'LS',
    className: '3vwo1',
    topic: 'Leesvaardigheid: hoofdgedachte vinden',
    lessonGoal:
      'Leerlingen gebruiken de leesstrategie titel, begin, slot, kernzinnen en kunnen hun keuze uitleggen.',
    learningGoal: 'Ik wil de aanpak laten bespreken en niet alleen de antwoorden.',
    focusQuestion: 'Hoe vaak gaat het in mijn les over de aanpak, en hoe vaak over het goede antwoord?',
    phases: [
      {
        title: 'Voorspellen',
        minutes: 7,
        activity: 'Titel en tussenkopjes lezen: waar gaat de tekst over, wat wil de schrijver?',
      },
      { title: 'Voordoen', minutes: 10, activity: 'Ik lees twee alinea’s hardop en zeg wat ik denk.' },
      { title: 'Lezen', minutes: 18, activity: 'Zelf lezen, kernzinnen onderstrepen, drie vragen.' },
      { title: 'Aanpak bespreken', minutes: 15, activity: 'Met je buur: waar zocht je, waarom daar?' },
    ],
    context: ['vwo', 'onderbouw'],
    moments: [
      {
        atMinute: 12,
        kind: 'strong',
        text: 'Je zegt hardop: ‘Hier snap ik het even niet, dus ik lees een zin terug.’ Dat maakt lezen zichtbaar.',
      },
      {
        atMinute: 36,
        kind: 'fact',
        text: 'Bij het nabespreken: elf keer een goed of fout antwoord, twee keer een vraag over de aanpak.',
      },
      {
        atMinute: 43,
        kind: 'strong',
        text: 'Een leerling vertelt dat hij van achter naar voren leest. Je vraagt de klas wanneer dat handig is.',
      },
      {
        atMinute: 47,
        kind: 'suggestion',
        text: 'Laat ze tot slot opschrijven welke stap hen vandaag het meest hielp.',
      },
    ],
    strength:
      'Je voordoen was sterk. Leerlingen namen jouw woorden over: ‘even terug’ hoorde ik drie keer in de tweetallen.',
    nextStep:
      'Geef bij het nabespreken eerst zelf de goede antwoorden en gebruik de hele tijd voor één vraag: hoe kwam je daar?',
    selfStrength: 'Hardop denken vond ik spannend, maar ze werden er stil van.',
    remarks: [
      { domain: 'LS', text: 'Je laat zien hoe een ervaren lezer werkt, ook als het even niet lukt.' },
      {
        domain: 'LS',
        text: 'Het gesprek over de aanpak kwam in de laatste tien minuten. Toen was er geen tijd meer om hem opnieuw te gebruiken.',
      },
    ],
    reflection:
      'Elf tegen twee, dat is duidelijk. Terwijl ik dacht dat ik het steeds over de aanpak had. De jongen die van achter naar voren leest heeft mij iets geleerd: er is niet één goede volgorde. Als ik de antwoorden gewoon geef, valt de spanning van goed of fout weg en kunnen we over lezen praten.',
    intention: 'Volgende keer liggen de antwoorden op tafel voordat we gaan bespreken.',
    outcome: {
      kind: 'tried',
      note: 'Eerst de antwoorden gegeven, en toen legde de helft zijn pen neer. Ik geef nu alleen die van vraag 1 en 2.',
    },
  },
];
