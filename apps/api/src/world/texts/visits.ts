import type { DomainCode, MomentText } from './text.types.js';

/** What was said around one lesson visit; fits any subject and any time of the year. */
export interface VisitText {
  readonly domain: DomainCode;
  readonly learningGoal: string;
  readonly focusQuestion: string;
  readonly moments: readonly MomentText[];
  readonly strength: string;
  readonly nextStep: string;
  readonly selfStrength: string;
  readonly remark: string;
  /** The student's answer. */
  readonly answer: string;
  readonly outcome: { readonly kind: 'tried' | 'worked' | 'dropped'; readonly note: string };
}

const moment = (atMinute: number, kind: MomentText['kind'], text: string): MomentText => ({
  atMinute,
  kind,
  text,
});

/** Two visits that a running story is told with: the first waits for its self-view, the second for an answer. */
export const storyVisits: readonly [blind: VisitText, revealed: VisitText] = [
  {
    domain: 'OR',
    learningGoal:
      'Ik wil de wisseling van uitleg naar groepswerk zo regelen dat iedereen binnen twee minuten werkt.',
    focusQuestion: 'Welke groepjes starten meteen, welke niet, en wat had ik daar kunnen doen?',
    moments: [
      moment(
        12,
        'strong',
        'De rollen staan al op de kaartjes. Zeven van de acht groepjes pakken ze en beginnen.',
      ),
      moment(15, 'fact', 'Groepje bij de deur: twee minuten veertig voordat iemand een pen pakt.'),
      moment(31, 'question', 'Je gaat terug naar datzelfde groepje en zegt niets. Wat wilde je zien?'),
    ],
    strength:
      'De wisseling kostte vorige maand zes minuten en nu twee. De kaartjes doen het werk, jij hoeft niet te roepen.',
    nextStep:
      'Wijs bij elk groepje één starter aan en loop eerst langs het groepje dat het langst nodig heeft.',
    selfStrength: 'De kaartjes met rollen. Niemand vroeg wie wat moest doen.',
    remark: 'De klas weet waar het materiaal ligt. Het uitdelen kost je geen woord meer.',
    answer: 'Fijn dat je hebt geklokt. Dat groepje bij de deur zet ik anders neer.',
    outcome: { kind: 'worked', note: 'Acht starters, acht groepjes aan het werk.' },
  },
  {
    domain: 'AC',
    learningGoal:
      'Ik wil vragen stellen waar leerlingen echt over moeten nadenken, en dan niet zelf antwoord geven.',
    focusQuestion: 'Welke van mijn vragen zetten aan tot denken, en wat doe ik in de vijf tellen erna?',
    moments: [
      moment(
        8,
        'strong',
        '‘Wie zou het hier niet mee eens zijn, en waarom?’ Na vier tellen drie handen, ook van achterin.',
      ),
      moment(17, 'fact', 'Negen vragen in zes minuten. Bij zeven vul jij het antwoord zelf aan.'),
      moment(
        26,
        'suggestion',
        'Het goede antwoord van het meisje bij het raam herhaalde jij. Laat een ander het herhalen.',
      ),
      moment(
        38,
        'strong',
        'Je laat twee leerlingen op elkaar reageren en stapt letterlijk een pas naar achteren.',
      ),
    ],
    strength:
      'Als je één goede vraag hebt voorbereid en wacht, denkt de hele klas. Dat zag ik bij de eerste vraag en aan het eind.',
    nextStep:
      'Schrijf voor de les twee denkvragen op, laat na elke vraag iedereen eerst dertig seconden schrijven, en geef dan pas een beurt.',
    selfStrength: 'Er deden veel leerlingen mee. Ik had het gevoel dat het gesprek liep.',
    remark: 'In het middenstuk volgen je vragen elkaar zo snel op dat alleen de snelle leerlingen meedoen.',
    answer: 'Zeven van de negen. Oei. Ik dacht echt dat zij aan het woord waren.',
    outcome: {
      kind: 'worked',
      note: 'Dertig seconden schrijven lijkt lang, maar er kwamen elf verschillende antwoorden.',
    },
  },
];

/** The lesson that follows on the second story visit. */
export const followUp = {
  learningGoal:
    'Ik wil met twee voorbereide denkvragen werken en iedereen eerst dertig seconden laten schrijven.',
  focusQuestion: 'Wat staat er op papier bij de leerlingen die nooit hun hand opsteken?',
};

export const visits: readonly VisitText[] = [
  {
    domain: 'LK',
    learningGoal: 'Ik wil iedere leerling deze les minstens één keer bij de naam noemen.',
    focusQuestion: 'Wie noem ik alleen als er iets misgaat?',
    moments: [
      moment(2, 'strong', 'Aan de deur: elf namen, bij drie een vraagje over het weekend.'),
      moment(28, 'fact', 'Eén naam valt zes keer, steeds als correctie.'),
    ],
    strength: 'Leerlingen komen graag bij je binnen. Je begroeting is kort en echt.',
    nextStep:
      'Zoek in het eerste kwartier één moment om de leerling van de zes correcties iets goeds te zeggen.',
    selfStrength: 'Ik kende alle namen en heb ze gebruikt.',
    remark: 'Je maakt een grap over jezelf als de beamer weigert. De klas lacht met je mee.',
    answer: 'Zes keer, dat is pijnlijk precies. Ik weet meteen over wie het gaat.',
    outcome: {
      kind: 'worked',
      note: 'Ik zei dat zijn vraag de les beter maakte. Daarna geen correctie meer nodig gehad.',
    },
  },
  {
    domain: 'LK',
    learningGoal: 'Ik wil fouten bespreken zonder dat iemand zich aangekeken voelt.',
    focusQuestion: 'Wat gebeurt er in de klas nadat iemand een fout antwoord geeft?',
    moments: [
      moment(14, 'strong', '‘Mooi, die had ik nodig.’ Je zet de fout op het bord zonder naam.'),
      moment(
        33,
        'suggestion',
        'Twee leerlingen zuchten hoorbaar bij een antwoord. Benoem dat één keer, rustig.',
      ),
    ],
    strength: 'Fouten zijn bij jou werkmateriaal. Na jouw reactie gaan er meer handen omhoog dan ervoor.',
    nextStep: 'Spreek met de klas één zin af voor als iemand vastloopt, en gebruik die zelf als eerste.',
    selfStrength: 'Dat ik de fout op het bord liet staan tot we hem snapten.',
    remark: 'Een leerling verbetert zichzelf hardop. Dat durven ze hier.',
    answer: 'Het zuchten had ik gehoord, maar ik wilde er geen ding van maken. Ik ga het toch proberen.',
    outcome: {
      kind: 'tried',
      note: 'De zin is bedacht door de klas: wie helpt verder? Ze moeten er nog aan wennen.',
    },
  },
  {
    domain: 'LK',
    learningGoal: 'Ik wil de sfeer licht houden en toch duidelijk zijn.',
    focusQuestion: 'Wanneer is mijn humor een steun voor de les, en wanneer leidt hij af?',
    moments: [
      moment(6, 'strong', 'Eén droge opmerking over je eigen handschrift en de spanning is weg.'),
      moment(
        24,
        'question',
        'De derde grap gaat over het cijfer van een leerling. Hoe denk je dat die viel?',
      ),
    ],
    strength: 'Je bent jezelf voor de klas. Ontspannen, en toch is er geen twijfel over wie de les leidt.',
    nextStep:
      'Houd grappen bij jezelf of bij de stof. Is er toch een leerling bij betrokken, kijk dan even hoe die kijkt.',
    selfStrength: 'Er werd gelachen en gewerkt, in die volgorde.',
    remark: 'Je toon blijft vriendelijk als je voor de derde keer om stilte vraagt.',
    answer:
      'Ik heb hem na de les gevraagd. Hij vond het niet erg, zei hij, maar hij keek er niet bij alsof dat klopte.',
    outcome: { kind: 'worked', note: 'Een les lang erop gelet. Er blijft genoeg over om te lachen.' },
  },
  {
    domain: 'OR',
    learningGoal: 'Ik wil binnen drie minuten na de bel beginnen.',
    focusQuestion: 'Wat kost de meeste tijd tussen de bel en de eerste opdracht?',
    moments: [
      moment(1, 'fact', 'Bel. Je zoekt je stift, daarna de presentatie. Vier minuten.'),
      moment(5, 'strong', 'Zodra de startopdracht staat, wordt het stil zonder dat je iets zegt.'),
    ],
    strength: 'Je startopdracht werkt: iedereen kan hem alleen beginnen.',
    nextStep:
      'Zet de startopdracht op het bord voordat de eerste leerling binnenkomt, en leg je spullen klaar in de pauze ervoor.',
    selfStrength: 'De eerste vijf minuten werken waren echt stil.',
    remark: 'Iedereen heeft binnen een minuut een schrift open. Dat is ingesleten.',
    answer: 'De stift. Het is altijd de stift.',
    outcome: { kind: 'worked', note: 'Begonnen op twee minuten vijftig. De stift zit nu aan mijn tas.' },
  },
  {
    domain: 'OR',
    learningGoal: 'Ik wil op tijd stoppen en de les rustig afsluiten.',
    focusQuestion: 'Wat gebeurt er in de laatste acht minuten?',
    moments: [
      moment(41, 'fact', 'Eerste tas dicht. Jij legt nog uit.'),
      moment(
        46,
        'suggestion',
        'Huiswerk na de bel: vier leerlingen schrijven het op. Zet het aan het begin op het bord.',
      ),
    ],
    strength: 'Het werkdeel is goed gevuld, er was niemand die niets te doen had.',
    nextStep: 'Zet een wekker op acht minuten voor het einde en sluit dan af, ook als het nog niet af is.',
    selfStrength: 'Iedereen heeft veertig minuten gewerkt.',
    remark: 'Je loopt een vaste ronde en komt bij elk groepje langs.',
    answer: 'De wekker heb ik meteen ingesteld. Ik schrik er nu al van.',
    outcome: {
      kind: 'worked',
      note: 'De klas vroeg wat dat geluid was. Nu zeggen zij: mevrouw of meneer, de wekker.',
    },
  },
  {
    domain: 'OR',
    learningGoal: 'Ik wil onrust zien voordat ik hem hoor.',
    focusQuestion: 'Waar begint de onrust, en waar kijk ik op dat moment?',
    moments: [
      moment(
        11,
        'fact',
        'Begin bij het tafeltje links achter. Jij staat met je rug naar de klas te schrijven.',
      ),
      moment(19, 'strong', 'Je loopt er al pratend naartoe en legt een hand op de tafel. Genoeg.'),
    ],
    strength: 'Je lost onrust op zonder de les te stoppen. Nabijheid is bij jou sterker dan je stem.',
    nextStep: 'Schrijf schuin naar de klas, en kijk na elke regel even op naar links achter.',
    selfStrength: 'Ik heb niemand hoeven waarschuwen met naam.',
    remark: 'Eén blik en het gesprek stopt. Je wacht ook tot het echt stopt.',
    answer: 'Dat ik met mijn rug stond wist ik niet meer. Goed dat je het tekende.',
    outcome: {
      kind: 'tried',
      note: 'Schuin schrijven is onleesbaar. Ik typ het nu vooraf, dan hoef ik niet te draaien.',
    },
  },
  {
    domain: 'IN',
    learningGoal: 'Ik wil mijn uitleg terugbrengen tot tien minuten.',
    focusQuestion: 'Op welk punt had ik kunnen stoppen met uitleggen?',
    moments: [
      moment(9, 'strong', 'Het voorbeeld is raak. Er wordt geknikt en er gaan pennen naar het papier.'),
      moment(18, 'fact', 'Achttiende minuut uitleg. Zes leerlingen kijken nog naar het bord.'),
    ],
    strength: 'Je eerste voorbeeld is zo goed gekozen dat de meesten het dan al kunnen.',
    nextStep:
      'Laat na het eerste voorbeeld meteen één opgave maken en beslis dan pas wie er nog uitleg nodig heeft.',
    selfStrength: 'Het voorbeeld. Ik had er lang over nagedacht.',
    remark: 'Je uitleg heeft een begin, een midden en een eind, en je zegt waar je bent.',
    answer: 'Bij minuut negen was ik zelf nog aan het opwarmen. Dit ga ik proberen.',
    outcome: {
      kind: 'worked',
      note: 'Twintig van de zevenentwintig konden verder. De rest kwam bij mij aan tafel.',
    },
  },
  {
    domain: 'IN',
    learningGoal: 'Ik wil tussendoor weten of iedereen het begrijpt, en niet alleen de voorste rij.',
    focusQuestion: 'Van hoeveel leerlingen krijg ik te zien of ze het snappen?',
    moments: [
      moment(13, 'question', '‘Snapt iedereen het?’ Stilte. Wat wist je daarna?'),
      moment(22, 'strong', 'Wisbordjes omhoog. In één blik zie je de drie die het omdraaien.'),
    ],
    strength: 'Met de wisbordjes paste je je uitleg direct aan. Dat was het sterkste moment van de les.',
    nextStep: 'Vervang elke ‘snapt iedereen het’ door één vraag waarop iedereen iets moet laten zien.',
    selfStrength: 'De wisbordjes, al vielen er drie op de grond.',
    remark: 'Na de bordjes herhaal je precies de stap waar het misging en niet alles.',
    answer: 'Ik zeg het zonder erbij na te denken. Ik laat een leerling turven hoe vaak.',
    outcome: {
      kind: 'worked',
      note: 'Nul keer gezegd, volgens de leerling die turfde. Wel twee keer ingeslikt.',
    },
  },
  {
    domain: 'IN',
    learningGoal: 'Ik wil opdrachten zo geven dat niemand hoeft te vragen wat de bedoeling is.',
    focusQuestion: 'Welke vragen krijg ik in de eerste twee minuten werken?',
    moments: [
      moment(16, 'fact', 'Vijf keer: ‘moeten we dit opschrijven?’'),
      moment(20, 'strong', 'Je stopt de klas, zegt het opnieuw in drie zinnen en het is opgelost.'),
    ],
    strength: 'Je merkt snel dat een opdracht niet is aangekomen en je durft opnieuw te beginnen.',
    nextStep:
      'Zet wat, hoe, met wie en hoe lang op het bord en laat één leerling het in eigen woorden herhalen.',
    selfStrength: 'Dat ik de klas heb stilgezet in plaats van vijf keer hetzelfde te zeggen.',
    remark: 'De tweede instructie is helder: drie zinnen, in de goede volgorde.',
    answer: 'Vijf keer dezelfde vraag, dat ligt dus aan mij. Dank.',
    outcome: { kind: 'worked', note: 'Eén vraag in plaats van vijf, en die ging over iets anders.' },
  },
  {
    domain: 'IN',
    learningGoal: 'Ik wil feedback geven waar een leerling mee verder kan.',
    focusQuestion: 'Wat doet een leerling nadat ik bij de tafel ben geweest?',
    moments: [
      moment(25, 'fact', 'Zeven tafels: vijf keer ‘goed bezig’, twee keer een vraag over de aanpak.'),
      moment(34, 'strong', 'Bij de twee vragen zie ik de leerling opnieuw beginnen.'),
    ],
    strength: 'Je neemt de tijd en gaat door je knieën. Wie jij spreekt, voelt zich gezien.',
    nextStep: 'Kies vooraf één ding waar je bij iedereen op let en zeg daar iets over, ook als het goed is.',
    selfStrength: 'Ik ben bij iedereen geweest, ook achterin.',
    remark: 'Je vraag ‘hoe kwam je hierbij’ levert meer op dan een antwoord.',
    answer: 'Het verschil tussen die vijf en die twee zag ik pas toen ik jouw moment las.',
    outcome: { kind: 'tried', note: 'Bij de helft gelukt, daarna was ik weer aan het blussen.' },
  },
  {
    domain: 'IN',
    learningGoal: 'Ik wil de les een duidelijke lijn geven.',
    focusQuestion: 'Kun jij na de les in één zin zeggen waar hij over ging?',
    moments: [
      moment(
        4,
        'strong',
        'Het lesdoel staat er in gewone taal. Een leerling leest het voor en fronst: mooi begin.',
      ),
      moment(30, 'suggestion', 'Het filmpje is leuk, maar hoort bij een andere les. Bewaar het.'),
    ],
    strength: 'De onderdelen sluiten op elkaar aan en je verwijst steeds terug naar de vraag van het begin.',
    nextStep: 'Schrap bij de voorbereiding één onderdeel en geef de tijd aan de nabespreking.',
    selfStrength: 'Dat de vraag van het begin aan het eind beantwoord werd.',
    remark: 'Je zegt steeds waarom dit nu komt. Dat helpt de leerlingen die snel de draad kwijt zijn.',
    answer: 'Het filmpje was mijn lievelingetje. Klopt, het moest eruit.',
    outcome: { kind: 'worked', note: 'Eén onderdeel eruit, acht minuten over, en die waren nodig.' },
  },
  {
    domain: 'AC',
    learningGoal: 'Ik wil dat leerlingen eerst zelf iets bedenken voordat ik het vertel.',
    focusQuestion: 'Hoeveel minuten waren leerlingen zelf aan het denken?',
    moments: [
      moment(
        10,
        'strong',
        'Je geeft een vraag zonder voorbeeld. Het blijft even stil en dan beginnen ze te schetsen.',
      ),
      moment(15, 'question', 'Na anderhalve minuut geef je een hint aan de hele klas. Voor wie was die?'),
    ],
    strength:
      'Je vertrouwt erop dat ze er zelf uit komen. Drie groepjes vonden iets wat jij niet had bedacht.',
    nextStep: 'Spreek met jezelf af: vijf minuten geen hint aan de hele klas, alleen aan wie erom vraagt.',
    selfStrength: 'Het lawaai. Het ging over de opdracht.',
    remark: 'Een leerling legt zijn denkstap uit en jij vraagt alleen: en toen?',
    answer: 'Die hint was voor mij, denk ik. Ik vond de stilte lastig.',
    outcome: { kind: 'worked', note: 'Op mijn handen gezeten. Na vier minuten had elk groepje iets.' },
  },
  {
    domain: 'AC',
    learningGoal: 'Ik wil meer leerlingen aan het woord dan vorige keer.',
    focusQuestion: 'Hoeveel verschillende leerlingen praten er over de stof?',
    moments: [
      moment(12, 'fact', 'Veertien verschillende leerlingen in een kwartier, vorige keer waren het er zes.'),
      moment(29, 'suggestion', 'Laat leerlingen elkaar de beurt geven. Nu gaat alles via jou.'),
    ],
    strength:
      'Eerst in tweetallen laten praten en dan pas klassikaal: ineens heeft bijna iedereen iets te zeggen.',
    nextStep:
      'Laat in het klassengesprek drie keer een leerling reageren op een leerling voordat jij iets zegt.',
    selfStrength: 'Ik hoorde stemmen die ik nog niet kende.',
    remark: 'Je vat niet samen wat een leerling zegt, je vraagt de klas of het klopt.',
    answer: 'Veertien! Daar ben ik blij mee. De tip over doorgeven snap ik, dat vind ik nog spannend.',
    outcome: { kind: 'tried', note: 'Twee keer ging het vanzelf, de derde keer keken ze allemaal naar mij.' },
  },
  {
    domain: 'AC',
    learningGoal: 'Ik wil leerlingen hardop laten denken, ook als het antwoord nog niet af is.',
    focusQuestion: 'Wat zeg ik als iemand halverwege stopt?',
    moments: [
      moment(18, 'strong', '‘Je hoeft er nog niet uit te zijn.’ Ze praat verder en komt er.'),
      moment(27, 'question', 'De jongen voorin stopt en jij maakt zijn zin af. Wat had hij willen zeggen?'),
    ],
    strength: 'Met een paar woorden maak je ruimte voor een half antwoord. Dat is knap en het is te leren.',
    nextStep:
      'Vraag bij een half antwoord één keer door met ‘vertel verder’, ook als je denkt dat je weet wat er komt.',
    selfStrength: 'Dat stille meisje dat twee minuten aan het woord was.',
    remark: 'Leerlingen tonen hun kladwerk op het bord, met doorgestreepte stukken en al.',
    answer: 'Ik maak thuis ook zinnen af. Werk aan de winkel.',
    outcome: { kind: 'worked', note: 'Vertel verder. Hij zei iets heel anders dan ik dacht.' },
  },
  {
    domain: 'AC',
    learningGoal: 'Ik wil het lesdoel gebruiken en niet alleen opschrijven.',
    focusQuestion: 'Waar in de les komt het doel terug?',
    moments: [
      moment(3, 'strong', 'Je vraagt: wat kun je hier al van? Een derde steekt drie vingers op.'),
      moment(40, 'suggestion', 'Stel dezelfde vraag nog eens. Dan zien ze zelf wat de les heeft gedaan.'),
    ],
    strength: 'Leerlingen weten waar ze naartoe werken en kunnen het mij vertellen als ik ernaar vraag.',
    nextStep: 'Kom halverwege en aan het eind terug op de vingervraag van het begin.',
    selfStrength: 'Dat iedereen eerlijk was met de vingers.',
    remark: 'Het doel is in leerlingentaal geschreven en klein genoeg voor één uur.',
    answer: 'Zo simpel kan het zijn. Dank je.',
    outcome: {
      kind: 'worked',
      note: 'Van drie naar vier vingers bij bijna iedereen. Twee gingen omlaag, ook interessant.',
    },
  },
  {
    domain: 'AF',
    learningGoal: 'Ik wil de leerlingen die het al kunnen niet laten wachten.',
    focusQuestion: 'Wat doen de snelste vijf in het middelste deel van de les?',
    moments: [
      moment(21, 'fact', 'Vier leerlingen zijn klaar en pakken iets van een ander vak.'),
      moment(
        26,
        'strong',
        'Je geeft één van hen de opdracht een toetsvraag te bedenken. De andere drie schuiven aan.',
      ),
    ],
    strength: 'De toetsvraag bedenken was moeilijker dan het boek en ze deden het met plezier.',
    nextStep: 'Zet die vervolgopdracht vanaf het begin op het bord, zodat niemand op jou hoeft te wachten.',
    selfStrength: 'De toetsvragen. Eén gebruik ik echt.',
    remark: 'Je weet wie er klaar is zonder te kijken. Je hebt je klas in je hoofd.',
    answer: 'Ik bedacht het op dat moment. Vooraf opschrijven kan gewoon, inderdaad.',
    outcome: { kind: 'worked', note: 'Zes leerlingen begonnen eraan zonder dat ik iets zei.' },
  },
  {
    domain: 'AF',
    learningGoal: 'Ik wil een kleine groep extra uitleg geven terwijl de rest doorwerkt.',
    focusQuestion: 'Hoe gaat het in de rest van de klas als ik aan de instructietafel zit?',
    moments: [
      moment(24, 'strong', 'Zes leerlingen aan tafel, jij met je gezicht naar de klas. Goed gekozen plek.'),
      moment(32, 'fact', 'Drie onderbrekingen door leerlingen met een vraag. Alle drie hielp je meteen.'),
    ],
    strength: 'Aan de instructietafel hoor ik leerlingen praten die ik klassikaal nooit hoor.',
    nextStep:
      'Spreek een stoplicht af: als jij aan tafel zit, eerst het boek, dan je buur, dan pas de docent.',
    selfStrength: 'De groep aan tafel kon daarna de opgaven zelf.',
    remark: 'Je kiest wie er aanschuift op grond van het briefje van vorige les.',
    answer: 'Die onderbrekingen voelen als service, maar ze kosten de zes hun tijd. Goed punt.',
    outcome: { kind: 'tried', note: 'Rood licht werkt tien minuten. Daarna vergeet ik het zelf.' },
  },
  {
    domain: 'AF',
    learningGoal: 'Ik wil aan het eind per leerling weten of het doel is gehaald.',
    focusQuestion: 'Wat weet ik na de les, en hoe weet ik dat?',
    moments: [
      moment(43, 'strong', 'Briefje bij de deur met één vraag. Niemand loopt door zonder.'),
      moment(45, 'question', 'Je legt de briefjes in je tas. Wat ga je ermee doen voor de volgende les?'),
    ],
    strength: 'De vraag op het briefje ging precies over het doel. Dat maakt het bruikbaar.',
    nextStep:
      'Leg de briefjes dezelfde dag op drie stapels en begin de volgende les met de middelste stapel.',
    selfStrength: 'Ik had er zesentwintig, van zesentwintig leerlingen.',
    remark: 'Je past het tempo aan na de controlevraag en slaat een opgave over.',
    answer: 'Ze zaten vrijdag nog in mijn tas. Betrapt.',
    outcome: {
      kind: 'worked',
      note: 'Drie stapels, vijf minuten werk. De volgende les begon beter dan ooit.',
    },
  },
  {
    domain: 'LS',
    learningGoal: 'Ik wil leerlingen leren hun eigen antwoord te controleren.',
    focusQuestion: 'Wie kijkt er terug naar het eigen werk voordat het wordt ingeleverd?',
    moments: [
      moment(31, 'strong', 'Je doet hardop voor hoe jij een antwoord wantrouwt. Er wordt geluisterd.'),
      moment(38, 'fact', 'Drie leerlingen controleren, de rest kijkt of de buurman klaar is.'),
    ],
    strength: 'Het voordoen van je eigen twijfel is sterk. Zo zien ze dat controleren bij het vak hoort.',
    nextStep: 'Geef drie minuten waarin niemand mag inleveren en iedereen één controle opschrijft.',
    selfStrength: 'Dat ik mijn eigen fout heb laten zien.',
    remark: 'Je vraagt: hoe zou je kunnen weten dat dit niet klopt? Dat is een vraag om te bewaren.',
    answer: 'Drie van de achtentwintig. Dan heb ik het dus voorgedaan en niet laten doen.',
    outcome: {
      kind: 'worked',
      note: 'Negen leerlingen vonden een eigen fout. Eén zei: waarom deden we dit niet eerder?',
    },
  },
  {
    domain: 'LS',
    learningGoal: 'Ik wil na een opdracht over de aanpak praten in plaats van over het antwoord.',
    focusQuestion: 'Hoeveel van mijn vragen in de nabespreking gaan over hoe?',
    moments: [
      moment(35, 'fact', 'Acht vragen: zes naar het antwoord, twee naar de aanpak.'),
      moment(37, 'strong', 'Twee leerlingen vergelijken hun aanpak op het bord. De klas kiest.'),
    ],
    strength: 'Op het moment dat twee aanpakken naast elkaar stonden, ging het gesprek ineens ergens over.',
    nextStep: 'Begin de nabespreking met: wie pakte het anders aan? En geef het goede antwoord pas daarna.',
    selfStrength: 'De vergelijking op het bord, die had ik voorbereid.',
    remark: 'Leerlingen schrijven op wat ze de volgende keer anders doen. Kort, en het staat er.',
    answer: 'Twee van de acht. Het voelde als meer, maar de opname geeft je gelijk.',
    outcome: {
      kind: 'tried',
      note: 'Ze willen eerst weten of het goed is. Ik geef nu de uitkomst en vraag dan naar de weg.',
    },
  },
  {
    domain: 'LS',
    learningGoal: 'Ik wil dat leerlingen een grote opdracht zelf in stukken hakken.',
    focusQuestion: 'Wat doen leerlingen als ze niet weten waar te beginnen?',
    moments: [
      moment(14, 'question', 'Je geeft zelf de drie stappen. Had de klas die kunnen vinden?'),
      moment(28, 'strong', 'Groepje achterin maakt een lijstje en streept af. Je laat het de klas zien.'),
    ],
    strength: 'Je gebruikt het werk van leerlingen als voorbeeld. Dat is overtuigender dan een dia.',
    nextStep:
      'Laat elk groepje eerst twee minuten een plan maken en keur alleen het plan goed, niet de inhoud.',
    selfStrength: 'Het lijstje van dat groepje. Ik had het zelf niet beter gekund.',
    remark: 'Je wijst niet de oplossing aan, maar de plek waar ze kunnen zoeken.',
    answer: 'Ik wilde tijd winnen met die drie stappen. Dat heeft het denken gekost.',
    outcome: {
      kind: 'worked',
      note: 'De plannen waren rommelig en van henzelf. Niemand vroeg: wat moeten we doen?',
    },
  },
  {
    domain: 'LS',
    learningGoal: 'Ik wil een bron of uitspraak kritisch laten bekijken.',
    focusQuestion: 'Vragen leerlingen door, of geloven ze wat er staat?',
    moments: [
      moment(19, 'strong', '‘Wie heeft hier belang bij?’ Er valt een stilte waarin echt gedacht wordt.'),
      moment(33, 'suggestion', 'Eén leerling twijfelt aan jouw cijfer op het bord. Laat haar het opzoeken.'),
    ],
    strength: 'Je durft je eigen stof ter discussie te stellen en blijft daar ontspannen bij.',
    nextStep: 'Neem elke week één bewering mee die niet klopt en laat de klas uitzoeken waar het misgaat.',
    selfStrength: 'De discussie ging door tot op de gang.',
    remark: 'Je vraagt om een reden en neemt geen genoegen met ‘dat vind ik’.',
    answer: 'Ze had gelijk over dat cijfer. Ik heb het de volgende les gezegd.',
    outcome: { kind: 'worked', note: 'Ze vonden hem binnen vijf minuten. De volgende moet beter verstopt.' },
  },
  {
    domain: 'BE',
    learningGoal: 'Ik wil de aandacht vasthouden in het tweede deel van de les.',
    focusQuestion: 'Op welke minuut verlies ik de achterste rij?',
    moments: [
      moment(23, 'fact', 'Minuut drieëntwintig: vier hoofden op armen, achterste rij.'),
      moment(27, 'strong', 'Je laat iedereen opstaan voor een stelling. De les begint opnieuw.'),
    ],
    strength: 'Je voelde het op tijd en deed iets met bewegen. De tweede helft was beter dan de eerste.',
    nextStep: 'Plan de wisseling van werkvorm op minuut twintig, voordat je hem nodig hebt.',
    selfStrength: 'De stelling met opstaan, dat bedacht ik ter plekke.',
    remark: 'Ook de leerlingen die niets zeggen, volgen met hun ogen wie er praat.',
    answer: 'Minuut drieëntwintig. Ik zet het in mijn plan met een rode streep.',
    outcome: { kind: 'worked', note: 'Op minuut twintig gewisseld. Geen enkel hoofd op een arm.' },
  },
  {
    domain: 'BE',
    learningGoal: 'Ik wil dat leerlingen nieuwsgierig worden in de eerste vijf minuten.',
    focusQuestion: 'Welke leerlingen stellen zelf een vraag?',
    moments: [
      moment(3, 'strong', 'Een voorwerp op je bureau, doek eroverheen. Nog voor de bel drie vragen.'),
      moment(36, 'question', 'Aan het eind is het voorwerp vergeten. Wat had het nog kunnen doen?'),
    ],
    strength: 'Je maakt van een gewoon onderwerp een raadsel. De klas wil weten hoe het zit.',
    nextStep: 'Kom in de laatste vijf minuten terug op het raadsel en laat leerlingen het zelf oplossen.',
    selfStrength: 'De eerste vijf minuten, en het gezicht van de jongen die altijd te laat is.',
    remark: 'Er worden vragen gesteld die niet in het boek staan.',
    answer: 'Ik was zo blij met het begin dat ik het eind vergat.',
    outcome: {
      kind: 'tried',
      note: 'Teruggekomen op het raadsel, maar met nog een minuut te gaan. Volgende keer eerder.',
    },
  },
];
