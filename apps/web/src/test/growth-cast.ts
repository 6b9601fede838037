import {
  evidenceBase,
  evidenceStrength,
  trendPerMonth,
  type DomainProgress,
  type FrameworkDocument,
  type GroupLine,
  type GrowthObservation,
  type GrowthPoint,
  type PersonRef,
  type PortfolioView,
  type ProgressView,
  type TrailLine,
} from '@leerspoor/shared';
import { eva, sanne } from './cast';

export const karin: PersonRef = { id: '0190aaaa-0000-7000-8000-000000000003', name: 'Karin Bos' };
export const joost: PersonRef = { id: '0190aaaa-0000-7000-8000-000000000004', name: 'Joost Smit' };

const both = (nl: string, en = nl) => ({ nl, en });

/** Two domains of teaching and the outcome. */
export const anInstrument: FrameworkDocument = {
  id: 'kijkwijzer',
  kind: 'instrument',
  version: '1',
  title: both('Kijkwijzer', 'Observation form'),
  source: 'test',
  verification: {},
  scale: [1, 2, 3, 4].map((value) => ({ value, label: both(`Stap ${value}`, `Step ${value}`) })),
  domains: [
    {
      code: 'LK',
      title: both('Leerklimaat', 'Climate'),
      indicators: [{ code: '1', title: both('Toont respect', 'Shows respect') }],
    },
    {
      code: 'IN',
      title: both('Instructie', 'Instruction'),
      indicators: [{ code: '9', title: both('Legt helder uit', 'Explains clearly') }],
    },
    {
      code: 'BE',
      title: both('Betrokkenheid', 'Engagement'),
      outcome: true,
      indicators: [{ code: '33', title: both('Leerlingen letten op', 'Pupils pay attention') }],
    },
  ],
};

export const aPoint = (number: number, part: Partial<GrowthPoint> = {}): GrowthPoint => ({
  id: `observation-${number}`,
  lessonId: `lesson-${number}`,
  at: `2026-0${number}-10T09:00:00.000Z`,
  level: 2 + number / 10,
  scored: 3,
  observerRole: 'workplace_mentor',
  observer: eva,
  isSelf: false,
  context: ['havo'],
  className: 'H3c',
  strength: `Sterk in les ${number}`,
  nextStep: null,
  ...part,
});

/** A domain over the given points, counted as the API counts. */
function aDomain(domain: string, points: readonly GrowthPoint[]): DomainProgress {
  const base = evidenceBase(points);
  const perMonth = trendPerMonth(points, base);
  return {
    domain,
    ...base,
    evidence: evidenceStrength(base),
    levels: Object.fromEntries(points.map(({ id, level, scored }) => [id, { level, scored }])),
    ...(perMonth === undefined ? {} : { trend: { perMonth } }),
  };
}

function observationsOf(points: readonly GrowthPoint[]): GrowthObservation[] {
  const once = new Map(
    points.map(({ level: _, scored: __, ...observation }) => [observation.id, observation]),
  );
  return [...once.values()].sort((one, other) => one.at.localeCompare(other.at));
}

/** Progress over the given points per domain. */
export const aProgress = (
  { LK = [], IN = [], BE = [] }: Partial<Record<'LK' | 'IN' | 'BE', GrowthPoint[]>> = {},
  part: Partial<ProgressView> = {},
): ProgressView => ({
  portfolioId: 'portfolio-sanne',
  student: sanne,
  instrumentId: 'kijkwijzer',
  observations: observationsOf([...LK, ...IN, ...BE]),
  domains: [aDomain('LK', LK), aDomain('IN', IN), aDomain('BE', BE)],
  zone: [],
  contexts: [],
  ...part,
});

export const aGroupLine = (part: Partial<GroupLine> = {}): GroupLine => ({
  portfolioId: 'portfolio-sanne',
  student: sanne,
  school: 'Lyceum De Linde',
  programme: 'Lerarenopleiding',
  isCoordinated: false,
  instrumentId: 'kijkwijzer@1',
  lastActivityAt: null,
  lastObservationAt: null,
  nextLessonAt: null,
  openRequests: 0,
  domains: [{ domain: 'LK', lessons: 3, observers: 2, evidence: 'thin' }],
  exceptions: [],
  isCoordinated: false,
  ...part,
});

export const aTrailLine = (part: Partial<TrailLine> = {}): TrailLine => ({
  id: 'reflection-1',
  kind: 'reflection',
  author: sanne,
  authorRole: 'student',
  occurredAt: '2026-03-10T09:00:00.000Z',
  sharedAt: null,
  audience: [],
  title: '',
  text: 'Ik bleef stil bij de deur.',
  lessonId: null,
  origin: null,
  domains: [],
  state: null,
  ...part,
});

export const aPortfolio = (part: Partial<PortfolioView> = {}): PortfolioView => ({
  id: 'portfolio-sanne',
  student: sanne,
  programme: 'Lerarenopleiding',
  institute: 'Hogeschool Noord',
  instrumentId: 'kijkwijzer',
  placements: [],
  handOvers: [],
  team: [
    { person: sanne, role: 'student', until: null },
    { person: eva, role: 'workplace_mentor', until: '2027-07-01' },
  ],
  standing: {},
  standingChoices: {},
  may: {
    planLesson: true,
    observe: true,
    reflect: true,
    setGoal: true,
    requestFeedback: true,
    chooseAudience: true,
    readProgress: true,
    explainSight: true,
  },
  ...part,
});
