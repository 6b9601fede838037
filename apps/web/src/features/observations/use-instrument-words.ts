import type { FrameworkDocument } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import { indicatorsOf } from './instrument';

/** What codes and numbers of an instrument mean, in the reader's language. */
export function useInstrumentWords(instrument: FrameworkDocument) {
  const { t } = useTranslation('observations');
  const localised = useLocalised();
  const indicators = indicatorsOf(instrument);
  const indicator = (code: string): string => {
    const found = indicators.get(code);
    return found ? localised(found.title) : code;
  };
  const level = (score: number): string => {
    const step = instrument.scale.find(({ value }) => value === score);
    return step ? localised(step.label) : '';
  };
  const score = (value: number | null): string =>
    value === null ? t('score.notSeen') : `${value} · ${level(value).toLowerCase()}`;
  return { indicator, level, score, localised };
}
