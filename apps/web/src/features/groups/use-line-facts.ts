import type { GroupLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';

/** The dates and counts of one student in words. */
export function useLineFacts(line: GroupLine) {
  const { t } = useTranslation('groups');
  const { relative, moment } = useDates();
  return {
    activity: line.lastActivityAt ? relative(line.lastActivityAt) : t('never'),
    observation: line.lastObservationAt ? relative(line.lastObservationAt) : t('never'),
    nextLesson: line.nextLessonAt ? moment(line.nextLessonAt) : t('noLesson'),
    requests: line.openRequests > 0 ? t('requests', { count: line.openRequests }) : null,
    lastActive: t('lastActive', { when: line.lastActivityAt ? relative(line.lastActivityAt) : t('never') }),
    next: line.nextLessonAt ? t('nextLesson', { when: moment(line.nextLessonAt) }) : t('noNextLesson'),
  };
}
