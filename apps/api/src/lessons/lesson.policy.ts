import type { LessonAction, LessonState } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import type { Policy } from '../policy/policy.js';
import type { EntryFacts } from '../trail/entry.entity.js';
import { isAuthor, isGuide, isInvolved, isStudent } from '../trail/entry.policy.js';

/** What the policy of a lesson needs to know. */
export interface LessonFacts extends EntryFacts {
  state: LessonState;
  /** Somebody observed it or wrote about it. */
  isTied: boolean;
  /** The placement it is taught in is going on. */
  isActive: boolean;
  /** The student has begun their own view on it: there is one. */
  hasSelfView: boolean;
}

const mayStillLook = (actor: Actor, lesson: LessonFacts): boolean =>
  isStudent(actor, lesson) ? !lesson.hasSelfView : isGuide(lesson);

export const lessonPolicy = {
  revise: (actor, lesson) => isAuthor(actor, lesson) && lesson.state !== 'closed',
  share: (actor, lesson) => isStudent(actor, lesson),
  teach: (actor, lesson) => isStudent(actor, lesson) && lesson.state === 'planned',
  discuss: (actor, lesson) => isStudent(actor, lesson) && lesson.state === 'taught',
  close: (actor, lesson) =>
    isStudent(actor, lesson) && (lesson.state === 'taught' || lesson.state === 'discussed'),
  observe: (actor, lesson) =>
    lesson.isActive && lesson.state !== 'closed' && isInvolved(lesson) && mayStillLook(actor, lesson),
  reflect: (actor, lesson) => isStudent(actor, lesson),
  remove: (actor, lesson) => isAuthor(actor, lesson) && lesson.state === 'planned' && !lesson.isTied,
} satisfies Policy<LessonFacts, LessonAction>;
