import { LIMIT, type FrameworkDocument, type WriteObservation } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure';
import { TextArea } from '../../ui/text-field';
import { WhoSees } from '../../ui/who-sees';
import { InstrumentForm } from './instrument-form';
import { inOrder, minuteOf } from './moments';

type Correctable = Pick<WriteObservation, 'strength' | 'scores' | 'moments'>;

interface CorrectFieldsProps {
  value: Correctable;
  change: (patch: Partial<Correctable>) => void;
  fault: (pointer: string) => string | undefined;
  instrument: FrameworkDocument;
  /** The field of the next step. */
  nextStep: ReactNode;
}

/** What an observer may put right: strength, next step, the words of moments, and scores with their remarks. */
export function CorrectFields({ value, change, fault, instrument, nextStep }: CorrectFieldsProps) {
  const { t } = useTranslation(['observations', 'terms']);
  const { strength, scores, moments } = value;
  const whoSees = <WhoSees people={[t('readers.same')]} />;
  const reword = (id: string, text: string) =>
    change({ moments: moments.map((moment) => (moment.id === id ? { ...moment, text } : moment)) });
  return (
    <>
      <TextArea
        label={t('terms:strength')}
        value={strength}
        onChange={(words) => change({ strength: words })}
        maxLength={LIMIT.text}
        error={fault('/strength')}
      />
      {nextStep}
      {moments.length > 0 && (
        <Disclosure title={t('moments.title')}>
          {inOrder(moments).map(({ id, kind, atSecond, text }) => (
            <TextArea
              key={id}
              label={t('moments.tapped', { kind: t(`terms:moments.${kind}`), minute: minuteOf(atSecond) })}
              rows={1}
              value={text}
              onChange={(words) => reword(id, words)}
              maxLength={LIMIT.note}
            />
          ))}
        </Disclosure>
      )}
      <Disclosure title={t('read.scores')}>
        <InstrumentForm
          {...{ instrument, scores, fault, whoSees }}
          onChange={(changed) => change({ scores: changed })}
        />
      </Disclosure>
    </>
  );
}
