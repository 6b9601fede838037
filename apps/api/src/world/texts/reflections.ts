import type { ReflectionText } from './text.types.js';

/** Six entries of one student who worries, in order: to be used as one run. */
const worriedRun: readonly ReflectionText[] = [
  {
    season: 1,
    tone: 'worried',
    text: 'De eerste week zit erop. Iedereen zegt dat het went. Ik lig ’s avonds in bed de lessen opnieuw te geven, maar dan met de goede zinnen. Mijn begeleider doet alles alsof het vanzelf gaat en ik schrijf alleen maar op.',
  },
  {
    season: 1,
    tone: 'worried',
    text: 'Vandaag kreeg ik de klas niet stil. Niet een beetje, maar echt niet. Ik heb gewacht, ik heb geteld en toen heb ik geroepen. Een meisje vooraan keek naar me met medelijden en dat was het ergste. In het nagesprek heb ik gezegd dat het best ging.',
    intention: 'Ik wil volgende keer eerlijk zeggen hoe het was.',
  },
  {
    season: 2,
    tone: 'worried',
    text: 'Ik zie op tegen het laatste uur. Dat begint al bij het ontbijt. Ik bereid me voor tot elf uur ’s avonds en dan ben ik in de les te moe om te zien wat er gebeurt. Op de opleiding vertellen anderen over hun leuke klassen. Ik knik dan.',
  },
  {
    season: 2,
    tone: 'worried',
    text: 'Twee keer deze week de lerarenkamer overgeslagen en mijn brood in het lokaal gegeten. Ik zei tegen mezelf dat ik moest nakijken. Eigenlijk wilde ik niet dat iemand vroeg hoe het ging. Misschien is dit vak niets voor mij. Ik weet niet of iedereen dat denkt in november, of alleen ik.',
  },
  {
    season: 2,
    tone: 'worried',
    text: 'Vanmorgen ben ik in de auto blijven zitten tot de eerste bel. Daarna ging het wel, het ging zelfs redelijk. Toch wil ik dit niet voor me houden. Ik heb mijn begeleider gemaild of we buiten de lessen een half uur kunnen praten, niet over de lessen maar over mij.',
    intention: 'Dat gesprek niet afzeggen, ook niet als het ineens beter gaat.',
  },
  {
    season: 2,
    tone: 'worried',
    text: 'We hebben gepraat, een uur in plaats van een half uur. Ik heb gezegd van de auto. Het bleef even stil en toen vertelde mijn begeleider over het eigen eerste jaar. De drukke klas doen we nu drie weken samen. Ik ben niet opgelucht, maar het is minder van mij alleen.',
    intention: 'Om tien uur ’s avonds gaat de laptop dicht.',
  },
];

/** Six entries of one student who flourishes, in order: to be used as one run. */
const proudRun: readonly ReflectionText[] = [
  {
    season: 1,
    tone: 'proud',
    text: 'Na twee weken ken ik alle namen van mijn drie klassen. Ik heb ze in de bus geoefend met de plattegrond. Toen ik vandaag iemand op de gang bij de naam groette, bleef hij staan en zei: ‘Huh, nu al?’ Daar doe ik het voor.',
  },
  {
    season: 1,
    tone: 'proud',
    text: 'Ik heb vandaag midden in de les mijn plan weggelegd. De klas stelde een vraag die beter was dan mijn opdracht en we zijn daarmee verdergegaan. Ik voelde me rustig. Vorig jaar had ik dat niet gedurfd, toen was het plan mijn reddingsboei.',
    intention: 'Opschrijven wanneer ik van mijn plan afwijk en waarom.',
  },
  {
    season: 2,
    tone: 'proud',
    text: 'Een collega vroeg of ze mijn opdracht mocht gebruiken. Míjn opdracht! Ik heb hem gestuurd met drie dingen erbij die de tweede keer beter konden. Ze stuurde hem terug met een vierde.',
  },
  {
    season: 2,
    tone: 'proud',
    text: 'De leerling die in september zijn jas aanhield en niets deed, gaf vandaag uit zichzelf antwoord. Ik heb niets bijzonders gedaan, denk ik. Elke les even langs zijn tafel en niet opgeven. Na de les zei hij ‘doei’. Ik heb het aan mijn begeleider verteld alsof ik een prijs had gewonnen.',
  },
  {
    season: 2,
    tone: 'proud',
    text: 'Ik had bedacht dat ik nog niet klaar was voor een hele lessenserie. Nu heb ik er een ontworpen, gegeven en een toets gemaakt die over de stof ging en niet over trucjes. Drie vragen deugden niet en dat zag ik zelf aan de antwoorden. Ook daar ben ik tevreden over.',
    intention: 'Bij de volgende toets eerst de antwoorden bedenken die ik wil kunnen onderscheiden.',
  },
  {
    season: 2,
    tone: 'proud',
    text: 'Vandaag zat een eerstejaars bij mij achterin om te kijken. Ze vroeg hoe ik het deed dat het zo rustig begon. Ik wilde zeggen: geen idee. Maar ik wist het wel: deur, groet, opdracht op het bord, wachten. Ik kon het gewoon uitleggen.',
  },
];

const shortEntries: readonly ReflectionText[] = [
  { season: 1, tone: 'short', text: 'Namen leren. Nog elf te gaan.' },
  { season: 1, tone: 'short', text: 'Lokaal zelf ingedeeld. Rijen. Scheelt.' },
  { season: 1, tone: 'short', text: 'Rustige week. Niks bijzonders.' },
  { season: 2, tone: 'short', text: 'Ouderavond. Zes gesprekken. Ging wel.' },
  {
    season: 2,
    tone: 'short',
    text: 'Nakijken duurt te lang. Vier uur voor één klas.',
    intention: 'Per vraag nakijken in plaats van per leerling.',
  },
  { season: 2, tone: 'short', text: 'Klas was druk door de wind. Ik ook.' },
  { season: 2, tone: 'short', text: 'Pauzedienst op het plein. Meer gezien dan in drie lessen.' },
  {
    season: 3,
    tone: 'short',
    text: 'Rapportvergadering. Ik wist over iedereen iets te zeggen. Dat verraste me.',
  },
  { season: 3, tone: 'short', text: 'Ziek geweest. Klas had gewoon doorgewerkt.' },
  { season: 3, tone: 'short', text: 'Toets te lang gemaakt. Twaalf leerlingen niet af.' },
  { season: 3, tone: 'short', text: 'Geen les uitgevallen, geen ruzie, koffie was warm.' },
  {
    season: 4,
    tone: 'short',
    text: 'Laatste les voor het examen. Ze klapten. Wist niet waar ik moest kijken.',
  },
  { season: 4, tone: 'short', text: 'Excursie. Iedereen mee terug.' },
  { season: 4, tone: 'short', text: 'Gesprek met begeleider. Duidelijk.' },
  { season: 4, tone: 'short', text: 'Vandaag nergens aan getwijfeld. Even opschrijven dus.' },
  { season: 4, tone: 'short', text: 'Cijfers ingeleverd. Klaar mee.' },
];

const searchingEntries: readonly ReflectionText[] = [
  {
    season: 1,
    tone: 'searching',
    text: 'Moet ik ‘u’ laten zeggen of ‘je’? De ene collega zegt dat afstand helpt, de andere dat het gekunsteld is. Ik ben zelf zes jaar ouder dan mijn oudste leerling. Voorlopig zeg ik niets en hoor ik alles door elkaar. Dat is eigenlijk ook een keuze, en niet de beste.',
    intention: 'Ik kies iets en leg het de klassen uit.',
  },
  {
    season: 1,
    tone: 'searching',
    text: 'In de lerarenkamer is een tafel waar altijd dezelfde mensen zitten. Ik ben daar per ongeluk gaan zitten. Niemand zei iets en toch wist ik het. Het deed me denken aan de brugklas: die zoekt ook waar je mag zitten. Misschien moet ik daar met mijn brugklas iets mee doen.',
  },
  {
    season: 1,
    tone: 'searching',
    text: 'Mijn begeleider geeft heel anders les dan ik zou willen. Strak en weinig gesprek, en de leerlingen leren veel. Ik merk dat ik het ga nadoen omdat het werkt. Maar als ik het doe, klinkt het alsof ik een jas van een ander aanheb. Wat wil ik daarvan lenen, en wat niet?',
  },
  {
    season: 1,
    tone: 'searching',
    text: 'Op de opleiding leren we dat je met relatie moet beginnen. Op school hoor ik: eerst de regels, dan de relatie. Na drie weken denk ik dat het geen volgorde is. Toen ik de regel over telefoons vriendelijk volhield, werd het contact juist beter.',
  },
  {
    season: 2,
    tone: 'searching',
    text: 'Ik heb een leerling eruit gestuurd. De klas werd stil, de les ging door en het was volgens iedereen terecht. Op de gang zat hij met zijn capuchon op en ik wist niet wat ik moest zeggen. We hebben na het uur tien minuten gepraat. Hij zei dat hij niet wist waarom hij het deed. Ik geloofde hem en wist het ook niet.',
    intention: 'Morgen begin ik met hem te groeten, alsof er een nieuwe dag is. Dat is ook zo.',
  },
  {
    season: 2,
    tone: 'searching',
    text: 'Op de ouderavond zei een vader: ‘Mijn dochter vindt u aardig, maar ze leert niets.’ Ik heb geknikt en gevraagd wat hij zag. Pas thuis werd ik boos en daarna stil. Zit er iets in? Haar cijfers zijn gelijk gebleven. Haar schrift is leeg. Ik heb daar nooit in gekeken.',
    intention: 'Elke les drie schriften bekijken.',
  },
  {
    season: 2,
    tone: 'searching',
    text: 'Wanneer ben ik streng en wanneer ben ik gewoon geïrriteerd? Vanmiddag heb ik strafwerk gegeven en op de fiets naar huis vond ik dat ik het zelf verdiend had. De uitleg klopte niet, ze vroegen terecht, en ik hoorde brutaliteit.',
  },
  {
    season: 2,
    tone: 'searching',
    subject: 'Nederlands',
    text: 'Bij het nakijken van de verhalen stuitte ik op een verhaal dat misschien echt gebeurd is. Wat doe je daarmee? Ik heb geen cijfer gegeven en eerst de mentor gevraagd. Die kende de situatie. Ik heb eronder geschreven dat ik het met aandacht heb gelezen en dat ze altijd kan langskomen. Het leek weinig.',
  },
  {
    season: 3,
    tone: 'searching',
    text: 'Ik doe een grapje en de klas lacht. Dat is fijn, te fijn. Ik betrap me erop dat ik les geef om die lach. Een collega die nooit grapjes maakt, heeft klassen die voor haar door het vuur gaan. Wat geeft zij dat ik niet geef?',
    intention: 'Een les bij haar kijken en op één ding letten: waar gaat haar aandacht heen?',
  },
  {
    season: 3,
    tone: 'searching',
    text: 'Halverwege het jaar en ik weet nog steeds niet of ik dit blijf doen. Vroeger vond ik dat een slecht teken. Nu ken ik twee collega’s van vijftig die het ook niet zeker weten en heel goed lesgeven. Misschien is het een vraag die erbij hoort en niet een die je afmaakt.',
  },
  {
    season: 3,
    tone: 'searching',
    text: 'De klas deed het goed bij mijn begeleider achterin en slecht toen ik alleen was. Zelfde les, zelfde uur. Dan geef ik dus les met geleend gezag. Hoe maak je dat van jezelf? Niet door te doen alsof, dat ruiken ze.',
  },
  {
    season: 3,
    tone: 'searching',
    subject: 'geschiedenis',
    text: 'Een leerling vroeg wat ik zelf stem. Ik zei dat ik dat niet vertel, en dat vond hij laf. Ik heb er de hele week over gedacht. Ik wil niet neutraal zijn over alles: over mensenrechten ben ik dat niet. Waar ligt voor mij de streep tussen een mening en een waarde?',
  },
  {
    season: 4,
    tone: 'searching',
    text: 'Ik las mijn eerste logboekstukjes terug. In september ging bijna elke zin over mij: mijn stem, mijn zenuwen, mijn planning. Nu gaat het over wie er wat van leerde. Ik had niet gemerkt dat dat verschoof. Ik vraag me af wat ik nu nog niet zie.',
  },
  {
    season: 4,
    tone: 'searching',
    text: 'Afscheid van een klas is raar. Zij gaan gewoon door en ik sta met een tekening in mijn hand. Ik had een toespraak en heb hem niet gehouden. We hebben gewoon les gehad, zoals altijd, en dat was denk ik de goede manier. Of ik was bang dat ik zou huilen.',
  },
  {
    season: 4,
    tone: 'searching',
    text: 'In het gesprek over mijn eindevaluatie zei mijn begeleider: ‘Jij maakt het jezelf moeilijk en de klas makkelijk.’ Eerst hoorde ik een compliment. Nu denk ik dat het ook betekent dat ik te veel van ze overneem.',
    intention: 'Bij elke les één ding bedenken dat de klas van mij mag overnemen.',
  },
  {
    season: 4,
    tone: 'searching',
    subject: 'biologie',
    text: 'Hoeveel van mezelf laat ik zien? Bij de lessen over relaties vroeg iemand of ik een vriend of vriendin heb. Ik heb antwoord gegeven, kort, en we gingen verder. Achteraf vroeg ik me af of dat mijn vrijheid was of hun vraag. Ik heb er geen spijt van. Ik wil wel van tevoren weten wat ik deel.',
  },
];

const soberEntries: readonly ReflectionText[] = [
  {
    season: 1,
    tone: 'sober',
    text: 'Kennismaking met de sectie. Afspraak: ik geef vanaf week drie zelf les aan twee klassen, de rest kijk ik mee. Toetsen maken we samen. De planner staat vol tot de herfstvakantie.',
  },
  {
    season: 1,
    tone: 'sober',
    text: 'Een dag met één leerling meegelopen door het rooster. Zeven lessen, zes keer zitten en luisteren. In het vierde uur had ik zelf trek en kon ik mijn aandacht er niet bij houden. In de praktijkles zag ik een heel ander kind. Dit zou iedere beginner moeten doen.',
    intention: 'In mijn lessen na een kwartier iets laten doen waarbij ze van hun stoel komen.',
  },
  {
    season: 1,
    tone: 'sober',
    subject: 'wiskunde',
    text: 'Instaptoets nagekeken. De helft van de klas loopt vast op breuken, niet op het nieuwe hoofdstuk. Ik had drie lessen gepland voor het nieuwe en doe nu eerst één les herhalen. Met de sectie besproken, zij doen dat ook.',
  },
  {
    season: 1,
    tone: 'sober',
    text: 'Met mijn begeleider afgesproken hoe we werken. Ik stuur de avond voor een les de voorbereiding met één kijkvraag. Nagesprek dezelfde dag, hoogstens twintig minuten, ik begin. Op papier gezet, want allebei vergeten we dingen.',
  },
  {
    season: 2,
    tone: 'sober',
    text: 'Ouderavond: zes gesprekken van tien minuten. Wat werkte: beginnen met iets wat ik de leerling had zien doen. Wat niet werkte: het cijfer als eerste noemen. Daarna ging het alleen nog over het cijfer.',
    intention: 'Volgende keer begin ik zes keer met een voorbeeld uit de les.',
  },
  {
    season: 2,
    tone: 'sober',
    text: 'Bij drie collega’s het begin van de les bekeken. Overeenkomst: ze staan bij de deur, de opdracht staat er al, ze zeggen weinig. Verschil: de toon. Ik begin zelf vijf minuten later dan zij alle drie.',
  },
  {
    season: 2,
    tone: 'sober',
    subject: 'Engels',
    text: 'Achtentwintig schrijfopdrachten nagekeken. Bij de eerste tien heb ik alles verbeterd, daarna alleen de werkwoordstijden. De leerlingen met minder rood stelden meer vragen. Ik verbeter voortaan op één punt en zeg vooraf welk punt.',
  },
  {
    season: 2,
    tone: 'sober',
    text: 'Leerlingbespreking van de tweede klas. Over twee leerlingen had ik iets in te brengen dat anderen niet wisten: bij mij werken ze wel, met een vaste plek vooraan. De mentor probeert dat nu ook bij andere vakken. Goed om te merken dat je als stagiair iets toevoegt.',
  },
  {
    season: 3,
    tone: 'sober',
    text: 'Tussenevaluatie gehad. Mijn eigen deel en dat van mijn begeleider leken erg op elkaar, behalve op één punt: ik noem mijn lessen saai en mijn begeleider niet. Volgende stap is afstemmen op verschillen. Daar zet ik de lessen van deze periode op in.',
  },
  {
    season: 3,
    tone: 'sober',
    text: 'Surveillance in de toetsweek. Twee uur kijken naar leerlingen die werken. Gezien: wie meteen begint, wie eerst alles leest, wie na een half uur opgeeft. Dat laatste had ik in mijn lessen niet gemerkt. Ik ga bij deze drie leerlingen vragen hoe ze een toets aanpakken.',
  },
  {
    season: 3,
    tone: 'sober',
    subject: 'scheikunde',
    text: 'Veiligheidsronde gelopen met de technisch assistent. Ze weet van elke kast wat erin staat en van elke docent wat die vergeet. Van mij: ik laat de sleutel in de zuurkast zitten. Klopt.',
    intention: 'Sleutel aan mijn keycord, niet in de kast.',
  },
  {
    season: 3,
    tone: 'sober',
    text: 'Gesprek met een leerling, een moeder en de mentor over spijbelen van mijn uren. Ik had een verwijt verwacht. Hij zei dat hij de stof drie weken kwijt was en niet meer durfde te komen. We hebben drie keer een half uur afgesproken. Eén keer geweest, en hij kwam.',
  },
  {
    season: 4,
    tone: 'sober',
    subject: 'economie',
    text: 'Leerlingfeedback opgehaald met de anonieme vragenlijst. Uitleg en sfeer scoren hoog. ‘De docent merkt het als ik het niet snap’ scoort laag. In de klas besproken: ze willen een manier om het te laten zien zonder hand. We proberen gekleurde bekertjes.',
    intention: 'Twee weken bekertjes, daarna vragen of het helpt.',
  },
  {
    season: 4,
    tone: 'sober',
    text: 'Voor het eerst een hele week alleen voor de klas, zonder begeleider achterin. Twaalf lessen. Tien liepen goed, één was te kort en één was te moeilijk. Die laatste heb ik de volgende dag opnieuw gegeven met een ander begin. Dat ging wel.',
  },
  {
    season: 4,
    tone: 'sober',
    subject: 'aardrijkskunde',
    text: 'Met twee collega’s het programma van volgend jaar bekeken. Ik mocht een project inbrengen. Er is één les voor geschrapt waar ik zelf veel werk in had gestopt. Terecht, hij stond los van de rest.',
  },
  {
    season: 4,
    tone: 'sober',
    text: 'Laatste intervisie van het jaar. Mijn vraag ging over nee zeggen tegen extra taken. Opbrengst: vier zinnen waarmee anderen het doen. De bruikbaarste: ‘Ik kom er morgen op terug.’ Die heb ik dezelfde middag gebruikt.',
  },
];

export const reflections: readonly ReflectionText[] = [
  ...worriedRun,
  ...proudRun,
  ...shortEntries,
  ...searchingEntries,
  ...soberEntries,
];
