import type { HomeView, LessonLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { firstName } from '../../lib/names';
import { useDates } from '../../lib/use-dates';

const isAhead = (lesson: LessonLine): boolean => Date.parse(lesson.startsAt) > Date.now();
const soonest = (a: { startsAt: string }, b: { startsAt: string }): number =>
  Date.parse(a.startsAt) - Date.parse(b.startsAt);

/** What the day looks like in one or two sentences. */
export function useHomeWords(home: HomeView): { summary: string; whatIsNext: string } {
  const { t } = useTranslation('home');
  const { moment } = useDates();
  const own = home.lessons.filter(isAhead).sort(soonest)[0];
  const guided = home.students
    .flatMap(({ student, nextLesson }) =>
      nextLesson && isAhead(nextLesson) ? [{ ...nextLesson, student }] : [],
    )
    .sort(soonest)[0];
  const ownNext =
    own && t('nextLesson', { when: moment(own.startsAt), className: own.className, topic: own.topic });
  const guidedNext =
    guided && t('nextLessonOf', { name: firstName(guided.student.name), when: moment(guided.startsAt) });
  const whatIsNext = ownNext ?? guidedNext ?? '';
  const count = home.waiting.length;
  // With nothing to do, the empty list says what comes next.
  const summary = count === 0 ? '' : `${t('summary', { count })} ${whatIsNext}`.trim();
  return { summary, whatIsNext };
}
