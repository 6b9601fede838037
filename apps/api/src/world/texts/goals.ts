import type { GoalText } from './text.types.js';

/** Goals in the student's own words; a closing says how it ended, also when it did not work out. */
export const goals: readonly GoalText[] = [
  {
    season: 1,
    size: 'large',
    text: 'Ik wil dat leerlingen aan mij merken dat ze het kunnen, ook als ze zelf denken van niet.',
  },
  {
    season: 1,
    size: 'small',
    text: 'Binnen drie weken ken ik alle namen en gebruik ik ze.',
    closing: {
      outcome:
        'Gelukt in twee en een halve week. Twee leerlingen die op elkaar lijken haal ik nog door elkaar, en dat weten ze.',
    },
  },
  {
    season: 1,
    size: 'small',
    text: 'Ik begin elke les binnen drie minuten na de bel, zonder te roepen.',
    closing: {
      outcome:
        'Bij twee klassen lukt het bijna altijd. De klas na gym krijgt van mij vijf minuten en een startopdracht.',
    },
  },
  {
    season: 1,
    size: 'large',
    text: 'Een lesbegin en een leseinde vinden die bij mij passen en niet bij mijn begeleider.',
  },
  {
    season: 1,
    size: 'small',
    text: 'Ik vraag elke week één ding aan een collega die ik nog niet ken.',
    closing: { outcome: 'Veertien collega’s gesproken. De conciërge weet het meest.' },
  },
  {
    season: 1,
    size: 'small',
    text: 'Mijn stem. Ik wil aan het eind van de dag niet hees zijn, dus lager praten en vaker zwijgen.',
  },
  {
    season: 2,
    size: 'large',
    text: 'Ik wil leren kijken terwijl ik lesgeef. Nu ben ik zo bezig met wat ik zeg, dat ik pas achteraf hoor wat er gebeurde.',
  },
  {
    season: 2,
    size: 'small',
    text: 'Na een vraag tel ik tot vijf voordat ik iets zeg.',
    closing: { outcome: 'Ik tel nu vanzelf. Er komen meer handen en ook andere handen.' },
  },
  {
    season: 2,
    size: 'small',
    text: 'Ik controleer in elke les twee keer bij de hele klas of ze het begrijpen, op een manier waarbij iedereen antwoord geeft.',
  },
  {
    season: 2,
    size: 'large',
    text: 'Rust vinden in de drukke klas van het laatste uur. Niet stil, maar wel zo dat er gewerkt kan worden en dat ik niet met buikpijn naar binnen ga.',
  },
  {
    season: 2,
    size: 'small',
    text: 'Nakijken binnen een week, zonder dat mijn hele zondag weg is.',
    closing: {
      outcome:
        'Half gelukt. Met een nakijkblad per vraag gaat het sneller, maar bij opstellen helpt dat niet.',
    },
  },
  {
    season: 2,
    size: 'small',
    text: 'Drie weken lang deel ik de beurten met kaartjes, zodat niet steeds dezelfde vijf leerlingen praten.',
    closing: { outcome: 'De kaartjes zijn weg, het verdelen is gebleven. Ik kijk nu eerst links achter.' },
  },
  {
    season: 3,
    size: 'large',
    text: 'Ik wil lessen maken waarin leerlingen die snel zijn en leerlingen die meer tijd nodig hebben allebei iets leren, in hetzelfde uur.',
  },
  {
    season: 3,
    size: 'small',
    text: 'Elke les schrijf ik vooraf op wat ik doe voor wie eerder klaar is.',
    closing: {
      outcome: 'Vier weken gedaan. Het wordt een gewoonte, en de opdrachten worden korter en beter.',
    },
  },
  {
    season: 3,
    size: 'small',
    text: 'Ik wil een moeilijk gesprek met een ouder voeren zonder mezelf te verdedigen.',
    closing: {
      outcome:
        'Eén keer gedaan. Ik heb eerst drie vragen gesteld. De moeder zei aan het eind dat ze zich gehoord voelde.',
    },
  },
  {
    season: 3,
    size: 'large',
    text: 'Uitzoeken wat voor leraar ik ben als niemand meekijkt.',
  },
  {
    season: 3,
    size: 'small',
    text: 'Ik geef bij het rondlopen feedback op de aanpak, en niet alleen ‘goed’ of ‘kijk nog even’.',
  },
  {
    season: 3,
    size: 'small',
    text: 'Een toets maken waarin ik van elke vraag kan zeggen wat hij meet.',
    closing: { outcome: 'Gemaakt met een collega. Twee vragen bleken hetzelfde te meten, die zijn eruit.' },
  },
  {
    season: 4,
    size: 'large',
    text: 'Leerlingen leren hoe ze moeten leren voor mijn vak, zodat ze mij volgend jaar niet nodig hebben.',
  },
  {
    season: 4,
    size: 'small',
    text: 'Twee keer per periode haal ik leerlingfeedback op en bespreek ik met de klas wat ik ermee doe.',
    closing: {
      outcome:
        'Twee keer gedaan. De tweede keer was eerlijker, omdat ze hadden gezien dat ik iets had veranderd.',
    },
  },
  {
    season: 4,
    size: 'small',
    text: 'Ik vertel in een sectieoverleg iets wat ik heb uitgeprobeerd, ook als het mislukt is.',
    closing: {
      outcome:
        'Verteld over het project dat in de soep liep. Twee collega’s hadden hetzelfde gehad en nooit gezegd.',
    },
  },
  {
    season: 4,
    size: 'large',
    text: 'Een hele klas zelfstandig dragen: lessen, toetsen, gesprekken en de mentor op de hoogte houden.',
  },
  {
    season: 4,
    size: 'small',
    text: 'Elke vrijdag om vier uur naar huis, met een lijstje voor maandag.',
    closing: { outcome: 'Gestopt. Vrijdag is vergadermiddag. Donderdag lukt wel, dus nu is het donderdag.' },
  },
  {
    season: 4,
    size: 'small',
    text: 'Vaker laten zien dat ik mijn vak leuk vind, bijvoorbeeld door vijf minuten te vertellen wat ik zelf aan het lezen ben.',
  },
];
