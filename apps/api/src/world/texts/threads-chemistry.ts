import type { ThreadText } from './text.types.js';

export const chemistryThreads: readonly ThreadText[] = [
  {
    subject: 'scheikunde',
    season: 1,
    domain: 'LK',
    className: 'H3d',
    topic: 'Veilig werken: de blauwe en de gele vlam',
    lessonGoal: 'Leerlingen steken een brander veilig aan en leggen uit wanneer je welke vlam gebruikt.',
    learningGoal: 'Ik wil streng zijn op veiligheid zonder dat het een enge les wordt.',
    focusQuestion: 'Hoe klinkt het als ik iemand aanspreek op een veiligheidsregel?',
    phases: [
      { title: 'Start', minutes: 8, activity: 'Foto van een lokaal: vind zeven gevaarlijke dingen.' },
      { title: 'Voordoen', minutes: 10, activity: 'Brander aansteken, luchtschijf open en dicht.' },
      {
        title: 'Brandersdiploma',
        minutes: 22,
        activity: 'In tweetallen oefenen, elkaar controleren, daarna bij mij laten zien.',
      },
      {
        title: 'Opruimen en afsluiten',
        minutes: 10,
        activity: 'Gas dicht, tafels nat af, één regel die je onthoudt.',
      },
    ],
    context: ['havo', 'onderbouw', 'practicum'],
    moments: [
      {
        atMinute: 16,
        kind: 'strong',
        text: 'Een leerling durft de lucifer niet aan te steken. Je zegt: ‘Logisch, het is vuur. Ik houd de slang vast.’ Het lukt.',
      },
      {
        atMinute: 23,
        kind: 'fact',
        text: 'Bril op het voorhoofd bij vier leerlingen. Je roept door het lokaal: ‘Bril, hoe vaak moet ik het zeggen!’',
      },
      {
        atMinute: 29,
        kind: 'strong',
        text: 'Bij de volgende loop je erheen en tik je op je eigen bril. De leerling lacht en zet hem op.',
      },
      { atMinute: 37, kind: 'strong', text: 'Het diploma met handtekening. Ze zijn er zichtbaar trots op.' },
    ],
    strength:
      'Je neemt angst voor de vlam serieus en geeft een klein stukje hulp. Daardoor heeft iedereen het diploma gehaald.',
    nextStep:
      'Spreek op veiligheid altijd aan van dichtbij, met één woord of gebaar, en wacht tot het gebeurd is.',
    selfStrength: 'Dat de leerling die bang was het zelf heeft gedaan.',
    remarks: [
      { domain: 'LK', text: 'Je benoemt wat goed gaat: ‘jij draait eerst de lucht dicht, precies goed.’' },
      {
        domain: 'LK',
        text: 'Het roepen halverwege de les klonk als boos op de hele klas, terwijl het om vier brillen ging.',
      },
    ],
    reflection: 'Tikken op mijn bril werkt dus beter dan roepen. Dat ik riep kwam omdat ik schrok.',
    intention: 'Bij een bril loop ik erheen.',
    outcome: {
      kind: 'worked',
      note: 'Bril-gebaar is nu een vast teken. Leerlingen doen het ook naar elkaar.',
    },
  },
  {
    subject: 'scheikunde',
    season: 2,
    domain: 'OR',
    className: '4vwo3',
    topic: 'Zouten: neerslagreacties',
    lessonGoal:
      'Leerlingen voorspellen met een tabel of er een neerslag ontstaat en controleren dat met een proef.',
    learningGoal: 'Ik wil voorkomen dat groepjes klaar zijn en gaan klooien.',
    focusQuestion: 'Wat doen groepjes die eerder klaar zijn dan ik had bedacht?',
    phases: [
      {
        title: 'Voorspellen',
        minutes: 10,
        activity: 'Schema van negen combinaties invullen met de oplosbaarheidstabel.',
      },
      { title: 'Proef', minutes: 20, activity: 'Druppels op een plastic hoes, waarneming in het schema.' },
      { title: 'Verklaren', minutes: 12, activity: 'Reactievergelijking bij elke neerslag.' },
      { title: 'Afsluiten', minutes: 8, activity: 'Onbekende oplossing: welke twee proefjes heb je nodig?' },
    ],
    context: ['vwo', 'bovenbouw', 'practicum'],
    moments: [
      {
        atMinute: 12,
        kind: 'strong',
        text: 'Druppels op een hoes: weinig materiaal, snel klaar, makkelijk schoon. Slim bedacht.',
      },
      {
        atMinute: 22,
        kind: 'fact',
        text: 'Vijf van de negen groepjes zijn klaar. Twee mengen alle restjes door elkaar. Je bent bij groep acht aan het helpen.',
      },
      {
        atMinute: 27,
        kind: 'strong',
        text: 'Je zegt rustig: ‘Hoes leeg, pen in de hand, de vergelijkingen staan op bladzijde twee.’ Binnen een minuut zit iedereen.',
      },
      {
        atMinute: 44,
        kind: 'question',
        text: 'De onbekende oplossing vonden ze prachtig. Had die ook eerder in de les gekund?',
      },
    ],
    strength: 'Je herstelt een rommelig moment met drie korte aanwijzingen en zonder preek.',
    nextStep:
      'Zet de onbekende oplossing klaar als vervolg op de proef, zodat een groepje dat klaar is meteen door kan.',
    selfStrength: 'De proef zelf en de voorbereiding. Alles stond op dienbladen.',
    remarks: [
      { domain: 'OR', text: 'Per groep een dienblad met alles erop. Niemand hoefde te lopen.' },
      {
        domain: 'OR',
        text: 'Je had twintig minuten bedacht, de helft had er tien nodig. In dat gat ontstond het mengen.',
      },
    ],
    reflection:
      'Ik plan op de langzaamste groep. Dan is de rest de helft van de tijd werkloos. De onbekende als vervolg had alles opgelost.',
    outcome: {
      kind: 'tried',
      note: 'Klaargezet bij zuren en basen. Drie groepjes sloegen het verklaren over om er te komen. Nu mag het pas na mijn paraaf.',
    },
  },
  {
    subject: 'scheikunde',
    season: 2,
    domain: 'AC',
    className: 'TL4b',
    topic: 'Zuur en base in huis',
    lessonGoal: 'Leerlingen onderzoeken zes huishoudmiddelen en ordenen ze op pH.',
    learningGoal: 'Ik wil dat ze eerst zelf nadenken en dan pas meten.',
    focusQuestion: 'Wie denkt er na, en wie doet alleen wat op het blad staat?',
    phases: [
      {
        title: 'Voorspellen',
        minutes: 8,
        activity: 'Zes flessen op tafel: zet ze op volgorde en schrijf een reden op.',
      },
      { title: 'Meten', minutes: 17, activity: 'Rodekoolsap en pH-papier.' },
      {
        title: 'Verrassing',
        minutes: 12,
        activity: 'Welk middel stond verkeerd in je rij? Verklaring zoeken.',
      },
      { title: 'Afsluiten', minutes: 8, activity: 'Waarom mag je twee schoonmaakmiddelen niet mengen?' },
    ],
    context: ['vmbo-tl', 'bovenbouw', 'practicum', 'kleine groep'],
    moments: [
      {
        atMinute: 6,
        kind: 'strong',
        text: 'De reden erbij laten schrijven dwingt tot denken. ‘Het prikt, dus zuur.’',
      },
      {
        atMinute: 19,
        kind: 'fact',
        text: 'Tijdens het meten vult één groep de voorspelling alsnog aan, zodat die klopt.',
      },
      {
        atMinute: 27,
        kind: 'strong',
        text: 'Je vraagt: ‘Wie had er één fout? Wie twee? Mooi, die fouten gaan we nu gebruiken.’ De spanning is weg.',
      },
      {
        atMinute: 36,
        kind: 'question',
        text: 'Twee leerlingen verklaren de ammonia, de rest luistert. Hoe krijg je de rest aan het denken?',
      },
    ],
    strength:
      'Je maakt van een verkeerde voorspelling iets waardevols. Daarna durfden ze eerlijk te zijn over hun rij.',
    nextStep:
      'Laat bij het verklaren eerst iedereen een halve minuut schrijven, en geef dan een beurt aan iemand die niet opsteekt.',
    selfStrength: 'Het rodekoolsap natuurlijk. En dat ze niet bang waren voor fout.',
    remarks: [
      {
        domain: 'AC',
        text: 'Voorspellen, meten en verklaren wisselen elkaar af. Leerlingen zijn steeds zelf aan zet.',
      },
      { domain: 'AC', text: 'In het verklaren werd het weer een gesprek met twee.' },
    ],
    reflection: 'Leuke les. Het verklaren doe ik nog te veel met de snelle twee.',
    outcome: {
      kind: 'tried',
      note: 'Het schrijven doe ik. Een beurt geven aan iemand die niet wil vind ik nog spannend, twee keer gedaan.',
    },
  },
  {
    subject: 'scheikunde',
    season: 3,
    domain: 'IN',
    className: '4havo2',
    topic: 'Rekenen met de mol',
    lessonGoal: 'Leerlingen rekenen van massa naar mol en terug met een vast schema.',
    learningGoal: 'Ik wil een moeilijk begrip uitleggen zonder de klas te verliezen.',
    focusQuestion: 'Welke zin of welk voorbeeld helpt, en welke niet?',
    phases: [
      {
        title: 'Start',
        minutes: 8,
        activity: 'Hoeveel rijstkorrels zitten er in dit zakje? Bedenk een slimme manier.',
      },
      {
        title: 'Uitleg',
        minutes: 15,
        activity: 'Van rijst wegen naar deeltjes wegen, het schema met twee pijlen.',
      },
      { title: 'Samen', minutes: 7, activity: 'Twee opgaven, leerlingen zeggen de stap.' },
      { title: 'Zelf', minutes: 15, activity: 'Zes opgaven met antwoorden achterop.' },
      { title: 'Afsluiten', minutes: 5, activity: 'Maak de zin af: een mol is een …' },
    ],
    context: ['havo', 'bovenbouw'],
    moments: [
      {
        atMinute: 5,
        kind: 'strong',
        text: 'Een leerling bedenkt zelf: ‘Tien korrels wegen en dan delen.’ Je zegt: ‘Je hebt net de mol uitgevonden.’',
      },
      {
        atMinute: 14,
        kind: 'fact',
        text: 'Je noemt het getal van Avogadro, de molaire massa en het schema binnen twee minuten. Er wordt niet meer meegeschreven.',
      },
      {
        atMinute: 18,
        kind: 'strong',
        text: 'Je merkt het en gaat terug naar de rijst. ‘Wat was hier ook alweer het gewicht van één?’ Ze zijn er weer.',
      },
      {
        atMinute: 46,
        kind: 'fact',
        text: 'Van de tien zinnen die ik lees, zeggen er zes ‘een aantal’, twee ‘een gewicht’ en twee niets.',
      },
    ],
    strength:
      'Je voelde dat je ze kwijt was en ging terug naar het voorbeeld dat wel werkte. Dat is moeilijk en je deed het.',
    nextStep:
      'Houd de rijst bij elke nieuwe stap naast de scheikunde op het bord: links de korrels, rechts de deeltjes.',
    selfStrength: 'De rijst. En dat ik durfde te stoppen en opnieuw te beginnen.',
    remarks: [
      { domain: 'IN', text: 'Het voorbeeld gaat van iets bekends naar iets nieuws en draagt de hele les.' },
      {
        domain: 'IN',
        text: 'Drie nieuwe begrippen in twee minuten is te veel. Eén per vijf minuten, met een opgave ertussen.',
      },
      { domain: 'IN', text: 'Met de afmaakzin weet je nu precies wie nog aan gewicht denkt.' },
    ],
    reflection:
      'Voor mij is de mol zo gewoon dat ik niet meer weet wat er moeilijk aan is. De twee die ‘een gewicht’ schreven hadden de opgaven trouwens wel goed. Dus je kunt het schema invullen zonder te snappen wat het is. Dat vind ik eigenlijk het belangrijkste van deze dag.',
    intention: 'Volgende week begin ik met de zin ‘een mol is een aantal’ en vraag ik wat daar gek aan is.',
    outcome: {
      kind: 'worked',
      note: 'Links rijst, rechts deeltjes. Bij de gassen vroegen ze zelf: en wat is nu de rijst?',
    },
  },
  {
    subject: 'scheikunde',
    season: 3,
    domain: 'AF',
    className: '5vwo1',
    topic: 'Evenwichten: het evenwicht verschuiven',
    lessonGoal:
      'Leerlingen voorspellen wat er met een evenwicht gebeurt bij een verandering en onderbouwen dat.',
    learningGoal: 'Ik wil de sterke leerlingen meer vragen dan nog een opgave.',
    focusQuestion: 'Wat is voor de vijf snelste leerlingen de uitdaging in deze les?',
    phases: [
      {
        title: 'Demonstratie',
        minutes: 10,
        activity: 'Kleuromslag bij verwarmen en koelen. Wat zie je, wat denk je?',
      },
      { title: 'Uitleg', minutes: 12, activity: 'Verstoring en reactie, drie soorten verandering.' },
      {
        title: 'Werken',
        minutes: 20,
        activity: 'Basisset of casus over de ammoniakfabriek, leerlingen kiezen na opgave 3.',
      },
      {
        title: 'Afsluiten',
        minutes: 8,
        activity: 'De casusgroep legt een keuze van de fabriek voor aan de klas.',
      },
    ],
    context: ['vwo', 'bovenbouw', 'kleine groep'],
    moments: [
      {
        atMinute: 6,
        kind: 'strong',
        text: 'Je laat de buis rondgaan zonder uitleg. Er komen vier verklaringen, je schrijft ze alle vier op.',
      },
      {
        atMinute: 29,
        kind: 'strong',
        text: 'De casusgroep discussieert over temperatuur tegen snelheid. Daar is geen goed antwoord en dat merken ze.',
      },
      {
        atMinute: 34,
        kind: 'fact',
        text: 'Je staat negen minuten bij de casusgroep. Aan de andere kant steken drie leerlingen een hand op en laten hem weer zakken.',
      },
      {
        atMinute: 45,
        kind: 'strong',
        text: 'De vraag aan de klas: ‘Zou jij de oven heter zetten?’ Iedereen moet kiezen.',
      },
    ],
    strength:
      'De casus vraagt iets anders dan meer van hetzelfde: afwegen. De sterke leerlingen moesten hier echt werken.',
    nextStep:
      'Spreek met de casusgroep af dat je op twee vaste momenten langskomt, en geef de rest van je tijd aan de basisset.',
    selfStrength: 'Het gesprek met de casusgroep, daar had ik zelf ook plezier in.',
    remarks: [
      { domain: 'AF', text: 'Er is een echt verschil in opdracht en niet alleen in tempo.' },
      {
        domain: 'AF',
        text: 'Je tijd ging naar wie je het minst nodig had. Drie leerlingen bij de deur hebben gewacht.',
      },
    ],
    reflection: 'Ja. Ik stond daar omdat het leuk was. Dat is het eerlijke antwoord.',
    outcome: {
      kind: 'worked',
      note: 'Afspraak gemaakt: ik kom na vijf en na vijftien minuten. Ze hadden betere vragen omdat ze moesten wachten.',
    },
  },
  {
    subject: 'scheikunde',
    season: 4,
    domain: 'LS',
    className: 'H3a',
    topic: 'Reactievergelijkingen kloppend maken',
    lessonGoal: 'Leerlingen maken een vergelijking kloppend en leggen hun volgorde van werken uit.',
    learningGoal: 'Ik wil dat leerlingen hun manier met elkaar vergelijken.',
    focusQuestion: 'Hoor je leerlingen praten over hoe ze het doen?',
    phases: [
      {
        title: 'Start',
        minutes: 7,
        activity: 'Broodje kaas als reactie: hoeveel plakken en hoeveel sneetjes?',
      },
      {
        title: 'Voordoen',
        minutes: 8,
        activity: 'Twee manieren naast elkaar: van links naar rechts en moeilijkste deeltje eerst.',
      },
      { title: 'Proberen', minutes: 20, activity: 'Zes vergelijkingen, drie op elke manier.' },
      {
        title: 'Vergelijken',
        minutes: 13,
        activity: 'Welke manier werkt wanneer? Schrijf een advies aan een klasgenoot.',
      },
    ],
    context: ['havo', 'onderbouw'],
    moments: [
      {
        atMinute: 12,
        kind: 'strong',
        text: 'Je zegt bij allebei de manieren hardop waarom je die volgorde kiest.',
      },
      {
        atMinute: 25,
        kind: 'fact',
        text: 'Bij de vierde vergelijking streept ongeveer de helft alles door en begint opnieuw.',
      },
      {
        atMinute: 30,
        kind: 'question',
        text: 'Wat kunnen ze doen op het moment dat het niet uitkomt, behalve opnieuw beginnen?',
      },
      {
        atMinute: 43,
        kind: 'strong',
        text: '‘Zuurstof altijd als laatste’, staat in vier adviezen. Ze hebben zelf een regel gevonden.',
      },
    ],
    strength:
      'Door twee manieren te laten proberen praten leerlingen over het waarom. Het advies aan een klasgenoot maakt dat af.',
    nextStep:
      'Leer ze een tussencheck: tel na elke verandering alle atomen in een tabelletje en kijk welk getal nog niet klopt.',
    selfStrength: 'De adviezen. Er zaten zinnen bij die ik zo in mijn uitleg kan zetten.',
    remarks: [
      { domain: 'LS', text: 'Leerlingen vergelijken aanpakken en kiezen bewust.' },
      { domain: 'LS', text: 'Wat je doet als je vastloopt, is ook een strategie. Die ontbrak nog.' },
    ],
    reflection:
      'Ik dacht dat twee manieren verwarrend zou zijn. Dat viel mee, het gaf juist iets om over te praten.',
    intention: 'Tabelletje erbij, en ik doe voor hoe ik zelf vastloop.',
    outcome: { kind: 'worked', note: 'Tabel hielp. Minder doorgestreepte bladzijden in de schriften.' },
  },
];
