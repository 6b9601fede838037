import type {
  FrameworkDocument,
  LessonThreadView,
  LessonView,
  NextStepView,
  ObservationView,
  PortfolioView,
} from '@leerspoor/shared';
import { eva, sanne } from './cast';

const entry = {
  portfolioId: 'portfolio-sanne',
  author: sanne,
  student: sanne,
  occurredAt: '2026-11-20T09:15:00.000Z',
  sharedAt: null,
  version: 1,
  audience: [],
  personally: [],
};

/** Two domains, three behaviours. */
export const theInstrument: FrameworkDocument = {
  id: 'lesson-observation@2026-1',
  kind: 'instrument',
  version: '2026-1',
  title: { nl: 'Lesobservatie', en: 'Lesson observation' },
  source: '',
  verification: {},
  scale: [
    { value: 1, label: { nl: 'Overwegend zwak', en: 'Mostly weak' } },
    { value: 2, label: { nl: 'Vaker zwak dan sterk', en: 'More often weak' } },
    { value: 3, label: { nl: 'Vaker sterk dan zwak', en: 'More often strong' } },
    { value: 4, label: { nl: 'Overwegend sterk', en: 'Mostly strong' } },
  ],
  domains: [
    {
      code: 'LK',
      title: { nl: 'Leerklimaat', en: 'Climate' },
      indicators: [
        { code: '1', title: { nl: 'Toont respect', en: 'Shows respect' } },
        { code: '2', title: { nl: 'Houdt het ontspannen', en: 'Keeps it relaxed' } },
      ],
    },
    {
      code: 'OR',
      title: { nl: 'Organisatie', en: 'Organisation' },
      indicators: [{ code: '5', title: { nl: 'Ordelijk verloop', en: 'Runs in order' } }],
    },
  ],
};

export const thePortfolio: PortfolioView = {
  id: 'portfolio-sanne',
  student: sanne,
  programme: 'Leraar Nederlands',
  institute: 'Hogeschool Noord',
  instrumentId: theInstrument.id,
  placements: [
    {
      id: 'placement-1',
      school: 'Lyceum De Linde',
      kind: 'supervised',
      state: 'active',
      from: '2026-09-01',
      until: '2027-07-01',
      frameworkId: 'framework-1',
    },
  ],
  team: [{ person: eva, role: 'workplace_mentor', until: null }],
  standing: {},
  standingChoices: {},
  handOvers: [],
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
};

export const aPlan = (part: Partial<LessonView> = {}): LessonView => ({
  ...entry,
  id: 'lesson-1',
  placementId: 'placement-1',
  school: 'Lyceum De Linde',
  startsAt: '2026-11-20T09:15:00.000Z',
  className: '2B',
  subject: 'Nederlands',
  topic: 'Betoog',
  seriesPlace: '',
  context: [],
  lessonGoal: '',
  learningGoal: '',
  focusQuestion: 'Wie wacht op wie?',
  phases: [],
  state: 'taught',
  audience: ['workplace_mentor'],
  may: {
    revise: true,
    share: true,
    teach: false,
    discuss: false,
    close: false,
    observe: true,
    reflect: true,
    remove: false,
  },
  ...part,
});

export const aThread = (part: Partial<LessonThreadView> = {}): LessonThreadView => ({
  lesson: aPlan(),
  instrumentId: theInstrument.id,
  returning: [],
  observations: [],
  blind: { selfIn: false, observersIn: 0 },
  reflections: [],
  nextSteps: [],
  nextLesson: null,
  ...part,
});

/** What Eva saw. */
export const anObservation = (part: Partial<ObservationView> = {}): ObservationView => ({
  ...entry,
  id: 'observation-eva',
  author: eva,
  placementId: 'placement-1',
  lessonId: 'lesson-1',
  instrumentId: theInstrument.id,
  isSelf: false,
  authorRole: 'workplace_mentor',
  state: 'shared',
  scores: [
    { indicator: '1', domain: 'LK', score: 3, remark: '' },
    { indicator: '5', domain: 'OR', score: 4, remark: '' },
  ],
  moments: [],
  strength: 'Je wachtte tot het stil was.',
  nextStep: null,
  answer: null,
  revisions: [],
  may: {
    revise: false,
    share: false,
    correct: false,
    release: false,
    answer: false,
    shareFurther: false,
    remove: false,
  },
  ...part,
});

/** Sanne's own view. */
export const aSelfView = (part: Partial<ObservationView> = {}): ObservationView =>
  anObservation({
    id: 'observation-sanne',
    author: sanne,
    authorRole: 'student',
    isSelf: true,
    strength: 'Ik bleef rustig.',
    scores: [
      { indicator: '1', domain: 'LK', score: 3, remark: '' },
      { indicator: '5', domain: 'OR', score: 2, remark: '' },
    ],
    ...part,
  });

export const aNextStep = (part: Partial<NextStepView> = {}): NextStepView => ({
  ...entry,
  id: 'step-1',
  author: eva,
  text: 'Begin bij de deur.',
  when: 'next_lesson',
  day: null,
  originId: 'observation-0',
  originKind: 'observation',
  originLessonId: 'lesson-0',
  isOpen: true,
  outcomes: [],
  may: { markOutcome: true },
  ...part,
});
