import type { ThreadText } from './text.types.js';

export const geographyThreads: readonly ThreadText[] = [
  {
    subject: 'aardrijkskunde',
    season: 1,
    domain: 'OR',
    className: 'TL1a',
    topic: 'Werken met de atlas: coördinaten en legenda',
    lessonGoal: 'Leerlingen vinden een plaats met de atlas en lezen er twee gegevens over af.',
    learningGoal: 'Ik wil dat leerlingen weten wat ze moeten doen als ze vastlopen.',
    focusQuestion: 'Hoeveel vragen krijg ik die een leerling zelf had kunnen oplossen?',
    phases: [
      { title: 'Start', minutes: 6, activity: 'Ik noem een plek, wie hem het eerst vindt vertelt hoe.' },
      { title: 'Uitleg', minutes: 12, activity: 'Register, vak, legenda. Samen drie plaatsen zoeken.' },
      {
        title: 'Atlasrace',
        minutes: 20,
        activity: 'Twaalf vragen in tweetallen, elke vier goed is een letter.',
      },
      { title: 'Afsluiten', minutes: 8, activity: 'Woord raden, atlassen per stapel terug.' },
    ],
    context: ['vmbo-tl', 'brugklas'],
    moments: [
      {
        atMinute: 4,
        kind: 'strong',
        text: 'Je laat de snelste vertellen hoe hij zocht. Zo leert de rest de truc met het register.',
      },
      {
        atMinute: 26,
        kind: 'fact',
        text: 'In acht minuten race: zestien hulpvragen. Elf gaan over ‘op welke bladzijde’, dat staat in het register.',
      },
      {
        atMinute: 30,
        kind: 'suggestion',
        text: 'Een vaste regel helpt: eerst je buur, dan het blad op het bord, dan ik.',
      },
      {
        atMinute: 43,
        kind: 'strong',
        text: 'Opruimen per stapel: twee leerlingen tellen en roepen ‘compleet’. Op tijd klaar.',
      },
    ],
    strength:
      'De race had vaart en de atlassen kwamen heel en compleet terug. Dat is in week drie van de brugklas knap.',
    nextStep:
      'Hang een blad op met ‘zo kom je verder’ in drie stappen, en verwijs daar de hele les naar voordat je antwoord geeft.',
    selfStrength: 'Ze waren fanatiek en toch niet te luid.',
    remarks: [
      { domain: 'OR', text: 'De taak is helder, de opbrengst (een letter) ook. Iedereen begint meteen.' },
      { domain: 'OR', text: 'Je bent nu zelf het register. Dat kost jou de tijd om rond te kijken.' },
    ],
    reflection: 'Elf keer een bladzijde genoemd. Dat voelde als helpen.',
    intention: 'Blad ophangen en wijzen.',
    outcome: {
      kind: 'worked',
      note: 'Blad hangt. Een leerling wees zijn buurman erop voor ik iets kon zeggen.',
    },
  },
  {
    subject: 'aardrijkskunde',
    season: 1,
    domain: 'IN',
    className: '3vwo1',
    topic: 'Platentektoniek: waarom beeft het hier?',
    lessonGoal: 'Leerlingen verklaren met drie soorten plaatgrenzen waar aardbevingen voorkomen.',
    learningGoal: 'Ik wil aansluiten bij wat ze al weten, zodat ik niets dubbel vertel.',
    focusQuestion: 'Wat doe ik met de voorkennis die de leerlingen laten horen?',
    phases: [
      {
        title: 'Voorkennis',
        minutes: 8,
        activity: 'Kaart met bevingen: wat valt op? Schrijf drie dingen op.',
      },
      { title: 'Uitleg', minutes: 16, activity: 'Drie bewegingen met twee handdoeken en een tafel.' },
      { title: 'Toepassen', minutes: 18, activity: 'Zes plaatsen: welk type grens en hoe weet je dat?' },
      {
        title: 'Afsluiten',
        minutes: 8,
        activity: 'Terug naar de kaart: wat kun je nu verklaren en wat nog niet?',
      },
    ],
    context: ['vwo', 'onderbouw', 'grote groep'],
    moments: [
      {
        atMinute: 6,
        kind: 'fact',
        text: 'Leerlingen noemen: een ring rond de oceaan, lijnen, weinig in Afrika, en Groningen. Je schrijft de eerste drie op.',
      },
      {
        atMinute: 14,
        kind: 'strong',
        text: 'De handdoeken. Je laat ze botsen en de klas ziet het gebergte ontstaan.',
      },
      {
        atMinute: 19,
        kind: 'question',
        text: 'Je vertelt van de ring rond de oceaan alsof het nieuw is. De leerling die het noemde kijkt op. Hoe kon zij het overnemen?',
      },
      {
        atMinute: 45,
        kind: 'strong',
        text: '‘Wat kun je nog niet verklaren?’ Een leerling: ‘Groningen.’ De klas wil het weten. Mooi einde.',
      },
    ],
    strength:
      'Je voorbeelden maken iets groots klein en tastbaar. Met de vraag wat ze nog niet kunnen verklaren open je de volgende les.',
    nextStep:
      'Verwijs in je uitleg twee keer naar een opmerking van een leerling: ‘Jij zei net …, dat is dit.’',
    selfStrength: 'De handdoeken en de slotvraag.',
    remarks: [
      { domain: 'IN', text: 'Je haalt voorkennis op met een kaart en laat iedereen schrijven.' },
      {
        domain: 'IN',
        text: 'Wat zij al wisten, kwam in je uitleg nog een keer van jou. Daar zat tempo in te winnen.',
      },
    ],
    reflection:
      'Ik had het verhaal in mijn hoofd en wilde het afmaken. Ik hoorde Groningen wel maar het paste niet in mijn verhaal. Grappig dat het aan het eind toch terugkwam.',
    outcome: {
      kind: 'dropped',
      note: 'Ik lette er zo op dat ik mijn draad kwijtraakte. Ik laat de leerling het nu liever zelf vertellen, dat past beter bij mij.',
    },
  },
  {
    subject: 'aardrijkskunde',
    season: 2,
    domain: 'AF',
    className: 'BK2b',
    topic: 'Het weer: neerslag en luchtdruk',
    lessonGoal: 'Leerlingen leggen met een tekening uit hoe een bui ontstaat.',
    learningGoal: 'Ik wil moeilijke woorden hanteerbaar maken voor leerlingen die nog Nederlands leren.',
    focusQuestion: 'Welke woorden zijn een drempel, en wat doe ik eraan?',
    phases: [
      { title: 'Start', minutes: 6, activity: 'Naar buiten kijken: welke wolk is dat, wat wordt het?' },
      { title: 'Woorden', minutes: 8, activity: 'Zes woorden met plaatje en gebaar.' },
      { title: 'Uitleg', minutes: 12, activity: 'Waterkoker en koude spiegel, tekening op het bord.' },
      {
        title: 'Tekenen',
        minutes: 16,
        activity: 'Eigen tekening met pijlen, woorden van de woordenlijst erbij.',
      },
      { title: 'Uitleggen', minutes: 6, activity: 'Vertel het je buur met je vinger langs de pijlen.' },
    ],
    context: ['vmbo-basis', 'vmbo-kader', 'onderbouw'],
    moments: [
      {
        atMinute: 11,
        kind: 'strong',
        text: 'Verdampen, stijgen, afkoelen: een gebaar bij elk woord. Een leerling die kort in Nederland is doet ze allemaal mee.',
      },
      {
        atMinute: 18,
        kind: 'strong',
        text: 'De spiegel boven de waterkoker. ‘Hij huilt!’ Je gebruikt dat: ‘En hoe heet dat huilen?’',
      },
      {
        atMinute: 24,
        kind: 'fact',
        text: 'In je uitleg hoor ik ook: ‘neemt toe’, ‘ten gevolge van’, ‘relatief’. Ze staan niet op de lijst.',
      },
      {
        atMinute: 46,
        kind: 'strong',
        text: 'Met de vinger langs de pijlen legt iedereen het uit, ook wie weinig woorden heeft.',
      },
    ],
    strength:
      'Gebaar, plaatje en tekening samen geven iedereen een weg naar binnen, zonder dat je het doel lager legt.',
    nextStep:
      'Schrijf je uitleg uit, zet een streep onder elk schoolwoord dat geen vakwoord is en vervang of verklaar het.',
    selfStrength: 'De gebaren. Ik voelde me een beetje gek maar ze werken.',
    remarks: [
      { domain: 'AF', text: 'Je geeft taalsteun die past bij deze klas en waar iedereen iets aan heeft.' },
      { domain: 'AF', text: 'De drempel zit niet in de vakwoorden maar in de woorden ertussen.' },
    ],
    reflection:
      '‘Ten gevolge van’! Wie zegt dat nou tegen een tweede klas. Ik dus. Ik wist niet dat ik zo praat.',
    intention: 'Ik laat een keer een opname van mijn uitleg lopen, alleen voor mezelf.',
    outcome: {
      kind: 'worked',
      note: 'Uitleg opgeschreven en negen woorden vervangen. De les erna ook, nu nog maar vier.',
    },
  },
  {
    subject: 'aardrijkskunde',
    season: 3,
    domain: 'LS',
    className: '4havo1',
    topic: 'Bevolking: een gemengde opdracht aanpakken',
    lessonGoal: 'Leerlingen combineren een kaart, een grafiek en een tekst tot één verklaring.',
    learningGoal: 'Ik wil dat ze leren plannen bij een grotere opdracht.',
    focusQuestion: 'Wat doen leerlingen in de eerste vijf minuten van de opdracht?',
    phases: [
      { title: 'Start', minutes: 5, activity: 'Waarom krimpt deze gemeente en groeit de buurgemeente?' },
      { title: 'Plan', minutes: 10, activity: 'Wat heb je nodig, in welke volgorde, hoeveel tijd per stap?' },
      { title: 'Uitvoeren', minutes: 25, activity: 'Tweetallen met drie bronnen, halverwege plan bekijken.' },
      { title: 'Terugkijken', minutes: 8, activity: 'Waar week je af van je plan en was dat handig?' },
    ],
    context: ['havo', 'bovenbouw', 'laptops'],
    moments: [
      {
        atMinute: 9,
        kind: 'fact',
        text: 'Acht van de dertien tweetallen schrijven als plan: bron 1, bron 2, bron 3.',
      },
      {
        atMinute: 12,
        kind: 'strong',
        text: 'Je toont je eigen plan met een kras erdoor: ‘Ik begon bij de tekst en dat was dom, want …’',
      },
      {
        atMinute: 27,
        kind: 'strong',
        text: 'Het tussenmoment. Vier tweetallen veranderen hun volgorde en zeggen waarom.',
      },
      {
        atMinute: 45,
        kind: 'question',
        text: 'Bij het terugkijken vertellen de goede planners. Wat leer je van wie niet op tijd klaar was?',
      },
    ],
    strength:
      'Je maakt plannen gewoon door je eigen mislukte plan te laten zien. Daarna durfden ze het hunne te veranderen.',
    nextStep:
      'Laat bij het plannen eerst de vraag in stukjes knippen, en zet pas daarna bij elk stukje de bron die helpt.',
    selfStrength: 'Het tussenmoment halverwege, dat kwam uit een artikel van de opleiding.',
    remarks: [
      {
        domain: 'LS',
        text: 'Leerlingen plannen, voeren uit en kijken terug. Die drie zaten er alle drie in.',
      },
      { domain: 'LS', text: 'Het plan volgde de bronnen en niet de vraag. Daarmee wordt het toch afwerken.' },
    ],
    reflection:
      'Bron 1, bron 2, bron 3 is geen plan, dat is een inhoudsopgave. De volgende keer knippen we eerst de vraag.',
    outcome: { kind: 'worked', note: 'Letterlijk laten knippen, met een schaar. Dat bleef hangen.' },
  },
  {
    subject: 'aardrijkskunde',
    season: 3,
    domain: 'AC',
    className: 'H2a',
    topic: 'Wateroverlast in de stad: ontwerp een plein',
    lessonGoal: 'Leerlingen ontwerpen een plein dat regenwater opvangt en noemen voor elke keuze een reden.',
    learningGoal: 'Ik wil leerlingen laten ontwerpen zonder het voor ze in te vullen.',
    focusQuestion: 'Waar stuur ik naar mijn eigen oplossing?',
    phases: [
      { title: 'Start', minutes: 7, activity: 'Filmpje zonder geluid: een straat loopt onder. Wat zie je?' },
      { title: 'Proefje', minutes: 10, activity: 'Water op een tegel, op gras en op grind.' },
      { title: 'Ontwerpen', minutes: 22, activity: 'Viertallen, groot vel, budget van tien punten.' },
      { title: 'Galerij', minutes: 11, activity: 'Rondlopen met twee stickers en een vraag per plein.' },
    ],
    context: ['havo', 'onderbouw'],
    moments: [
      {
        atMinute: 13,
        kind: 'strong',
        text: 'Eerst voorspellen waar het water blijft staan, dan gieten. Iedereen kijkt.',
      },
      {
        atMinute: 24,
        kind: 'fact',
        text: 'Bij vier van de zeven groepen zeg je in de eerste zin: ‘Denk ook aan een waterplein.’',
      },
      {
        atMinute: 35,
        kind: 'fact',
        text: 'Vijf van de zeven ontwerpen hebben een waterplein in het midden.',
      },
      {
        atMinute: 43,
        kind: 'strong',
        text: 'De groep met een dak van planten krijgt de meeste vragen. Ze verdedigen hun punten goed.',
      },
    ],
    strength: 'Het budget dwingt tot kiezen. Leerlingen moesten iets opgeven en dat uitleggen.',
    nextStep:
      'Stel in je eerste ronde langs de groepjes alleen vragen: wat is jullie idee, wat kost het, wat gaat er mis?',
    selfStrength: 'De galerij was levendig en de vragen waren beter dan ik had verwacht.',
    remarks: [
      { domain: 'AC', text: 'Proefje, ontwerp en galerij: leerlingen zijn de hele les zelf bezig.' },
      {
        domain: 'AC',
        text: 'Jouw tip komt vroeg en bepaalt veel. Twee groepen hoorden hem niet en hadden een eigen idee.',
      },
    ],
    reflection:
      'Vijf waterpleinen en ik vond het nog knap ook. Ik vind het zelf zo’n mooie oplossing. De twee groepen die ik niet had gesproken kwamen met iets waar ik nooit aan gedacht had, dat zegt genoeg.',
    intention: 'Mijn eigen idee laat ik pas zien bij de galerij, als achtste plein.',
    outcome: {
      kind: 'tried',
      note: 'Alleen vragen gesteld in ronde een. Zes verschillende ideeën voor de supermarkt, wel meer tijd nodig.',
    },
  },
  {
    subject: 'aardrijkskunde',
    season: 4,
    domain: 'BE',
    className: '5havo2',
    topic: 'Globalisering: de reis van een spijkerbroek',
    lessonGoal: 'Leerlingen leggen uit welke landen waarde toevoegen en wie er verdient.',
    learningGoal: 'Ik wil een examenklas in mei nog ergens voor warm krijgen.',
    focusQuestion: 'Op welke momenten zijn leerlingen zelf nieuwsgierig?',
    phases: [
      { title: 'Start', minutes: 8, activity: 'Label uit je trui: prik je land op de kaart.' },
      {
        title: 'Verdelen',
        minutes: 12,
        activity: 'Een broek van zestig euro: verdeel de euro’s over zes stappen.',
      },
      {
        title: 'Controle',
        minutes: 15,
        activity: 'Echte verdeling naast je gok. Verklaar het grootste verschil.',
      },
      {
        title: 'Examenvraag',
        minutes: 12,
        activity: 'Eén vraag over afwenteling, samen met het antwoordmodel.',
      },
    ],
    context: ['havo', 'bovenbouw', 'laatste uur'],
    moments: [
      {
        atMinute: 5,
        kind: 'strong',
        text: 'Het prikken. Iedereen loopt, er wordt gevraagd waarom er zo veel spelden op één plek zitten.',
      },
      {
        atMinute: 17,
        kind: 'strong',
        text: 'Bij het verdelen is het luid, en het gaat alleen over de broek.',
      },
      {
        atMinute: 26,
        kind: 'fact',
        text: 'Bij het zien van de echte verdeling zegt een leerling ‘dat kan niet’. Zes anderen pakken hun telefoon om het op te zoeken.',
      },
      {
        atMinute: 39,
        kind: 'question',
        text: 'De examenvraag gaat over elektronica. Had hij over kleding kunnen gaan?',
      },
    ],
    strength:
      'Eerst gokken met echt geld, dan pas de cijfers. Daardoor geloofden ze je niet en gingen ze zelf zoeken.',
    nextStep:
      'Herschrijf een examenvraag naar het voorbeeld van de les en laat daarna de echte vraag ernaast leggen.',
    selfStrength: 'Dat het in het laatste uur nog druk was, en om de goede reden.',
    remarks: [
      { domain: 'BE', text: 'Leerlingen tonen dat het ze raakt: ze zoeken, vragen en spreken tegen.' },
      { domain: 'BE', text: 'Bij de stap naar de examenvraag zakte het in, omdat het onderwerp wisselde.' },
    ],
    reflection: 'Ze pakten hun telefoon en ik wilde er bijna iets van zeggen. Gelukkig keek ik eerst.',
    outcome: {
      kind: 'dropped',
      note: 'Geen tijd meer gehad, de klas was daarna klaar voor het examen. Ik bewaar het voor volgend jaar.',
    },
  },
];
