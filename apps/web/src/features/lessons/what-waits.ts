import type { LessonThreadView } from '@leerspoor/shared';
import { hasBegun } from './plan';

/** The knots of a lesson's thread at which something can wait, in their order. */
export const KNOTS = [
  'returning',
  'plan',
  'focus',
  'observation',
  'conversation',
  'reflection',
  'nextStep',
  'next',
] as const;
export type LessonKnot = (typeof KNOTS)[number];

/** Something that waits for the reader, and the knot where they do it. */
export type Waiting = 'returning' | 'focus' | 'selfView' | 'answer' | 'conversation' | 'reflection' | 'next';

export const KNOT_OF = {
  returning: 'returning',
  focus: 'focus',
  selfView: 'observation',
  answer: 'observation',
  conversation: 'conversation',
  reflection: 'reflection',
  next: 'next',
} as const satisfies Record<Waiting, LessonKnot>;

/** What the reader can still do for this lesson, in the order of the thread. */
export function whatWaits(thread: LessonThreadView, meId: string, mayPlan: boolean): Waiting[] {
  const { lesson, returning, observations, reflections, blind, nextLesson } = thread;
  const { may, student } = lesson;
  const isPast = hasBegun(lesson);
  const waits: Record<Waiting, boolean> = {
    returning: isPast && returning.some(({ isOpen, may: mine }) => isOpen && mine.markOutcome),
    focus: !isPast && may.revise && lesson.focusQuestion === '',
    selfView: isPast && may.observe && student.id === meId && !blind.selfIn,
    answer: observations.some(({ may: mine }) => mine.answer),
    conversation: may.discuss,
    reflection: isPast && may.reflect && reflections.length === 0,
    next: isPast && mayPlan && nextLesson === null,
  };
  return (Object.keys(KNOT_OF) as Waiting[]).filter((one) => waits[one]);
}
