import type { ThreadText } from './text.types.js';

export const economicsThreads: readonly ThreadText[] = [
  {
    subject: 'economie',
    season: 1,
    domain: 'LK',
    className: 'TL3d',
    topic: 'Zakgeld, bijbaan en een begroting',
    lessonGoal: 'Leerlingen stellen een maandbegroting op met inkomsten, vaste en losse uitgaven.',
    learningGoal: 'Ik wil over geld praten zonder dat iemand zich bekeken voelt.',
    focusQuestion: 'Waar wordt het persoonlijk, en hoe ga ik daarmee om?',
    phases: [
      { title: 'Start', minutes: 7, activity: 'Wat kost een telefoon per maand? Gok en controleer.' },
      { title: 'Uitleg', minutes: 10, activity: 'De begroting van een verzonnen leerling van zestien.' },
      {
        title: 'Opdracht',
        minutes: 22,
        activity: 'Drie profielen: kies er een en maak de begroting kloppend.',
      },
      { title: 'Vergelijken', minutes: 9, activity: 'Waar bezuinig je op, en waarom daar?' },
    ],
    context: ['vmbo-tl', 'bovenbouw'],
    moments: [
      {
        atMinute: 9,
        kind: 'strong',
        text: 'Je gebruikt een verzonnen persoon. Iedereen kan meepraten zonder over thuis te vertellen.',
      },
      {
        atMinute: 21,
        kind: 'fact',
        text: 'Een leerling roept tegen een ander: ‘Dat profiel past bij jou, jij hebt nooit geld.’ Je zegt: ‘Stop. Dat doen we hier niet.’',
      },
      {
        atMinute: 22,
        kind: 'strong',
        text: 'Daarna loop je gewoon door naar het volgende groepje. Geen toespraak, en het is klaar.',
      },
      {
        atMinute: 43,
        kind: 'question',
        text: 'Je vraagt de klas: ‘Wie van jullie krijgt kleedgeld?’ Drie handen. Had je die vraag nodig?',
      },
    ],
    strength:
      'Je greep kort en duidelijk in en liet de ander zijn gezicht houden. Zo weet de klas waar de grens ligt.',
    nextStep:
      'Loop je vragen vooraf na: welke gaat over thuis? Maak daar een vraag over het verzonnen profiel van.',
    selfStrength: 'De profielen. Er werd veel gerekend.',
    remarks: [
      { domain: 'LK', text: 'Respect bewaak je snel en zonder omhaal.' },
      {
        domain: 'LK',
        text: 'De vraag over kleedgeld was vriendelijk bedoeld. Voor wie thuis krap zit is een hand opsteken veel.',
      },
    ],
    reflection:
      'Over kleedgeld had ik niet nagedacht, ik kreeg het zelf en vond het normaal. Dat is precies waar ik op wilde letten. Wel blij dat ik bij die opmerking meteen iets zei.',
    intention: 'Ik streep alle ‘wie van jullie’-vragen door in mijn lessen over geld.',
    outcome: {
      kind: 'worked',
      note: 'Bij lenen en schulden alles via het profiel gedaan. Een leerling vertelde toen uit zichzelf iets, na de les.',
    },
  },
  {
    subject: 'economie',
    season: 2,
    domain: 'IN',
    className: '4havo3',
    topic: 'Vraag en aanbod: evenwichtsprijs',
    lessonGoal: 'Leerlingen tekenen een vraag- en aanbodlijn en lezen de evenwichtsprijs af.',
    learningGoal: 'Ik wil duidelijk maken wat ze met de grafiek moeten doen voordat ze beginnen.',
    focusQuestion: 'Weten de leerlingen na mijn instructie wat de eerste stap is?',
    phases: [
      {
        title: 'Marktspel',
        minutes: 14,
        activity: 'Kopers en verkopers met een geheim bedrag, drie rondes.',
      },
      { title: 'Uitleg', minutes: 13, activity: 'Prijzen van het spel in een grafiek.' },
      { title: 'Opgaven', minutes: 16, activity: 'Drie grafieken tekenen en aflezen.' },
      { title: 'Afsluiten', minutes: 7, activity: 'Wat gebeurt er als er twee verkopers bij komen?' },
    ],
    context: ['havo', 'bovenbouw'],
    moments: [
      {
        atMinute: 10,
        kind: 'strong',
        text: 'In ronde 3 liggen alle prijzen tussen 5 en 6 euro. Je schrijft ze op en zegt niets. De klas ziet het.',
      },
      {
        atMinute: 22,
        kind: 'strong',
        text: 'Je tekent de eerste lijn met de bedragen van het spel. ‘Dit ben jij, rij drie.’',
      },
      {
        atMinute: 29,
        kind: 'fact',
        text: 'Na ‘maak 4 tot en met 6’ pakken zeven leerlingen een liniaal. Acht vragen wat op welke as moet.',
      },
      {
        atMinute: 31,
        kind: 'suggestion',
        text: 'Doe stap één samen: assen tekenen, namen erbij, dan pas loslaten.',
      },
    ],
    strength:
      'Het spel gaf een echte evenwichtsprijs en jij bouwde de grafiek met hun eigen getallen. Dat onthouden ze.',
    nextStep:
      'Eindig je instructie met een voorbeeld van stap één op het bord en wacht tot iedereen die op papier heeft.',
    selfStrength: 'Het spel met de prijzen die naar elkaar toe kropen. Kippenvel.',
    remarks: [
      { domain: 'IN', text: 'Van ervaring naar grafiek: een sterke opbouw.' },
      {
        domain: 'IN',
        text: 'Hoe de opgave moet, was na het spel te snel verteld. De assen waren voor een derde van de klas nieuw.',
      },
    ],
    reflection: 'Na het spel had ik haast. Assen leken mij zo logisch.',
    intention: 'Stap één altijd samen.',
    outcome: {
      kind: 'worked',
      note: 'Assen samen getekend bij surplus. Ik kreeg nog één vraag in plaats van acht.',
    },
  },
  {
    subject: 'economie',
    season: 2,
    domain: 'AF',
    className: '5vwo3',
    topic: 'Speltheorie: het gevangenendilemma',
    lessonGoal: 'Leerlingen vullen een opbrengstenmatrix in en vinden de dominante strategie.',
    learningGoal: 'Ik wil nagaan wie de wiskunde erachter lastig vindt en wie de economie.',
    focusQuestion: 'Zie ik het verschil tussen rekenproblemen en begripsproblemen?',
    phases: [
      { title: 'Spelen', minutes: 10, activity: 'Tien rondes rood of zwart, punten tellen.' },
      { title: 'Matrix', minutes: 12, activity: 'Het spel in een tabel zetten.' },
      {
        title: 'Werken',
        minutes: 20,
        activity: 'Route A: matrix aflezen. Route B: zelf een matrix maken bij een krantenbericht.',
      },
      { title: 'Afsluiten', minutes: 8, activity: 'Waarom verlaagden de twee supermarkten toch hun prijs?' },
    ],
    context: ['vwo', 'bovenbouw', 'kleine groep'],
    moments: [
      {
        atMinute: 19,
        kind: 'fact',
        text: 'Zes leerlingen verwisselen rij en kolom. Je legt de dominante strategie nog een keer uit.',
      },
      {
        atMinute: 25,
        kind: 'strong',
        text: 'Bij de leerling met de koptelefoon vraag je: ‘Wijs eens aan wie wat kiest.’ Nu zie je het: hij leest de tabel andersom.',
      },
      {
        atMinute: 34,
        kind: 'strong',
        text: 'Route B levert drie verschillende matrices op. Je laat ze naast elkaar leggen.',
      },
    ],
    strength: 'Met ‘wijs eens aan’ vond je in tien seconden waar het probleem zat. Daarna was je hulp raak.',
    nextStep:
      'Vraag bij een fout eerst om aan te wijzen of hardop te lezen, en kies dan pas of je de tabel of het idee uitlegt.',
    selfStrength: 'Twee routes, en iedereen zat op de goede.',
    remarks: [
      { domain: 'AF', text: 'De routes verschillen in wat leerlingen moeten doen, niet alleen in hoeveel.' },
      {
        domain: 'AF',
        text: 'Je eerste hulp ging over het idee, terwijl zes leerlingen vastzaten op de tabel.',
      },
    ],
    reflection:
      'Ik dacht dat ze de economie niet snapten en ging dus harder economie uitleggen. Het zat in een tabel lezen. Ik wil leren eerst te kijken. Het was eigenlijk toeval dat ik die leerling liet aanwijzen.',
    outcome: {
      kind: 'worked',
      note: '‘Wijs eens aan’ is mijn standaardzin geworden. Ik sla veel minder mis.',
    },
  },
  {
    subject: 'economie',
    season: 3,
    domain: 'BE',
    className: 'BK3a',
    topic: 'Verzekeren: wel of niet?',
    lessonGoal: 'Leerlingen wegen af of een verzekering zin heeft met kans, schade en premie.',
    learningGoal: 'Ik wil ook de leerlingen die zeggen dat het saai is aan het rekenen krijgen.',
    focusQuestion: 'Let op de twee tafels bij de kast: wanneer doen zij mee?',
    phases: [
      {
        title: 'Ongelukkenrad',
        minutes: 10,
        activity: 'Draaien: kapotte telefoon, lekkage, niets. Wie had een verzekering?',
      },
      {
        title: 'Uitleg',
        minutes: 10,
        activity: 'Premie, eigen risico en kans met de uitkomsten van het rad.',
      },
      { title: 'Casussen', minutes: 18, activity: 'Vier mensen, vier verzekeringen: adviseer.' },
      { title: 'Afsluiten', minutes: 8, activity: 'Bel een klant: geef je advies in twee zinnen.' },
    ],
    context: ['vmbo-basis', 'vmbo-kader', 'bovenbouw', 'laatste uur'],
    moments: [
      {
        atMinute: 5,
        kind: 'strong',
        text: 'De tafels bij de kast schreeuwen het hardst als het rad stopt. Ze hebben alle vier een verzekering gekocht.',
      },
      {
        atMinute: 16,
        kind: 'fact',
        text: 'Tijdens de uitleg leggen drie van de vier hun hoofd neer. Dit duurt zes minuten.',
      },
      {
        atMinute: 26,
        kind: 'strong',
        text: 'Je gaat zitten en vraagt: ‘Jouw scooter, wat betaal jij?’ Twee beginnen te rekenen met hun eigen bedrag.',
      },
      {
        atMinute: 42,
        kind: 'strong',
        text: 'Het telefoontje: de leerling die het saai noemde, belt in de rol van adviseur en krijgt applaus.',
      },
    ],
    strength:
      'Je gaf het niet op bij die tafels. Je zocht een bedrag dat van hen is en toen werd er gerekend.',
    nextStep: 'Knip de uitleg in twee stukken van vier minuten, met een draai aan het rad ertussen.',
    selfStrength: 'Het rad en het bellen. Ik heb zelf ook gelachen.',
    remarks: [
      { domain: 'BE', text: 'De klas doet mee zodra er iets op het spel staat. Begin en einde waren sterk.' },
      { domain: 'BE', text: 'Tien minuten luisteren is in het laatste uur voor deze groep te lang.' },
    ],
    reflection: 'De kasttafels zijn mijn graadmeter geworden. Als zij meedoen, doet iedereen mee.',
    intention: 'Nooit meer dan vier minuten achter elkaar uitleg in het laatste uur.',
    outcome: {
      kind: 'tried',
      note: 'In tweeën geknipt. Na het rad wilden ze alleen nog draaien. Tussendoor even rekenen met je buur gaat beter.',
    },
  },
  {
    subject: 'economie',
    season: 4,
    domain: 'AC',
    className: 'H3c',
    topic: 'Inflatie: wat kost een mandje?',
    lessonGoal:
      'Leerlingen berekenen de prijsstijging van een eigen mandje boodschappen en leggen koopkracht uit.',
    learningGoal: 'Ik wil leerlingen hun rekenstappen hardop laten zeggen.',
    focusQuestion: 'Wie denkt er hardop en wat gebeurt er met een fout?',
    phases: [
      { title: 'Start', minutes: 7, activity: 'Kassabon van tien jaar geleden: schat de prijs van nu.' },
      {
        title: 'Mandje',
        minutes: 15,
        activity: 'Kies acht producten, zoek oude en nieuwe prijs in de lijst.',
      },
      { title: 'Rekenen', minutes: 15, activity: 'Procentuele stijging, één rekent hardop en één schrijft.' },
      { title: 'Bespreken', minutes: 11, activity: 'Waarom verschilt jouw inflatie van die van je buur?' },
    ],
    context: ['havo', 'onderbouw', 'laptops'],
    moments: [
      {
        atMinute: 24,
        kind: 'strong',
        text: 'De schrijver mag alleen opschrijven wat de ander zegt. Overal hoor je rekenstappen.',
      },
      {
        atMinute: 28,
        kind: 'fact',
        text: 'Bij drie tweetallen wordt gedeeld door de nieuwe prijs. Eén schrijver zegt: ‘Dat schrijf ik niet op.’',
      },
      {
        atMinute: 30,
        kind: 'strong',
        text: 'Jij zegt niets over goed of fout maar: ‘Overtuig elkaar.’ Na een minuut zijn ze eruit.',
      },
      {
        atMinute: 45,
        kind: 'suggestion',
        text: 'Laat dat tweetal hun ruzie naspelen voor de klas. Iedereen maakt deze fout een keer.',
      },
    ],
    strength:
      'De rollen zorgen dat leerlingen hardop denken, en jij bleef erbuiten op het moment dat het spannend werd.',
    nextStep:
      'Kies tijdens het rondlopen één mooie fout en vraag het tweetal die aan het eind zelf uit te leggen.',
    selfStrength: 'Dat ik mijn mond hield bij die twee. Dat is me dit jaar nog niet vaak gelukt.',
    remarks: [
      {
        domain: 'AC',
        text: 'De werkvorm dwingt tot verwoorden. Ook stille leerlingen praten, tegen één persoon.',
      },
      {
        domain: 'AC',
        text: 'De vraag waarom hun inflatie verschilt is open en past precies bij het begrip koopkracht.',
      },
    ],
    reflection:
      'In september had ik meteen gezegd dat je door oud moet delen. Nu kon ik wachten. Het gekke is dat ze het over een week waarschijnlijk nog weten, omdat ze het van elkaar hebben gewonnen.',
    outcome: {
      kind: 'tried',
      note: 'Eén tweetal wilde, een ander niet en dat snap ik. Ik vraag het nu eerst zacht aan tafel.',
    },
  },
  {
    subject: 'economie',
    season: 4,
    domain: 'LS',
    className: 'TL4c',
    topic: 'Examen oefenen: rekenvragen ontleden',
    lessonGoal:
      'Leerlingen halen uit een examenvraag wat gegeven is, wat gevraagd wordt en welke stap eerst komt.',
    learningGoal: 'Ik wil dat ze na een fout weten waaraan het lag.',
    focusQuestion: 'Wat doen leerlingen met een fout antwoord?',
    phases: [
      { title: 'Start', minutes: 5, activity: 'Een vraag zonder getallen: wat zou je uitrekenen?' },
      { title: 'Voordoen', minutes: 8, activity: 'Geel voor gegeven, groen voor gevraagd.' },
      { title: 'Oefenen', minutes: 20, activity: 'Vijf examenvragen met markeerstift.' },
      {
        title: 'Foutenkaart',
        minutes: 12,
        activity: 'Nakijken en elke fout een soort geven: lezen, rekenen of stof.',
      },
    ],
    context: ['vmbo-tl', 'bovenbouw', 'toets'],
    moments: [
      {
        atMinute: 4,
        kind: 'strong',
        text: 'De vraag zonder getallen. Niemand kan gaan rekenen, dus ze gaan lezen.',
      },
      {
        atMinute: 22,
        kind: 'fact',
        text: 'Markeren doet iedereen. Bij vier leerlingen is de hele tekst geel.',
      },
      {
        atMinute: 38,
        kind: 'strong',
        text: 'Foutenkaart: een leerling telt vijf keer ‘lezen’ en nul keer ‘stof’. ‘Dus ik hoef niet te leren maar te kijken?’',
      },
      {
        atMinute: 42,
        kind: 'question',
        text: 'Wat gaat deze leerling vanavond anders doen? Dat zou nog op de kaart kunnen.',
      },
    ],
    strength:
      'De foutenkaart geeft leerlingen iets in handen. Ze zien dat fouten verschillende oorzaken hebben.',
    nextStep:
      'Voeg onderaan de foutenkaart één regel toe: ‘Bij de volgende oefening let ik op …’ en begin de volgende les daarmee.',
    selfStrength: 'Dat een leerling zijn eigen fouten interessant vond.',
    remarks: [
      { domain: 'LS', text: 'Je leert ze een vraag ontleden voordat ze rekenen.' },
      {
        domain: 'LS',
        text: 'Markeren zonder grens wordt kleuren. Zeg bijvoorbeeld: hoogstens vier woorden.',
      },
    ],
    reflection: 'Goede les. Hoogstens vier woorden ga ik erbij zetten.',
    intention: 'Regel op de kaart, en de les erna daarmee beginnen.',
    outcome: {
      kind: 'dropped',
      note: 'Bij bijna iedereen stond er ‘beter lezen’. Ik bespreek nu per tafel één foutenkaart, dat zegt meer.',
    },
  },
];
