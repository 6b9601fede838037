import type { ThreadText } from './text.types.js';

export const mathsThreads: readonly ThreadText[] = [
  {
    subject: 'wiskunde',
    season: 1,
    domain: 'IN',
    className: 'H2c',
    topic: 'Rekenen met letters: haakjes wegwerken',
    lessonGoal: 'Leerlingen werken haakjes weg in uitdrukkingen als 3(x + 4) en leggen uit waarom dat mag.',
    learningGoal: 'Ik wil mijn uitleg in kleine stappen doen en tussendoor kijken of de klas er nog bij is.',
    focusQuestion: 'Bij welke stap raak ik leerlingen kwijt, en waaraan zie je dat?',
    phases: [
      { title: 'Terugblik', minutes: 7, activity: 'Drie sommen van vorige les op het bord, zelf nakijken.' },
      {
        title: 'Uitleg',
        minutes: 15,
        activity: 'Oppervlakte van een rechthoek in twee stukken, dan de regel.',
      },
      {
        title: 'Samen oefenen',
        minutes: 8,
        activity: 'Vier opgaven, na elke opgave vingers omhoog voor a, b of c.',
      },
      {
        title: 'Zelf oefenen',
        minutes: 17,
        activity: 'Opgave 12 tot en met 16, eerst vijf minuten in stilte.',
      },
      { title: 'Afsluiten', minutes: 3, activity: 'Eén opgave op een briefje inleveren.' },
    ],
    context: ['havo', 'onderbouw', 'grote groep'],
    moments: [
      {
        atMinute: 9,
        kind: 'strong',
        text: 'De rechthoek op het bord maakt in één keer duidelijk waarom je allebei de stukken moet vermenigvuldigen.',
      },
      {
        atMinute: 16,
        kind: 'fact',
        text: 'Je gaat van 3(x + 4) naar −2(x − 5). Zes leerlingen kijken op van hun schrift naar elkaar.',
      },
      {
        atMinute: 25,
        kind: 'question',
        text: 'Bij opgave 3 steekt de helft b op. Je zegt: het is a. Wat dachten de leerlingen van b?',
      },
      {
        atMinute: 47,
        kind: 'strong',
        text: 'Het briefje aan het eind. Je gebruikt het meteen: je legt ze op twee stapels.',
      },
    ],
    strength: 'Je begint bij een plaatje dat ze kennen. De regel komt daarna bijna vanzelf uit de klas.',
    nextStep:
      'Doe tussen het makkelijke en het moeilijke voorbeeld één tussenstap, en vraag bij een fout antwoord eerst: hoe kwam je hierop?',
    selfStrength: 'De rechthoek. Een leerling zei: o, dus het is gewoon twee keer oppervlakte.',
    remarks: [
      {
        domain: 'IN',
        text: 'De opbouw is helder tot minuut 15. Het minteken voor de haakjes was een tweede nieuw ding tegelijk.',
      },
      {
        domain: 'IN',
        text: 'Met de vingers controleer je of ze het begrijpen. Je volgende stap is er iets mee doen.',
      },
    ],
    reflection:
      'Op de briefjes had iedereen de eerste goed en bijna niemand die met de min. Dat past precies bij wat mijn begeleider zag. Ik wilde de paragraaf af hebben.',
    intention: 'De min krijgt donderdag een eigen kwartier.',
    outcome: {
      kind: 'tried',
      note: 'De tussenstap werkte. ‘Hoe kwam je hierop’ vraag ik nog te vaak aan wie het goed heeft.',
    },
  },
  {
    subject: 'wiskunde',
    season: 2,
    domain: 'AC',
    className: '3vwo2',
    topic: 'Stelling van Pythagoras: past de kast door de deur?',
    lessonGoal: 'Leerlingen kiezen zelf een aanpak om een schuine lengte te berekenen en verdedigen die.',
    learningGoal: 'Ik wil leerlingen langer laten zoeken voordat ik help.',
    focusQuestion: 'Wat doe ik als een leerling zijn hand opsteekt en zegt: ik weet het niet?',
    phases: [
      { title: 'Probleem', minutes: 6, activity: 'Foto van een kast in een trapgat. Wat moet je weten?' },
      { title: 'Zoeken', minutes: 18, activity: 'Drietallen, groot vel, geen boek.' },
      { title: 'Vergelijken', minutes: 14, activity: 'Twee groepen laten hun aanpak zien.' },
      { title: 'Oefenen', minutes: 12, activity: 'Twee nieuwe situaties, zelf.' },
    ],
    context: ['vwo', 'onderbouw'],
    moments: [
      {
        atMinute: 4,
        kind: 'strong',
        text: 'Je geeft expres te weinig gegevens. De klas vraagt zelf naar de hoogte van het plafond.',
      },
      {
        atMinute: 11,
        kind: 'fact',
        text: 'Vier keer ‘ik weet het niet’. Drie keer geef jij de eerste stap, één keer vraag je wat ze al hebben.',
      },
      {
        atMinute: 18,
        kind: 'strong',
        text: 'Groep bij het raam tekent de kast op schaal en meet. Je laat het staan, ook al is het niet jouw aanpak.',
      },
      {
        atMinute: 29,
        kind: 'suggestion',
        text: 'De schaaltekening en de berekening verschillen twee centimeter. Vraag de klas waar dat door komt.',
      },
    ],
    strength:
      'Je laat een onverwachte aanpak meetellen. Daardoor werd het vergelijken een echt gesprek over nauwkeurig werken.',
    nextStep:
      'Beantwoord een hulpvraag eerst met ‘wat heb je al geprobeerd?’ en loop daarna een halve minuut door.',
    selfStrength:
      'Ze hebben achttien minuten gewerkt zonder boek. Ik had gedacht dat het na acht minuten zou instorten.',
    remarks: [
      {
        domain: 'AC',
        text: 'Het probleem vraagt om zelf oplossingen bedenken. Er waren drie verschillende.',
      },
      {
        domain: 'AC',
        text: 'Je helpt snel en vriendelijk. In drie groepen was daarna jouw aanpak de enige.',
      },
    ],
    reflection:
      'Ik vind het moeilijk om iemand te zien worstelen. Als ik help, voelt dat aardig, maar eigenlijk pak ik dan het leukste stuk af. De groep met de schaaltekening had ik bijna ook ‘geholpen’. Gelukkig stond ik toen net aan de andere kant van het lokaal.',
    outcome: {
      kind: 'tried',
      note: 'De vraag lukt. Het weglopen nog niet altijd, ik blijf uit beleefdheid staan.',
    },
  },
  {
    subject: 'wiskunde',
    season: 2,
    domain: 'LS',
    className: 'H4b',
    topic: 'Lineaire vergelijkingen: fouten opsporen',
    lessonGoal: 'Leerlingen controleren hun oplossing door in te vullen en vinden de regel waar het misging.',
    learningGoal:
      'Ik wil dat leerlingen zichzelf leren controleren in plaats van mij te vragen of het goed is.',
    focusQuestion: 'Hoe vaak vraagt een leerling ‘klopt dit?’ en wat is mijn antwoord?',
    phases: [
      { title: 'Foutenjacht', minutes: 10, activity: 'Vier uitwerkingen met elk één fout. Zoek de regel.' },
      { title: 'Uitleg', minutes: 8, activity: 'Controleren door invullen, ik doe het twee keer voor.' },
      {
        title: 'Werken',
        minutes: 22,
        activity: 'Acht vergelijkingen, achter elke een vinkje of een pijl naar de foute regel.',
      },
      {
        title: 'Afsluiten',
        minutes: 10,
        activity: 'Welke fout maak jij het vaakst? Schrijf een waarschuwing aan jezelf.',
      },
    ],
    context: ['havo', 'bovenbouw'],
    moments: [
      {
        atMinute: 7,
        kind: 'strong',
        text: 'Je vraagt niet wat er fout is, maar op welke regel. Iedereen is aan het zoeken.',
      },
      {
        atMinute: 24,
        kind: 'fact',
        text: 'Negen keer ‘klopt dit?’ in twaalf minuten. Zeven keer zeg je ja of nee, twee keer ‘vul hem eens in’.',
      },
      {
        atMinute: 33,
        kind: 'strong',
        text: 'Een leerling vult in, ziet dat het niet klopt en zegt hardop: ‘Regel twee, de min.’',
      },
      {
        atMinute: 46,
        kind: 'suggestion',
        text: 'De waarschuwingen zijn goud waard. Bewaar ze voor de week van de toets.',
      },
    ],
    strength:
      'Je hebt een manier gegeven waarmee ze zonder jou verder kunnen. De leerling bij minuut 33 had je niet nodig.',
    nextStep:
      'Antwoord de hele werktijd op ‘klopt dit?’ met ‘hoe kun je dat nagaan?’ en zeg vooraf tegen de klas dat je dat doet.',
    selfStrength: 'De foutenjacht. Ze vonden alle vier de fouten en konden ze ook een naam geven.',
    remarks: [
      { domain: 'LS', text: 'Je leert ze een controlestap aan en laat zien wanneer die handig is.' },
      {
        domain: 'LS',
        text: 'Door zelf ja of nee te zeggen neem je de controle weer over. De gewoonte is hardnekkig, ook bij hen.',
      },
    ],
    reflection: 'Zeven van de negen. En ik had het nog wel als leerdoel opgeschreven.',
    intention: 'Ik zet het op het bord: ik zeg vandaag geen ja of nee.',
    outcome: {
      kind: 'worked',
      note: 'Eerst gemopper. Na twee lessen vroegen ze het bijna niet meer, ze vulden in.',
    },
  },
  {
    subject: 'wiskunde',
    season: 3,
    domain: 'AF',
    className: 'BK2c',
    topic: 'Procenten: korting en btw',
    lessonGoal: 'Leerlingen berekenen een korting met een verhoudingstabel en kiezen de goedkoopste winkel.',
    learningGoal: 'Ik wil leerlingen die vastlopen op rekenen een andere ingang geven.',
    focusQuestion: 'Welke hulp geef ik aan leerlingen die de tabel niet snappen?',
    phases: [
      { title: 'Start', minutes: 8, activity: 'Reclamefolder: welke aanbieding is nep?' },
      { title: 'Uitleg', minutes: 10, activity: 'Verhoudingstabel met 10 procent als tussenstap.' },
      { title: 'Opdracht', minutes: 22, activity: 'Drie winkels, één scooterhelm. Wie is het goedkoopst?' },
      { title: 'Nabespreken', minutes: 10, activity: 'Drie manieren naast elkaar.' },
    ],
    context: ['vmbo-basis', 'vmbo-kader', 'onderbouw', 'kleine groep'],
    moments: [
      {
        atMinute: 6,
        kind: 'strong',
        text: 'De nepaanbieding werkt: ‘Dat is gewoon dezelfde prijs, meneer van die winkel!’ De hele klas rekent mee.',
      },
      {
        atMinute: 20,
        kind: 'fact',
        text: 'Vijf leerlingen beginnen niet. Je legt bij twee van hen de tabel nog een keer op dezelfde manier uit.',
      },
      {
        atMinute: 28,
        kind: 'strong',
        text: 'Bij de derde pak je een strook papier en vouw je die in tienen. Nu kan hij 30 procent aanwijzen.',
      },
      {
        atMinute: 44,
        kind: 'suggestion',
        text: 'Laat deze leerling zijn vouwstrook bij het nabespreken laten zien. Het is een volwaardige manier.',
      },
    ],
    strength:
      'De vouwstrook was een andere ingang, en je bedacht hem omdat je eerst keek wat de leerling deed.',
    nextStep:
      'Leg vooraf een stapeltje vouwstroken klaar en bied bij de tweede vraag om hulp een ander middel aan in plaats van dezelfde uitleg.',
    selfStrength: 'Dat met die strook papier, dat kwam zomaar in me op.',
    remarks: [
      {
        domain: 'AF',
        text: 'Je hebt bij één leerling echt afgestemd op wat hij kon. Bij de twee daarvoor herhaalde je de uitleg.',
      },
      {
        domain: 'AF',
        text: 'Iedereen werkte aan dezelfde vraag met een eigen snelheid. Drie winkels geeft vanzelf ruimte.',
      },
    ],
    reflection:
      'Als iemand het niet snapt ga ik het langzamer zeggen, alsof dat het probleem is. De strook was geen plan maar geluk. Ik wil er een plan van maken.',
    outcome: {
      kind: 'worked',
      note: 'De stroken liggen nu in een bakje. Er wordt ook zonder mij een gepakt.',
    },
  },
  {
    subject: 'wiskunde',
    season: 3,
    domain: 'IN',
    className: '5havo1',
    topic: 'Differentiëren: de helling in een punt',
    lessonGoal: 'Leerlingen leggen met een grafiek uit wat de afgeleide in een punt betekent.',
    learningGoal: 'Ik wil betere feedback geven dan ‘goed zo’ of ‘bijna’.',
    focusQuestion: 'Schrijf van zes reacties op een antwoord letterlijk op wat ik zeg.',
    phases: [
      {
        title: 'Voorkennis',
        minutes: 8,
        activity: 'Gemiddelde snelheid op een fietsrit: welke grafiek hoort erbij?',
      },
      { title: 'Uitleg', minutes: 17, activity: 'Van snijlijn naar raaklijn, met een applet op het bord.' },
      { title: 'Oefenen', minutes: 20, activity: 'Vijf opgaven, twee met alleen een grafiek.' },
      {
        title: 'Samenvatten',
        minutes: 5,
        activity: 'Leg aan je buur uit wat de afgeleide is, zonder formule.',
      },
    ],
    context: ['havo', 'bovenbouw', 'eerste uur'],
    moments: [
      {
        atMinute: 6,
        kind: 'fact',
        text: 'Reacties 1 en 2: ‘Ja, goed.’ ‘Heel goed.’ De leerling gaat niet verder.',
      },
      {
        atMinute: 15,
        kind: 'strong',
        text: 'Reactie 3: ‘Je gebruikt twee punten. Wat gebeurt er als die dichter bij elkaar komen?’ De leerling pakt zijn pen weer op.',
      },
      {
        atMinute: 31,
        kind: 'fact',
        text: 'Reacties 4, 5 en 6 bij het rondlopen: ‘bijna’, ‘klopt’ en ‘kijk nog eens naar je teken’.',
      },
      {
        atMinute: 47,
        kind: 'strong',
        text: 'De uitleg zonder formule. Ik hoor ‘hoe steil het daar is’ en ‘de snelheid op dat moment’.',
      },
    ],
    strength:
      'Reactie 3 laat zien dat je het kunt: je noemt wat de leerling deed en geeft één vraag om verder te gaan.',
    nextStep:
      'Noem bij het rondlopen bij drie leerlingen eerst de stap die goed is en stel dan één vraag over de volgende stap.',
    selfStrength: 'De overgang van snijlijn naar raaklijn met de applet vond ik helder.',
    remarks: [
      {
        domain: 'IN',
        text: 'Je uitleg gaat van een fietsrit naar een grafiek en dan pas naar de notatie. Sterke opbouw.',
      },
      {
        domain: 'IN',
        text: 'Vier van de zes reacties zeggen alleen of het klopt. Twee zeggen iets over de aanpak.',
      },
      { domain: 'IN', text: 'Met de uitleg aan de buur sluit je af op begrip en niet op een antwoord.' },
    ],
    reflection: 'Confronterend om je eigen zinnen terug te lezen. ‘Bijna’ zegt inderdaad niks.',
    intention: 'Het woord ‘bijna’ is een week verboden, voor mij dan.',
    outcome: {
      kind: 'tried',
      note: 'Bij drie leerlingen per les lukt het. Bij meer ga ik haasten en dan wordt het weer ‘klopt’.',
    },
  },
  {
    subject: 'wiskunde',
    season: 4,
    domain: 'OR',
    className: 'TL3a',
    topic: 'Kansen: dobbelsteenproef',
    lessonGoal:
      'Leerlingen voeren een proef uit met honderd worpen en vergelijken de uitkomst met de berekende kans.',
    learningGoal: 'Ik wil dat een doe-les niet rommelig wordt.',
    focusQuestion: 'Wanneer weten de leerlingen precies wat ze moeten doen, en wanneer niet?',
    phases: [
      { title: 'Voorspellen', minutes: 7, activity: 'Met twee dobbelstenen: welk totaal komt het meest?' },
      { title: 'Uitleg proef', minutes: 8, activity: 'Rollen: gooier, teller, schrijver. Blad met kopjes.' },
      { title: 'Proef', minutes: 15, activity: 'Honderd worpen per drietal, op een doek.' },
      { title: 'Klassentotaal', minutes: 10, activity: 'Uitkomsten in het bord, staafdiagram.' },
      { title: 'Rekenen', minutes: 8, activity: 'Roosterdiagram van 36 vakjes, kans op 7.' },
    ],
    context: ['vmbo-tl', 'bovenbouw', 'practicum'],
    moments: [
      {
        atMinute: 12,
        kind: 'strong',
        text: 'De doeken op tafel. Klein idee, maar je hoort geen dobbelsteen over de grond.',
      },
      {
        atMinute: 21,
        kind: 'fact',
        text: 'Zeven van de acht drietallen werken in hun rol. Eén drietal verzint de worpen, jij ziet dat na vier minuten.',
      },
      {
        atMinute: 31,
        kind: 'fact',
        text: 'Er staat een rij van acht leerlingen bij het bord om hun uitkomst op te schrijven. Dat duurt zes minuten.',
      },
      {
        atMinute: 46,
        kind: 'question',
        text: 'Het rekenen krijgt nu drie minuten. Is dat niet juist het stuk waar je heen wilde?',
      },
    ],
    strength:
      'Rollen, blad en doek waren goed voorbereid. De proef zelf verliep rustig en iedereen had iets te doen.',
    nextStep:
      'Verzamel uitkomsten zonder rij: één leerling loopt rond met een verzamelblad of iedereen typt in hetzelfde bestand.',
    selfStrength:
      'Vijftien minuten dobbelen zonder chaos. Mijn collega in het lokaal ernaast heeft niet eens geklopt.',
    remarks: [
      {
        domain: 'OR',
        text: 'De taken waren duidelijk en zichtbaar op het blad. Je hoefde bijna niets te herhalen.',
      },
      { domain: 'OR', text: 'De rij bij het bord kostte lestijd die je bij het rekenen miste.' },
    ],
    reflection:
      'De proef ging goed en toen stond ineens iedereen in de rij. Aan het verzamelen had ik gewoon niet gedacht. De verzonnen worpen waren trouwens wel mooi: hun diagram was veel te netjes. Daar wil ik de volgende keer mee beginnen.',
    outcome: {
      kind: 'worked',
      note: 'Bij de munten hebben we alles in één bestand getypt. Twee minuten, en het diagram groeide op het bord mee.',
    },
  },
];
