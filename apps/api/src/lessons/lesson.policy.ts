import type { LessonAction, LessonState } from '@leerspoor/shared';
import type { Policy } from '../policy/policy.js';
import type { EntryFacts } from '../trail/entry.entity.js';
import { isAuthor, isGuide, isInvolved, isStudent } from '../trail/entry.policy.js';

/** What the policy of a lesson needs to know. */
export interface LessonFacts extends EntryFacts {
  state: LessonState;
  /** Somebody observed it or wrote about it. */
  isTied: boolean;
}

export const lessonPolicy = {
  revise: (actor, lesson) => isAuthor(actor, lesson) && lesson.state !== 'closed',
  share: (actor, lesson) => isStudent(actor, lesson),
  teach: (actor, lesson) => isStudent(actor, lesson) && lesson.state === 'planned',
  discuss: (actor, lesson) => isStudent(actor, lesson) && lesson.state === 'taught',
  close: (actor, lesson) =>
    isStudent(actor, lesson) && (lesson.state === 'taught' || lesson.state === 'discussed'),
  observe: (actor, lesson) =>
    isInvolved(lesson) && (isStudent(actor, lesson) || isGuide(lesson)) && lesson.state !== 'closed',
  reflect: (actor, lesson) => isStudent(actor, lesson),
  remove: (actor, lesson) => isAuthor(actor, lesson) && lesson.state === 'planned' && !lesson.isTied,
} satisfies Policy<LessonFacts, LessonAction>;
