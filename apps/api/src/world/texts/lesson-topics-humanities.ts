import type { LessonTopicText } from './text.types.js';

export const humanitiesLessonTopics: readonly LessonTopicText[] = [
  {
    subject: 'Nederlands',
    topic: 'Signaalwoorden en verbanden',
    lessonGoal: 'Leerlingen herkennen vijf verbanden aan hun signaalwoord.',
  },
  {
    subject: 'Nederlands',
    topic: 'Zakelijke e-mail: een klacht',
    lessonGoal: 'Leerlingen schrijven een beleefde klacht met een duidelijke vraag.',
  },
  {
    subject: 'Nederlands',
    topic: 'Zinsontleding: lijdend voorwerp',
    lessonGoal: 'Leerlingen vinden het lijdend voorwerp met een vraag.',
  },
  {
    subject: 'Nederlands',
    topic: 'Fictie: perspectief',
    lessonGoal: 'Leerlingen herschrijven een scène vanuit een ander personage.',
  },
  {
    subject: 'Nederlands',
    topic: 'Samenvatten in vijftig woorden',
    lessonGoal: 'Leerlingen schrappen bijzaken en houden de hoofdzaak over.',
  },
  {
    subject: 'Nederlands',
    topic: 'Betrouwbaar nieuws',
    lessonGoal: 'Leerlingen controleren een bericht met drie vragen.',
  },
  {
    subject: 'Nederlands',
    topic: 'Debat: weg met de kantine?',
    lessonGoal: 'Leerlingen reageren met een tegenargument op een ander.',
  },
  {
    subject: 'Nederlands',
    topic: 'Meervouden en de apostrof',
    lessonGoal: 'Leerlingen schrijven tien lastige meervouden goed.',
  },
  {
    subject: 'Nederlands',
    topic: 'Middeleeuws verhaal: een slimme vos',
    lessonGoal: 'Leerlingen leggen uit wie er in het verhaal wordt bespot.',
  },
  {
    subject: 'Nederlands',
    topic: 'Spreekwoorden in de krant',
    lessonGoal: 'Leerlingen leggen zes uitdrukkingen uit aan de hand van een kop.',
  },
  {
    subject: 'Nederlands',
    topic: 'Gesprek over je leesboek',
    lessonGoal: 'Leerlingen geven een oordeel met twee voorbeelden uit het boek.',
  },
  {
    subject: 'Nederlands',
    topic: 'Examentekst: de functie van een alinea',
    lessonGoal: 'Leerlingen kiezen de functie en wijzen de zin aan.',
  },
  {
    subject: 'Engels',
    topic: 'Daily routines',
    lessonGoal: 'Leerlingen beschrijven hun dag in de present simple.',
  },
  {
    subject: 'Engels',
    topic: 'Ordering food',
    lessonGoal: 'Leerlingen voeren een gesprek in een restaurant.',
  },
  {
    subject: 'Engels',
    topic: 'Comparatives and superlatives',
    lessonGoal: 'Leerlingen vergelijken drie telefoons in vijf zinnen.',
  },
  {
    subject: 'Engels',
    topic: 'Listening: the weather report',
    lessonGoal: 'Leerlingen halen vier gegevens uit een weerbericht.',
  },
  {
    subject: 'Engels',
    topic: 'Present perfect or past simple?',
    lessonGoal: 'Leerlingen kiezen de tijd en leggen hun keuze uit.',
  },
  {
    subject: 'Engels',
    topic: 'Short story: the ending',
    lessonGoal: 'Leerlingen voorspellen een slot met bewijs uit de tekst.',
  },
  {
    subject: 'Engels',
    topic: 'A job interview',
    lessonGoal: 'Leerlingen beantwoorden vijf vragen over zichzelf.',
  },
  {
    subject: 'Engels',
    topic: 'Word chunks instead of word lists',
    lessonGoal: 'Leerlingen gebruiken acht woordgroepen in een eigen zin.',
  },
  {
    subject: 'Engels',
    topic: 'Giving your opinion',
    lessonGoal: 'Leerlingen zijn het in drie beleefde zinnen oneens.',
  },
  {
    subject: 'Engels',
    topic: 'Reading: skimming and scanning',
    lessonGoal: 'Leerlingen kiezen bij een vraag de snelste manier van lezen.',
  },
  {
    subject: 'Engels',
    topic: 'Song lyrics',
    lessonGoal: 'Leerlingen leggen één beeld in een liedtekst uit.',
  },
  {
    subject: 'Engels',
    topic: 'Writing a film review',
    lessonGoal: 'Leerlingen schrijven een oordeel met twee argumenten.',
  },
  {
    subject: 'geschiedenis',
    topic: 'Een stad in de middeleeuwen',
    lessonGoal: 'Leerlingen noemen drie redenen om in een stad te gaan wonen.',
  },
  {
    subject: 'geschiedenis',
    topic: 'Griekse democratie',
    lessonGoal: 'Leerlingen vergelijken Athene met stemmen in Nederland.',
  },
  {
    subject: 'geschiedenis',
    topic: 'Romeins leger aan de grens',
    lessonGoal: 'Leerlingen leggen uit waarom de grens hier lag.',
  },
  {
    subject: 'geschiedenis',
    topic: 'Tijdbalk en tijdvakken',
    lessonGoal: 'Leerlingen zetten tien gebeurtenissen in het goede tijdvak.',
  },
  {
    subject: 'geschiedenis',
    topic: 'De Opstand: oorzaken',
    lessonGoal: 'Leerlingen ordenen oorzaken naar lang en kort geleden.',
  },
  {
    subject: 'geschiedenis',
    topic: 'Slavernij en koloniale handel',
    lessonGoal: 'Leerlingen beschrijven de handel vanuit twee perspectieven.',
  },
  {
    subject: 'geschiedenis',
    topic: 'Franse Revolutie: drie standen',
    lessonGoal: 'Leerlingen verklaren de onvrede met een spotprent.',
  },
  {
    subject: 'geschiedenis',
    topic: 'Kinderarbeid',
    lessonGoal: 'Leerlingen gebruiken een bron om een argument te onderbouwen.',
  },
  {
    subject: 'geschiedenis',
    topic: 'Loopgraven',
    lessonGoal: 'Leerlingen leggen uit waarom het front vastliep.',
  },
  {
    subject: 'geschiedenis',
    topic: 'De crisis van 1929',
    lessonGoal: 'Leerlingen beschrijven drie gevolgen als een keten.',
  },
  {
    subject: 'geschiedenis',
    topic: 'De Koude Oorlog in kaarten',
    lessonGoal: 'Leerlingen wijzen twee blokken aan en noemen hun ideeën.',
  },
  {
    subject: 'geschiedenis',
    topic: 'Grondwet van 1848',
    lessonGoal: 'Leerlingen leggen uit wat er veranderde voor koning en burger.',
  },
  {
    subject: 'aardrijkskunde',
    topic: 'Klimaatdiagram lezen',
    lessonGoal: 'Leerlingen koppelen een diagram aan een plek.',
  },
  {
    subject: 'aardrijkskunde',
    topic: 'Rivieren: van bron tot monding',
    lessonGoal: 'Leerlingen beschrijven drie delen van een rivier.',
  },
  {
    subject: 'aardrijkskunde',
    topic: 'Leven onder de zeespiegel',
    lessonGoal: 'Leerlingen leggen een polder uit met een doorsnede.',
  },
  {
    subject: 'aardrijkskunde',
    topic: 'Migratie: waarom vertrek je?',
    lessonGoal: 'Leerlingen onderscheiden redenen om te gaan en om te komen.',
  },
  {
    subject: 'aardrijkskunde',
    topic: 'Vulkanen',
    lessonGoal: 'Leerlingen verklaren waarom mensen bij een vulkaan wonen.',
  },
  {
    subject: 'aardrijkskunde',
    topic: 'Krachten in het landschap',
    lessonGoal: 'Leerlingen herkennen sporen van ijs en wind.',
  },
  {
    subject: 'aardrijkskunde',
    topic: 'Steden groeien',
    lessonGoal: 'Leerlingen verdelen een stad in wijken met een luchtfoto.',
  },
  {
    subject: 'aardrijkskunde',
    topic: 'Bevolkingspiramide',
    lessonGoal: 'Leerlingen voorspellen de piramide over dertig jaar.',
  },
  {
    subject: 'aardrijkskunde',
    topic: 'Energie: wind op zee',
    lessonGoal: 'Leerlingen wegen twee belangen tegen elkaar af.',
  },
  {
    subject: 'aardrijkskunde',
    topic: 'Water tekort, water te veel',
    lessonGoal: 'Leerlingen vergelijken twee gebieden met dezelfde regen.',
  },
  {
    subject: 'aardrijkskunde',
    topic: 'Handel door een haven',
    lessonGoal: 'Leerlingen leggen het achterland van een haven uit.',
  },
  {
    subject: 'aardrijkskunde',
    topic: 'Veldwerk: leefbaarheid van de wijk',
    lessonGoal: 'Leerlingen verzamelen gegevens met een eigen meetlijst.',
  },
  {
    subject: 'economie',
    topic: 'Behoeften en schaarste',
    lessonGoal: 'Leerlingen leggen schaarste uit met een eigen keuze.',
  },
  { subject: 'economie', topic: 'Bruto en netto loon', lessonGoal: 'Leerlingen lezen een loonstrook.' },
  {
    subject: 'economie',
    topic: 'Sparen en rente op rente',
    lessonGoal: 'Leerlingen berekenen een eindbedrag na drie jaar.',
  },
  {
    subject: 'economie',
    topic: 'Lenen kost geld',
    lessonGoal: 'Leerlingen vergelijken de totale kosten van twee leningen.',
  },
  {
    subject: 'economie',
    topic: 'Kosten, omzet en winst',
    lessonGoal: 'Leerlingen berekenen de winst van een kraam.',
  },
  {
    subject: 'economie',
    topic: 'Btw op een bon',
    lessonGoal: 'Leerlingen rekenen terug naar de prijs zonder btw.',
  },
  {
    subject: 'economie',
    topic: 'Arbeidsmarkt',
    lessonGoal: 'Leerlingen onderscheiden drie soorten werkloosheid.',
  },
  {
    subject: 'economie',
    topic: 'Marktvormen',
    lessonGoal: 'Leerlingen plaatsen zes bedrijven bij een marktvorm.',
  },
  {
    subject: 'economie',
    topic: 'De elasticiteit van de vraag',
    lessonGoal: 'Leerlingen voorspellen wat een prijsstijging doet met de omzet.',
  },
  {
    subject: 'economie',
    topic: 'Overheid en belasting',
    lessonGoal: 'Leerlingen leggen uit wat progressief betekent.',
  },
  { subject: 'economie', topic: 'Wisselkoersen', lessonGoal: 'Leerlingen rekenen een vakantiebudget om.' },
  {
    subject: 'economie',
    topic: 'Ruilen over de tijd',
    lessonGoal: 'Leerlingen verklaren waarom een student leent en een gezin spaart.',
  },
];
