import type {
  EntryView,
  FeedbackRequestView,
  HomeView,
  LessonLine,
  LessonThreadView,
  Page,
  ProgressView,
  TrailLine,
} from '@leerspoor/shared';
import type { Shown } from './reads.decorator.js';

/** An entry with all that it says; a next step inside it belongs to it. The writer and the student read their own. */
export const theEntry: Shown<EntryView<string>> = ({ id, author, student }, readerId) =>
  author.id === readerId || student.id === readerId ? [] : [id];

export const theRequest: Shown<FeedbackRequestView> = (view, readerId) => [
  ...theEntry(view, readerId),
  ...(view.feedback ? theEntry(view.feedback, readerId) : []),
];

/** Every item of a page. */
export const eachOf =
  <Item>(shown: Shown<Item>): Shown<Page<Item>> =>
  ({ items }, readerId) =>
    items.flatMap((item) => shown(item, readerId));

export const theLine: Shown<TrailLine> = ({ id, author }, readerId) => (author.id === readerId ? [] : [id]);

export const theLesson: Shown<LessonLine> = ({ id }) => [id];

/** A lesson and all that hangs on it. */
export const theThread: Shown<LessonThreadView> = (thread, readerId) =>
  thread.lesson.student.id === readerId
    ? []
    : [
        ...theEntry(thread.lesson, readerId),
        ...thread.returning.flatMap((step) => theEntry(step, readerId)),
        ...thread.observations.flatMap((observation) => theEntry(observation, readerId)),
        ...thread.reflections.flatMap((reflection) => theEntry(reflection, readerId)),
        ...thread.nextSteps.flatMap((step) => theEntry(step, readerId)),
        ...(thread.nextLesson ? [thread.nextLesson.id] : []),
      ];

/** Of the observations behind the dots their strength and next step can be read. */
export const theNarratives: Shown<ProgressView> = ({ student, observations }, readerId) =>
  student.id === readerId
    ? []
    : observations.filter(({ observer }) => observer.id !== readerId).map(({ id }) => id);

/** What waits, and of each student the lesson that comes and the step that is open. */
export const whatIsHome: Shown<HomeView> = ({ waiting, students }, readerId) => [
  ...waiting.filter(({ student }) => student.id !== readerId).map(({ id }) => id),
  ...students.flatMap(({ nextLesson, openNextStepId }) =>
    [nextLesson?.id, openNextStepId].filter((id) => typeof id === 'string'),
  ),
];
