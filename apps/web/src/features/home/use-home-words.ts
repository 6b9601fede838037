import type { HomeView, PersonRef } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { firstName } from '../../lib/names';
import { useDates } from '../../lib/use-dates';

/** What the group says to the day: how many stand out, and who teaches when. */
export interface GroupNews {
  standingOut: number;
  /** Nobody beyond those who were counted stands out. */
  isCounted: boolean;
  upcoming: readonly { student: PersonRef; startsAt: string | null }[];
}

const isAhead = (startsAt: string): boolean => Date.parse(startsAt) > Date.now();
const soonest = (a: { startsAt: string }, b: { startsAt: string }): number =>
  Date.parse(a.startsAt) - Date.parse(b.startsAt);

/** What the day looks like in one or two sentences. */
export function useHomeWords(home: HomeView, group: GroupNews): { summary: string; whatIsNext: string } {
  const whatIsNext = useWhatIsNext(home, group);
  const { t } = useTranslation('home');
  const { standingOut: count, isCounted } = group;
  const standing = isCounted ? t('standingOut', { count }) : t('standingOutMore', { count });
  const waiting = home.waiting.length;
  const summary = waiting === 0 ? t('nothingWaits') : t('summary', { count: waiting });
  if (count > 0) return { summary: `${summary} ${standing}`, whatIsNext };
  // With nothing to do, the empty list says what comes next.
  return { summary: waiting === 0 ? '' : `${summary} ${whatIsNext}`.trim(), whatIsNext };
}

function useWhatIsNext(home: HomeView, { upcoming }: GroupNews): string {
  const { t } = useTranslation('home');
  const { moment } = useDates();
  const own = home.lessons.filter(({ startsAt }) => isAhead(startsAt)).sort(soonest)[0];
  if (own) return t('nextLesson', { when: moment(own.startsAt), className: own.className, topic: own.topic });
  const guided = home.students.map(({ student, nextLesson }) => ({
    student,
    startsAt: nextLesson?.startsAt ?? null,
  }));
  const [next] = [...guided, ...upcoming]
    .flatMap(({ student, startsAt }) => (startsAt && isAhead(startsAt) ? [{ student, startsAt }] : []))
    .sort(soonest);
  return next ? t('nextLessonOf', { name: firstName(next.student.name), when: moment(next.startsAt) }) : '';
}
