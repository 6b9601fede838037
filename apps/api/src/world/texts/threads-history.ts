import type { ThreadText } from './text.types.js';

export const historyThreads: readonly ThreadText[] = [
  {
    subject: 'geschiedenis',
    season: 1,
    domain: 'BE',
    className: 'BK1d',
    topic: 'Jagers en boeren',
    lessonGoal: 'Leerlingen noemen twee voordelen en twee nadelen van het leven als boer.',
    learningGoal: 'Ik wil de klas meekrijgen met een verhaal en ze daarna aan het werk houden.',
    focusQuestion: 'Wat zie je leerlingen doen tijdens mijn verhaal en in de tien minuten erna?',
    phases: [
      {
        title: 'Verhaal',
        minutes: 10,
        activity: 'Een dag van een meisje in de prehistorie, zonder plaatjes.',
      },
      { title: 'Kiezen', minutes: 8, activity: 'Zou jij jager of boer zijn? Ga in een hoek staan.' },
      { title: 'Werkblad', minutes: 20, activity: 'Bronnen lezen: botten, potten, een graf.' },
      { title: 'Nabespreken', minutes: 10, activity: 'Wie is van hoek veranderd?' },
    ],
    context: ['vmbo-basis', 'vmbo-kader', 'brugklas'],
    moments: [
      {
        atMinute: 6,
        kind: 'strong',
        text: 'Het is muisstil. Een leerling heeft zijn pen laten vallen en raapt hem niet op.',
      },
      {
        atMinute: 16,
        kind: 'strong',
        text: 'In de hoeken wordt geroepen waarom boer beter is. Iedereen heeft een reden.',
      },
      {
        atMinute: 24,
        kind: 'fact',
        text: 'Vijf minuten na de start van het werkblad zijn 11 van de 20 leerlingen aan het lezen of schrijven.',
      },
      {
        atMinute: 27,
        kind: 'question',
        text: 'De bronnen hebben lange teksten. Hoe zou je die net zo spannend kunnen maken als je verhaal?',
      },
    ],
    strength: 'Je kunt vertellen. Je zachte stem en de pauzes deden meer dan welk filmpje ook.',
    nextStep:
      'Laat het verhaal doorlopen in de opdracht: geef elke bron als een ding dat het meisje in haar hand heeft, met één vraag erbij.',
    selfStrength: 'Het verhaal. Ik heb het drie keer geoefend in de trein.',
    remarks: [
      { domain: 'BE', text: 'Tijdens het verhaal en de hoeken doet de hele klas mee, met oren en benen.' },
      {
        domain: 'BE',
        text: 'Bij het werkblad valt bijna de helft weg. De stap van luisteren naar lezen was groot.',
      },
    ],
    reflection:
      'Het verhaal was top, het werkblad uit het boek niet. Ik had alle energie in de eerste tien minuten gestopt.',
    intention: 'Ik ontwerp eerst de opdracht en dan pas het verhaal.',
    outcome: {
      kind: 'worked',
      note: 'Drie voorwerpen in een doos, drie vragen. Ze wilden weten hoe het met het meisje afliep.',
    },
  },
  {
    subject: 'geschiedenis',
    season: 2,
    domain: 'IN',
    className: 'H3c',
    topic: 'De industriële revolutie: oorzaken',
    lessonGoal: 'Leerlingen leggen het verband tussen drie oorzaken van de industrialisatie uit.',
    learningGoal: 'Ik wil meer leerlingen een beurt geven dan de vaste vijf.',
    focusQuestion: 'Wie krijgt een beurt en wie niet? Kun je het turven op de plattegrond?',
    phases: [
      { title: 'Start', minutes: 7, activity: 'Twee prenten van hetzelfde dorp, tachtig jaar ertussen.' },
      { title: 'Uitleg', minutes: 15, activity: 'Oorzaken als vallende dominostenen.' },
      {
        title: 'Kaartjes',
        minutes: 15,
        activity: 'Acht kaartjes tot een verklaring leggen, pijlen met een woord erop.',
      },
      { title: 'Bespreken', minutes: 11, activity: 'Twee schema’s onder de camera vergelijken.' },
    ],
    context: ['havo', 'onderbouw'],
    moments: [
      {
        atMinute: 5,
        kind: 'strong',
        text: 'Je vraagt eerst te schrijven wat anders is. Daarna heeft iedereen iets te zeggen.',
      },
      {
        atMinute: 21,
        kind: 'fact',
        text: 'Turfstand na de uitleg: zeventien beurten, waarvan veertien aan de rechterhelft. Links achter: nul.',
      },
      {
        atMinute: 32,
        kind: 'strong',
        text: 'Bij de kaartjes moet elk tweetal pijlen benoemen. Links achter wordt flink gediscussieerd.',
      },
      {
        atMinute: 42,
        kind: 'suggestion',
        text: 'Daar hadden ze een schema met een pijl terug. Dat was mooi geweest onder de camera.',
      },
    ],
    strength:
      'De dominostenen en de pijlen met een woord maken een verband zichtbaar. Leerlingen gebruikten ‘waardoor’ en ‘zodat’.',
    nextStep:
      'Kies vooraf drie leerlingen links achter en geef hun een beurt bij een vraag waar ze net over geschreven hebben.',
    selfStrength: 'De kaartjes, daar kwam een echt gesprek uit.',
    remarks: [
      { domain: 'IN', text: 'Je uitleg heeft één beeld dat de hele les terugkomt. Dat geeft houvast.' },
      { domain: 'IN', text: 'De beurten gaan naar de kant waar jij staat. Je bureau staat ook rechts.' },
    ],
    reflection:
      'Veertien van de zeventien! Ik sta dus gewoon altijd aan dezelfde kant, omdat daar het stopcontact zit. Dat is wel een heel stomme reden om een halve klas over te slaan.',
    intention: 'Ik koop een langere kabel en ga bij elke vraag ergens anders staan.',
    outcome: {
      kind: 'worked',
      note: 'Turven laten doen door een leerling. Nu negen tegen acht. De kabel was zes euro.',
    },
  },
  {
    subject: 'geschiedenis',
    season: 2,
    domain: 'LS',
    className: '4vwo2',
    topic: 'Bronnen beoordelen: standplaats van de maker',
    lessonGoal: 'Leerlingen bepalen met vier vragen hoe bruikbaar een bron is voor een onderzoeksvraag.',
    learningGoal: 'Ik wil dat ze de vier vragen zelf gaan stellen en niet als lijstje invullen.',
    focusQuestion: 'Wanneer is het denken en wanneer is het invullen?',
    phases: [
      {
        title: 'Start',
        minutes: 8,
        activity: 'Twee verslagen van dezelfde voetbalwedstrijd: wie schreef wat?',
      },
      { title: 'Voordoen', minutes: 10, activity: 'Ik beoordeel hardop een pamflet uit 1572.' },
      {
        title: 'Werken',
        minutes: 22,
        activity: 'Drie bronnen bij één vraag. Kies de bruikbaarste en verdedig.',
      },
      { title: 'Stemmen', minutes: 10, activity: 'Klas kiest, minderheid probeert te overtuigen.' },
    ],
    context: ['vwo', 'bovenbouw'],
    moments: [
      {
        atMinute: 13,
        kind: 'strong',
        text: 'Je twijfelt hardop: ‘Hij was erbij, dus betrouwbaar. Of juist niet, want hij wilde iets.’',
      },
      {
        atMinute: 26,
        kind: 'fact',
        text: 'In vier van de zes groepjes worden de vragen op volgorde beantwoord, met één woord per vraag.',
      },
      {
        atMinute: 31,
        kind: 'strong',
        text: 'Je vraagt een groepje: ‘Welke van de vier vragen doet er hier het meest toe?’ Ze leggen hun pen neer en gaan praten.',
      },
      {
        atMinute: 44,
        kind: 'strong',
        text: 'De minderheid wint drie stemmen met het argument dat een vijand soms eerlijker is.',
      },
    ],
    strength:
      'Je ene vraag bij minuut 31 veranderde invullen in nadenken. Die vraag is je beste gereedschap van vandaag.',
    nextStep:
      'Geef volgende keer geen lijst, maar vraag bij elke bron: welke vraag moet je hier als eerste stellen, en waarom die?',
    selfStrength: 'Mijn eigen twijfel laten horen. Dat durfde ik vorig jaar niet.',
    remarks: [
      { domain: 'LS', text: 'Je laat zien hoe een historicus denkt, ook het heen en weer.' },
      { domain: 'LS', text: 'De lijst nodigt uit tot afvinken. De opdracht om te kiezen doet dat niet.' },
    ],
    reflection: 'De lijst zat in de weg. Ik gaf hem omdat ik zelf bang was dat ze anders niets hadden.',
    outcome: {
      kind: 'worked',
      note: 'Zonder lijst gewerkt. Eerst vijf minuten paniek, daarna betere gesprekken dan ooit.',
    },
  },
  {
    subject: 'geschiedenis',
    season: 3,
    domain: 'AC',
    className: 'TL3b',
    topic: 'Nederland in de Tweede Wereldoorlog: keuzes',
    lessonGoal: 'Leerlingen leggen uit waarom mensen verschillende keuzes maakten in bezettingstijd.',
    learningGoal: 'Ik wil een gesprek waarin leerlingen op elkaar reageren.',
    focusQuestion: 'Hoe vaak reageert een leerling op een leerling zonder dat ik ertussen zit?',
    phases: [
      { title: 'Start', minutes: 8, activity: 'Foto van een straat, één huis met gordijnen dicht.' },
      {
        title: 'Rollen',
        minutes: 12,
        activity: 'Vijf echte situaties, per groepje één. Wat kan deze persoon doen?',
      },
      { title: 'Kring', minutes: 20, activity: 'Groepjes vertellen, de rest stelt vragen.' },
      { title: 'Schrijven', minutes: 8, activity: 'Eén zin: wat maakt kiezen moeilijk?' },
    ],
    context: ['vmbo-tl', 'bovenbouw'],
    moments: [
      {
        atMinute: 15,
        kind: 'strong',
        text: 'In het groepje van de ambtenaar: ‘Maar als hij ontslag neemt, doet iemand anders het.’ Je laat het even hangen en loopt door.',
      },
      {
        atMinute: 27,
        kind: 'fact',
        text: 'In tien minuten kring: vijftien uitspraken, waarvan vijf van leerling op leerling. Dat was in je vorige kring één.',
      },
      {
        atMinute: 31,
        kind: 'question',
        text: 'Een leerling zegt: ‘Ik zou gewoon in het verzet gaan.’ Je gaat door. Wat had de klas daarmee gekund?',
      },
      {
        atMinute: 44,
        kind: 'strong',
        text: 'De zinnen zijn stil en goed. ‘Je weet pas achteraf wat de keuze was.’',
      },
    ],
    strength:
      'De kring en de echte situaties maakten dat leerlingen elkaar aankeken. Vijf reacties op elkaar is een grote stap.',
    nextStep:
      'Vang een stellige uitspraak op met ‘wie ziet een reden om dat niet te doen?’ en doe zelf een stap achteruit.',
    selfStrength: 'Dat het stil was op een goede manier. En de zinnen aan het eind.',
    remarks: [
      { domain: 'AC', text: 'De situaties hebben geen goed antwoord. Daardoor moeten leerlingen afwegen.' },
      { domain: 'AC', text: 'Je geeft bedenktijd, vooral bij de foto. Twintig tellen, ik heb ze geteld.' },
    ],
    reflection:
      'Dit onderwerp doet mij veel en ik was bang dat iemand een grap zou maken. Dat gebeurde niet. De leerling die gewoon in het verzet zou gaan had ik niet door willen laten lopen, maar ik wist niet wat ik moest zeggen zonder hem af te vallen. Met die vraag van mijn begeleider kan ik iets.',
    outcome: {
      kind: 'worked',
      note: 'Bij de les over slavernij gebruikt. De klas kwam met vier redenen en hij met een betere.',
    },
  },
  {
    subject: 'geschiedenis',
    season: 3,
    domain: 'OR',
    className: 'H2b',
    topic: 'De Gouden Eeuw: een handelsspel',
    lessonGoal: 'Leerlingen leggen uit hoe handelaren risico spreidden.',
    learningGoal: 'Ik wil een spel spelen en op tijd terug zijn bij de les.',
    focusQuestion: 'Hoe krijg ik de klas stil na een ronde?',
    phases: [
      { title: 'Uitleg spel', minutes: 10, activity: 'Regels op één blad, proefronde.' },
      { title: 'Drie rondes', minutes: 22, activity: 'Aandelen kopen, schip vertrekt, lot bepaalt.' },
      { title: 'Terugkijken', minutes: 12, activity: 'Wie ging failliet en waarom?' },
      { title: 'Begrip', minutes: 6, activity: 'Aandeel en risico in eigen woorden.' },
    ],
    context: ['havo', 'onderbouw', 'grote groep', 'laatste uur'],
    moments: [
      {
        atMinute: 8,
        kind: 'strong',
        text: 'De proefronde haalt alle vragen eruit. Daarna hoef je niets meer uit te leggen.',
      },
      {
        atMinute: 17,
        kind: 'fact',
        text: 'Na ronde 1 duurt het drie minuten voor je het lot kunt voorlezen. Je klapt, roept en zegt sst.',
      },
      {
        atMinute: 25,
        kind: 'fact',
        text: 'Na ronde 2 ga je op een stoel staan met het lot in je hand en zeg je niets. Na twintig seconden stil.',
      },
      {
        atMinute: 38,
        kind: 'strong',
        text: 'Een leerling zegt: ‘Ik had alles in één schip.’ De klas kreunt. Het begrip is er voor jij het noemt.',
      },
    ],
    strength:
      'Het spel laat het begrip ontstaan. Je hield de drie rondes strak en er bleef tijd voor het terugkijken.',
    nextStep:
      'Spreek vooraf één teken af voor stil (je staat, arm omhoog) en oefen het een keer voordat het spel begint.',
    selfStrength: 'Het spel paste in de tijd! En die opmerking over dat ene schip.',
    remarks: [
      { domain: 'OR', text: 'Regels op één blad en een proefronde: de klas wist wat de bedoeling was.' },
      { domain: 'OR', text: 'Voor stil gebruikte je vijf manieren. De stille stoel was de beste.' },
    ],
    reflection: 'Niet schreeuwen, gewoon gaan staan. Moet ik onthouden.',
    outcome: {
      kind: 'dropped',
      note: 'Een afgesproken teken past niet bij mij, ik vergat het steeds. Ik ga nu gewoon stil voor het bord staan en dat werkt ook.',
    },
  },
  {
    subject: 'geschiedenis',
    season: 4,
    domain: 'AF',
    className: '2vwo3',
    topic: 'Eigen onderzoek: geschiedenis van je straat',
    lessonGoal: 'Leerlingen formuleren een onderzoeksvraag die met drie bronnen te beantwoorden is.',
    learningGoal: 'Ik wil per leerling zien hoeveel sturing nodig is.',
    focusQuestion: 'Welk verschil hoor je in mijn gesprekjes met leerlingen?',
    phases: [
      { title: 'Voorbeelden', minutes: 8, activity: 'Drie vragen: te groot, te klein, goed. Waarom?' },
      {
        title: 'Vraag maken',
        minutes: 15,
        activity: 'Eigen vraag op een kaart, buur stelt twee vragen terug.',
      },
      {
        title: 'Spreekuur',
        minutes: 20,
        activity: 'Korte gesprekjes aan mijn tafel, de rest zoekt bronnen.',
      },
      { title: 'Stand van zaken', minutes: 7, activity: 'Groen, oranje of rood kaartje met één zin.' },
    ],
    context: ['vwo', 'onderbouw', 'laptops'],
    moments: [
      {
        atMinute: 5,
        kind: 'strong',
        text: 'Te groot, te klein, goed: de klas maakt zelf van een te grote vraag een goede.',
      },
      {
        atMinute: 29,
        kind: 'strong',
        text: 'Eerste gesprekje: ‘Wat wil je het liefst weten?’ Tweede: ‘Hier zijn twee vragen, welke past?’ Je kiest per leerling.',
      },
      {
        atMinute: 36,
        kind: 'fact',
        text: 'Zes gesprekjes in negentien minuten. Er stonden elf namen op je lijst.',
      },
      {
        atMinute: 47,
        kind: 'fact',
        text: 'Kaartjes: twaalf groen, tien oranje, vier rood. Twee van de rode kaartjes stonden niet op je lijst.',
      },
    ],
    strength:
      'Je stuurt bij de een met een open vraag en bij de ander met een keuze. Dat is afstemmen, en je hoort het verschil.',
    nextStep:
      'Laat de kleurkaartjes vóór het spreekuur invullen en begin met rood. Geef elk gesprekje twee minuten.',
    selfStrength: 'De gesprekjes aan tafel. Ik leer ze zo beter kennen dan in tien lessen.',
    remarks: [
      {
        domain: 'AF',
        text: 'De hulp verschilt per leerling en het doel blijft gelijk: een vraag die te onderzoeken is.',
      },
      { domain: 'AF', text: 'De lijst had je vooraf gemaakt. De kaartjes gaven een ander beeld.' },
    ],
    reflection:
      'Twee leerlingen waarvan ik dacht dat ze het wel redden, leverden rood in. Ze zijn rustig en netjes, dus ik kijk over ze heen. Dat wil ik niet. Door de kaartjes eerst te vragen bepaal ik niet meer alleen op gevoel wie hulp krijgt.',
    intention: 'Kaartjes eerst, daarna pas mijn lijst.',
    outcome: {
      kind: 'worked',
      note: 'Met rood begonnen. Negen gesprekjes in twintig minuten, een zandloper helpt.',
    },
  },
];
