import type { ThreadText } from './text.types.js';

export const biologyThreads: readonly ThreadText[] = [
  {
    subject: 'biologie',
    season: 1,
    domain: 'OR',
    className: 'H1a',
    topic: 'Werken met de microscoop: ui-vlies',
    lessonGoal: 'Leerlingen maken een preparaat en tekenen één cel met celwand en kern.',
    learningGoal: 'Ik wil dat iedereen aan het eind een tekening heeft en dat het lokaal netjes is.',
    focusQuestion: 'Waar ontstaat wachttijd tijdens het practicum?',
    phases: [
      { title: 'Start', minutes: 6, activity: 'Veiligheid en tafelindeling, filmpje van een minuut.' },
      { title: 'Voordoen', minutes: 9, activity: 'Preparaat maken onder de camera.' },
      { title: 'Practicum', minutes: 22, activity: 'In tweetallen: snijden, kleuren, kijken, tekenen.' },
      { title: 'Opruimen', minutes: 8, activity: 'Per tafel, controle met lijstje.' },
      { title: 'Afsluiten', minutes: 5, activity: 'Twee tekeningen vergelijken.' },
    ],
    context: ['havo', 'brugklas', 'practicum', 'grote groep'],
    moments: [
      {
        atMinute: 8,
        kind: 'strong',
        text: 'Het voordoen onder de camera is heel duidelijk. Je noemt ook wat er vaak misgaat: te dik.',
      },
      {
        atMinute: 17,
        kind: 'fact',
        text: 'Veertien leerlingen wachten bij één flesje jodium. De rij duurt vijf minuten.',
      },
      {
        atMinute: 26,
        kind: 'question',
        text: 'Negen vingers omhoog voor ‘ik zie niks’. Je rent. Wie in de klas kan ook helpen?',
      },
      {
        atMinute: 40,
        kind: 'strong',
        text: 'Opruimen met het lijstje: elke tafel vinkt zelf af. Na zes minuten is het lokaal schoon.',
      },
    ],
    strength:
      'Je voordoen en je opruimlijst zijn goed doordacht. Leerlingen weten bij die stukken precies wat ze moeten doen.',
    nextStep:
      'Zet van elk gedeeld middel vier porties klaar en wijs per tafel een microscoophulp aan die je vooraf twee minuten instrueert.',
    selfStrength: 'Alle tweetallen hebben cellen gezien. Het gegil bij de eerste cel was leuk.',
    remarks: [
      { domain: 'OR', text: 'Materiaal lag klaar, behalve de jodium. Juist daar stond de rij.' },
      {
        domain: 'OR',
        text: 'Je maakt niet duidelijk wat leerlingen zelf kunnen proberen voordat ze je roepen.',
      },
    ],
    reflection:
      'Ik heb denk ik twee kilometer gelopen. Eén flesje jodium voor dertig kinderen, dat had ik thuis kunnen bedenken. Met hulpjes per tafel had ik ook kunnen kijken wat ze tekenden.',
    intention: 'Ik loop voortaan een practicum de avond ervoor in gedachten na als leerling aan tafel zes.',
    outcome: {
      kind: 'tried',
      note: 'Acht hulpen was veel, vijf deden het echt. Volgende keer leer ik ze alleen scherpstellen en verder niets.',
    },
  },
  {
    subject: 'biologie',
    season: 2,
    domain: 'AC',
    className: '4vwo1',
    topic: 'Enzymen: temperatuur en pH',
    lessonGoal: 'Leerlingen bedenken een proefopzet om de invloed van temperatuur op een enzym te meten.',
    learningGoal: 'Ik wil doorvragen in plaats van meteen zeggen of het goed is.',
    focusQuestion: 'Wat zeg ik na een antwoord van een leerling?',
    phases: [
      { title: 'Start', minutes: 8, activity: 'Waarom bruint een appel, en in de koelkast minder snel?' },
      {
        title: 'Theorie',
        minutes: 12,
        activity: 'Vorm, optimum en denatureren met een grafiek zonder getallen.',
      },
      {
        title: 'Proefopzet',
        minutes: 20,
        activity: 'Viertallen: wat houd je gelijk, wat verander je, wat meet je?',
      },
      { title: 'Bespreken', minutes: 10, activity: 'Twee opzetten onder de loep.' },
    ],
    context: ['vwo', 'bovenbouw'],
    moments: [
      {
        atMinute: 5,
        kind: 'strong',
        text: 'Op ‘door de kou’ vraag je: ‘Wat doet kou dan?’ en daarna ‘met wat precies?’. De derde versie is een goede hypothese.',
      },
      { atMinute: 16, kind: 'fact', text: 'Bij de grafiek: zes antwoorden, zes keer ‘ja precies’.' },
      {
        atMinute: 33,
        kind: 'strong',
        text: 'Een groep wil vijf dingen tegelijk veranderen. Je vraagt: ‘Als er iets gebeurt, hoe weet je dan waardoor?’',
      },
      {
        atMinute: 45,
        kind: 'suggestion',
        text: 'Laat groepen elkaars opzet aanvallen. Zij zien de zwakke plek sneller dan jij hem kunt vertellen.',
      },
    ],
    strength:
      'In kleine groepjes vraag je sterk door. Je vragen gaan over het denken en niet over het antwoord.',
    nextStep:
      'Kies bij een klassikale grafiek één vraag waarop je twee leerlingen laat antwoorden voordat je zelf iets zegt.',
    selfStrength: 'Het gesprek met de groep die alles wilde veranderen. Ze streepten zelf drie dingen door.',
    remarks: [
      {
        domain: 'AC',
        text: 'De opdracht vraagt echt ontwerpen. Leerlingen moesten keuzes maken en die verdedigen.',
      },
      { domain: 'AC', text: 'Klassikaal sluit ‘ja precies’ het gesprek. In groepjes doe je dat niet.' },
    ],
    reflection:
      'Grappig dat ik in een groepje heel anders praat dan voor de klas. Voor de klas wil ik tempo, daar ben ik bang dat het stilvalt. Ik ga proberen de klas te zien als een groot groepje.',
    outcome: {
      kind: 'tried',
      note: 'Met vwo 4 gaat het goed. In mijn drukke tweede durf ik die stilte nog niet.',
    },
  },
  {
    subject: 'biologie',
    season: 2,
    domain: 'IN',
    className: 'TL2b',
    topic: 'Bloedsomloop: de weg van het bloed',
    lessonGoal: 'Leerlingen beschrijven de kleine en de grote bloedsomloop in de goede volgorde.',
    learningGoal: 'Ik wil mijn les goed afsluiten en niet door de bel laten stoppen.',
    focusQuestion: 'Hoe komt de klas terug bij het lesdoel?',
    phases: [
      {
        title: 'Voorkennis',
        minutes: 6,
        activity: 'Voel je hartslag, tel een halve minuut. Waar gaat het bloed heen?',
      },
      { title: 'Uitleg', minutes: 14, activity: 'Tekening opbouwen op het bord: hart, longen, lichaam.' },
      {
        title: 'Loopspel',
        minutes: 12,
        activity: 'Lokaal is het lichaam, rode en blauwe kaartjes wisselen bij de longen.',
      },
      { title: 'Verwerken', minutes: 10, activity: 'Stappen in volgorde zetten.' },
      { title: 'Afsluiten', minutes: 5, activity: 'Eén leerling loopt de route, de klas zegt de namen.' },
    ],
    context: ['vmbo-tl', 'onderbouw'],
    moments: [
      {
        atMinute: 15,
        kind: 'strong',
        text: 'Je tekent mee terwijl je praat. Leerlingen tekenen in hetzelfde tempo.',
      },
      {
        atMinute: 27,
        kind: 'strong',
        text: 'Het loopspel: een leerling loopt van longen meteen naar de tenen en de klas roept ‘eerst terug naar het hart!’',
      },
      {
        atMinute: 34,
        kind: 'fact',
        text: 'Het spel loopt zes minuten uit. Het verwerken begint pas in minuut 38.',
      },
      {
        atMinute: 46,
        kind: 'fact',
        text: 'De bel gaat, tassen dicht. Je roept het huiswerk. De afsluiting is vervallen.',
      },
    ],
    strength: 'Met het loopspel heb je iets moeilijks zichtbaar gemaakt. De klas verbeterde de route zelf.',
    nextStep:
      'Zet een wekker op zeven minuten voor het einde. Gaat hij af, dan stop je waar je bent en stel je de ene vraag van je lesdoel.',
    selfStrength: 'Het loopspel! Iedereen wilde een bloedcel zijn.',
    remarks: [
      {
        domain: 'IN',
        text: 'Je bouwt de tekening stap voor stap op. Ook de leerlingen die traag schrijven komen mee.',
      },
      {
        domain: 'IN',
        text: 'Zonder afsluiting weet je niet wie de volgorde echt kent. De les was er wel rijk genoeg voor.',
      },
    ],
    reflection: 'Het was zo leuk dat ik niet wilde stoppen. Een wekker dus.',
    outcome: {
      kind: 'worked',
      note: 'Wekker op mijn telefoon. De klas vindt het inmiddels raar als hij niet gaat.',
    },
  },
  {
    subject: 'biologie',
    season: 3,
    domain: 'BE',
    className: 'BK3b',
    topic: 'Voeding: wat zit er in je lunch?',
    lessonGoal: 'Leerlingen lezen een etiket en vergelijken twee producten op suiker en vezels.',
    learningGoal: 'Ik wil dat leerlingen zelf vragen gaan stellen.',
    focusQuestion: 'Waaraan zie je dat leerlingen betrokken zijn, en wanneer zakt het weg?',
    phases: [
      { title: 'Start', minutes: 7, activity: 'Acht verpakkingen op volgorde van suiker zetten, gokken.' },
      { title: 'Uitleg etiket', minutes: 10, activity: 'Per 100 gram en per portie: wat is het verschil?' },
      { title: 'Onderzoek', minutes: 20, activity: 'Eigen lunch en één product van de tafel onderzoeken.' },
      { title: 'Delen', minutes: 10, activity: 'Wat verbaasde je het meest?' },
    ],
    context: ['vmbo-basis', 'vmbo-kader', 'bovenbouw', 'kleine groep'],
    moments: [
      {
        atMinute: 5,
        kind: 'strong',
        text: 'Alle zestien leerlingen staan om de tafel. Er wordt ruzie gemaakt over de yoghurtdrank.',
      },
      {
        atMinute: 14,
        kind: 'fact',
        text: 'Tijdens de uitleg van het etiket: vijf hoofden op de tafel, twee gesprekken over iets anders.',
      },
      {
        atMinute: 25,
        kind: 'strong',
        text: 'Een leerling vraagt uit zichzelf: ‘Waarom zetten ze er dan gezond op?’ Je geeft de vraag door aan de klas.',
      },
      {
        atMinute: 41,
        kind: 'question',
        text: 'De vraag van minuut 25 komt niet terug. Had die het einde van de les kunnen zijn?',
      },
    ],
    strength:
      'Je laat ze eerst gokken. Daardoor willen ze weten hoe het zit, en dan pas heeft een etiket zin.',
    nextStep:
      'Schrijf leerlingvragen meteen op een vast stuk van het bord en kies er aan het eind samen één uit om te beantwoorden.',
    selfStrength: 'Het gokken en de eigen lunch. Ze waren fanatiek.',
    remarks: [
      {
        domain: 'BE',
        text: 'Leerlingen doen mee zodra ze iets in handen hebben. De uitleg zonder verpakking was de dip.',
      },
      { domain: 'BE', text: 'Er werden drie eigen vragen gesteld. Dat is bij deze klas veel.' },
    ],
    reflection:
      'De uitleg had ik met de pakken in de hand moeten doen, dat is eigenlijk logisch. Wat ik meeneem is die vraag over gezond op het pak. Die was beter dan mijn hele les en ik liet hem liggen omdat er nog een opdracht op mijn planning stond.',
    intention: 'Eén hoek van het bord is vanaf maandag voor hun vragen.',
    outcome: {
      kind: 'dropped',
      note: 'De hoek bleef na twee weken leeg. Op het bord durven ze niet, op een briefje wel. Nu hangt er een envelop bij de deur.',
    },
  },
  {
    subject: 'biologie',
    season: 4,
    domain: 'LS',
    className: '3vwo3',
    topic: 'Erfelijkheid: kruisingsschema’s',
    lessonGoal: 'Leerlingen lossen een kruisingsvraag op met een vast plan en controleren hun verhouding.',
    learningGoal: 'Ik wil ze leren een tekstvraag in stappen aan te pakken.',
    focusQuestion: 'Gebruiken de leerlingen het stappenplan ook als ik er niet naast sta?',
    phases: [
      { title: 'Start', minutes: 6, activity: 'Foto’s van katten: wat weet je van de ouders?' },
      {
        title: 'Stappenplan',
        minutes: 12,
        activity: 'Samen een plan maken: wat doe je eerst als je zo’n vraag leest?',
      },
      {
        title: 'Oefenen',
        minutes: 22,
        activity: 'Vier vragen, oplopend. Bij elke vraag de stap noteren waar je twijfelde.',
      },
      { title: 'Terugkijken', minutes: 10, activity: 'Welke stap sloeg je over? Plan aanpassen.' },
    ],
    context: ['vwo', 'onderbouw'],
    moments: [
      {
        atMinute: 10,
        kind: 'strong',
        text: 'Je laat de klas het plan maken. De stap ‘schrijf op wat dominant is’ komt van een leerling achterin.',
      },
      {
        atMinute: 24,
        kind: 'fact',
        text: 'Van de twaalf leerlingen die ik kon zien gebruiken er vijf het plan. Zeven beginnen meteen met het schema.',
      },
      {
        atMinute: 35,
        kind: 'question',
        text: 'De zeven hebben vraag 1 en 2 gewoon goed. Wat is voor hen dan de reden om het plan te gebruiken?',
      },
      {
        atMinute: 45,
        kind: 'strong',
        text: 'Bij het terugkijken past een groepje het plan aan: stap 2 en 3 omgedraaid. Je neemt het over op het bord.',
      },
    ],
    strength:
      'Het plan is van de klas. Daardoor durven ze het ook te veranderen, en dat is precies wat je wilt.',
    nextStep:
      'Begin met een vraag die zonder plan misgaat, en introduceer het plan pas als ze merken dat ze vastlopen.',
    selfStrength: 'Het gezamenlijke plan en de discussie over de volgorde.',
    remarks: [
      { domain: 'LS', text: 'Leerlingen denken na over hun aanpak en noteren waar ze twijfelden.' },
      { domain: 'LS', text: 'De eerste vragen waren te makkelijk om een plan nodig te hebben.' },
    ],
    reflection:
      'Vijf van de twaalf. Eerst was ik teleurgesteld. Maar als ik eerlijk ben zou ik bij vraag 1 ook geen plan pakken.',
    intention: 'Ik zet vraag 4 voortaan vooraan en laat ze even stranden.',
    outcome: {
      kind: 'worked',
      note: 'Met de bloedgroepenvraag begonnen. Bijna iedereen strandde en vroeg om een plan.',
    },
  },
  {
    subject: 'biologie',
    season: 4,
    domain: 'LK',
    className: 'H2d',
    topic: 'Seksualiteit en grenzen',
    lessonGoal: 'Leerlingen noemen drie manieren om een grens aan te geven en te vragen wat een ander wil.',
    learningGoal: 'Ik wil een gesprek waarin niemand zich schaamt.',
    focusQuestion: 'Hoe houd ik het veilig als er gelachen wordt?',
    phases: [
      {
        title: 'Afspraken',
        minutes: 8,
        activity: 'Wat heb jij nodig om hier vrij te praten? Klas maakt vier afspraken.',
      },
      { title: 'Vragendoos', minutes: 17, activity: 'Anonieme vragen die ik vooraf heb gelezen.' },
      { title: 'Situaties', minutes: 18, activity: 'Vier situaties, in groepjes: wat zou je kunnen zeggen?' },
      {
        title: 'Afsluiten',
        minutes: 7,
        activity: 'Waar kun je terecht? Eén ding dat je meeneemt, voor jezelf.',
      },
    ],
    context: ['havo', 'onderbouw'],
    moments: [
      {
        atMinute: 7,
        kind: 'strong',
        text: 'Een afspraak van de klas: ‘lachen mag, uitlachen niet’. Je schrijft hem groot op.',
      },
      {
        atMinute: 14,
        kind: 'strong',
        text: 'Bij een woord op een briefje ontploft de klas. Je wacht, lacht even mee en beantwoordt de vraag daarna serieus.',
      },
      {
        atMinute: 31,
        kind: 'fact',
        text: 'In één groepje praten twee leerlingen en kijken drie naar hun schoenen.',
      },
      {
        atMinute: 33,
        kind: 'suggestion',
        text: 'Bij dit onderwerp helpt het als leerlingen hun groepje zelf mogen kiezen.',
      },
    ],
    strength:
      'Jouw rust maakt het onderwerp gewoon. Je beantwoordde elke vraag uit de doos met dezelfde ernst.',
    nextStep:
      'Laat leerlingen bij een gevoelig onderwerp eerst zelf iets opschrijven en daarna kiezen met wie ze het bespreken.',
    selfStrength: 'De vragendoos. Ik was bloednerveus en na drie briefjes niet meer.',
    remarks: [
      {
        domain: 'LK',
        text: 'Je laat humor toe en verwijst naar de afspraak zodra het ten koste van iemand gaat.',
      },
      { domain: 'LK', text: 'Alle vragen kregen een eerlijk antwoord, ook die als grap bedoeld was.' },
    ],
    reflection:
      'Ik heb hier slecht van geslapen. Ik had alle vragen thuis hardop beantwoord voor de spiegel. In de klas bleek dat ze het vooral heel graag wilden weten. Na de les bleef een leerling hangen om te vragen of ze nog een vraag in de doos mocht doen. Natuurlijk mocht dat.',
    outcome: {
      kind: 'worked',
      note: 'Bij de les over alcohol hebben ze eerst geschreven en zelf een maatje gekozen. Niemand keek naar zijn schoenen.',
    },
  },
];
