import type { MentorPeriod, PlacementLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { toDayInput } from '../../lib/dates';
import { useDates } from '../../lib/use-dates';

export const today = (): string => toDayInput(new Date().toISOString());

/** Who mentors now or will, when there is nobody now. */
export const mentorsNow = ({ mentors }: Pick<PlacementLine, 'mentors'>): MentorPeriod[] => {
  const left = mentors.filter(({ until }) => until >= today());
  const now = left.filter(({ from }) => from <= today());
  return now.length > 0 ? now : left;
};

/** What is said of a placement, in the language of the reader. */
export function usePlacementWords() {
  const { t } = useTranslation(['placements', 'portfolios', 'terms']);
  const { day, list } = useDates();
  return {
    period: ({ from, until, endedOn }: PlacementLine): string =>
      [
        t('period', { from: day(from), until: day(until) }),
        ...(endedOn ? [t('endedEarly', { day: day(endedOn) })] : []),
      ].join(', '),
    state: (state: PlacementLine['state']): string => t(`portfolios:placements.states.${state}`),
    kind: (kind: PlacementLine['kind']): string => t(`terms:placements.${kind}`),
    mentors: (line: PlacementLine): string => list(mentorsNow(line).map(({ person }) => person.name)),
  };
}
