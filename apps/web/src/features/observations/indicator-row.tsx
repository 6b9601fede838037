import { LIMIT, type FrameworkDocument, type IndicatorText, type WriteScore } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-field';
import styles from './instrument.module.css';
import { ScoreChoice } from './score-choice';
import { useInstrumentWords } from './use-instrument-words';

interface IndicatorRowProps {
  instrument: FrameworkDocument;
  indicator: IndicatorText;
  answer: WriteScore | undefined;
  onChoose: (score: number | null) => void;
  onClear: () => void;
  onRemark: (remark: string) => void;
  fault: string | undefined;
}

/** One visible behaviour: a score, and on demand a remark and examples. */
export function IndicatorRow({ instrument, indicator, answer, ...on }: IndicatorRowProps) {
  const { t } = useTranslation('observations');
  const localised = useLocalised();
  const [isOpen, setOpen] = useState(false);
  const title = localised(indicator.title);
  const hasRemark = answer !== undefined && (isOpen || answer.remark !== '');
  return (
    <div className={styles.row}>
      <ScoreChoice instrument={instrument} label={title} answer={answer} onChoose={on.onChoose} />
      {hasRemark && (
        <TextArea
          label={t('score.remark', { label: title })}
          value={answer.remark}
          onChange={on.onRemark}
          rows={2}
          maxLength={LIMIT.note}
          error={on.fault}
        />
      )}
      <div className={styles.extras}>
        {answer && <Chosen {...{ instrument, answer, title }} onClear={on.onClear} />}
        {answer && !hasRemark && (
          <Button
            variant="quiet"
            size="s"
            onPress={() => setOpen(true)}
            aria-label={t('score.remark', { label: title })}
          >
            {t('score.addRemark')}
          </Button>
        )}
        {indicator.examples && indicator.examples.length > 0 && (
          <details className={styles.examples}>
            <summary>{t('score.examples')}</summary>
            <ul>
              {indicator.examples.map((example) => (
                <li key={example.nl}>{localised(example)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

interface ChosenProps {
  instrument: FrameworkDocument;
  answer: WriteScore;
  title: string;
  onClear: () => void;
}

/** The chosen step in words, and a way back to no answer. */
function Chosen({ instrument, answer, title, onClear }: ChosenProps) {
  const { t } = useTranslation('observations');
  const { score } = useInstrumentWords(instrument);
  return (
    <>
      <span className={styles.chosen}>
        {answer.score === null ? t('score.notSeenMeans') : score(answer.score)}
      </span>
      <Button variant="quiet" size="s" onPress={onClear} aria-label={t('score.clearOf', { label: title })}>
        {t('score.clear')}
      </Button>
    </>
  );
}
