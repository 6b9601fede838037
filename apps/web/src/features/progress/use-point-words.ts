import { CONTEXT_TAGS, type GrowthPoint } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../lib/i18n';
import { useDates } from '../../lib/use-dates';

/** One point in words: the same ones in the chart and in its table. */
export interface PointWords {
  when: string;
  level: string;
  scored: string;
  who: string;
  where: string;
}

export const inOneSentence = ({ when, where, who, level, scored }: PointWords): string =>
  `${when}, ${where}. ${who}: ${level} ${scored}.`;

/** The word for a context tag in the language of the reader. */
export function useTagWord(): (tag: string) => string {
  const { t } = useTranslation('terms');
  return (tag) => {
    const known = CONTEXT_TAGS.find((name) => name === tag);
    return known ? t(`tags.${known}`) : tag;
  };
}

export function usePointWords(): (point: GrowthPoint) => PointWords {
  const { t } = useTranslation(['progress', 'terms']);
  const { day } = useDates();
  const tagWord = useTagWord();
  const locale = useLocale();
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (point) => {
    const { name } = point.observer;
    const role = t(`terms:roles.${point.observerRole}`);
    const where = [point.className, ...point.context.map(tagWord)].filter(Boolean).join(' · ');
    return {
      when: day(point.at),
      level: oneDecimal.format(point.level),
      scored: t('growth.scored', { count: point.scored }),
      who: point.isSelf ? t('growth.selfBy', { name }) : t('growth.by', { name, role }),
      where: where || t('growth.noLesson'),
    };
  };
}
