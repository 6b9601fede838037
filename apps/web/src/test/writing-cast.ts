import type { FeedbackRequestView, FeedbackView, GoalView, ReflectionView } from '@leerspoor/shared';
import { eva, sanne } from './cast';

const entry = {
  portfolioId: 'portfolio-sanne',
  author: sanne,
  student: sanne,
  occurredAt: '2026-11-20T15:00:00.000Z',
  sharedAt: null,
  version: 1,
  audience: [],
  personally: [],
};

/** A private reflection of Sanne. */
export const aReflection = (part: Partial<ReflectionView> = {}): ReflectionView => ({
  ...entry,
  id: 'reflection-1',
  text: 'Vandaag wachtte ik langer.',
  lessonId: null,
  goalId: null,
  indicators: [],
  intention: null,
  may: { revise: true, share: true, remove: true },
  ...part,
});

/** An open goal of Sanne, which her mentor reads. */
export const aGoal = (part: Partial<GoalView> = {}): GoalView => ({
  ...entry,
  id: 'goal-1',
  sharedAt: '2026-11-01T10:00:00.000Z',
  audience: ['workplace_mentor'],
  text: 'Wachten na een vraag.',
  size: 'small',
  indicators: [],
  isOpen: true,
  closedAt: null,
  closedReason: null,
  history: [],
  may: { revise: true, close: true, share: true },
  ...part,
});

/** Sanne asks Eva; as Eva sees it. */
export const aRequest = (part: Partial<FeedbackRequestView> = {}): FeedbackRequestView => ({
  ...entry,
  id: 'request-1',
  sharedAt: '2026-11-20T15:00:00.000Z',
  personally: [{ ...eva, from: '2026-11-20', until: '2099-11-27' }],
  askedOf: eva,
  guest: null,
  about: 'Hoe lang wacht ik na een vraag?',
  lessonId: null,
  lessonTopic: null,
  indicators: [],
  until: '2099-11-27',
  state: 'waiting',
  feedback: null,
  mail: null,
  may: { answer: true, withdraw: false },
  ...part,
});

/** The answer of Eva. */
export const someFeedback = (part: Partial<FeedbackView> = {}): FeedbackView => ({
  ...entry,
  id: 'feedback-1',
  author: eva,
  requestId: 'request-1',
  strength: 'Je wachtte vijf tellen.',
  evidence: '',
  nextStep: null,
  items: [],
  revisions: [],
  may: { revise: true, share: true, correct: false, shareFurther: false },
  ...part,
});
