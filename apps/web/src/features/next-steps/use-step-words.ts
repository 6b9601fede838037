import type { NextStepView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';

/** Where a next step comes from and when it should be tried, in words. */
export function useStepWords(meId: string): (step: NextStepView) => { origin: string; when: string } {
  const { t } = useTranslation('nextSteps');
  const { day } = useDates();
  return (step) => {
    const on = day(step.occurredAt);
    const origin =
      step.author.id === meId
        ? t('origin.self', { day: on })
        : t('origin.other', { name: step.author.name, day: on });
    const when =
      step.when === 'on_day' && step.day ? t('when.onDay', { day: day(step.day) }) : t('when.next');
    return { origin, when };
  };
}
