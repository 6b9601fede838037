import type { LessonLine } from '../lessons/lesson.js';
import type { PersonRef } from '../people/person.js';

/** Why something waits for somebody. */
export const WAITING_KINDS = [
  'finish_observation',
  'self_view',
  'answer_observation',
  'give_feedback',
  'mark_next_step',
] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

/** One thing that waits for the person who is signed in. */
export interface WaitingItem {
  kind: WaitingKind;
  id: string;
  lessonId: string | null;
  portfolioId: string;
  student: PersonRef;
  title: string;
  since: string;
  due: string | null;
}

/** A student somebody guides as workplace mentor, as one card. */
export interface GuidedStudent {
  portfolioId: string;
  student: PersonRef;
  school: string | null;
  institute: string;
  nextLesson: LessonLine | null;
  openNextStep: string | null;
  openNextStepId: string | null;
  waitingRequests: number;
  lastObservationAt: string | null;
}

/** A next step that still has to be tried, with whose it is and in which lesson it began. */
export interface OpenNextStep {
  id: string;
  text: string;
  when: string;
  day: string | null;
  from: PersonRef;
  lesson: { id: string; topic: string } | null;
}

/** The short list of what waits, and the two other ways in: by lesson and by person. */
export interface HomeView {
  waiting: WaitingItem[];
  /** Own lessons of this week and the next, for a student. */
  lessons: LessonLine[];
  /** What came from a lesson first. */
  openNextSteps: OpenNextStep[];
  /** People the student waits for. */
  waitingFor: { id: string; person: PersonRef; about: string; until: string }[];
  /** Students this person mentors; the first page of them. The group of an educator is a list of its own. */
  students: GuidedStudent[];
  moreStudents: boolean;
}
