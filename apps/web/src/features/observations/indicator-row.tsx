import {
  LIMIT,
  type FrameworkDocument,
  type IndicatorText,
  type LocalisedText,
  type WriteScore,
} from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import { Button, IconButton } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { CrossIcon } from '../../ui/icons';
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
  const { score } = useInstrumentWords(instrument);
  const [isOpen, setOpen] = useState(false);
  const title = localised(indicator.title);
  const hasRemark = answer !== undefined && (isOpen || answer.remark !== '');
  return (
    <div className={styles.row}>
      <ScoreChoice instrument={instrument} label={title} answer={answer} onChoose={on.onChoose} />
      <div className={styles.extras}>
        {answer && (
          <p className={styles.chosen}>
            {answer.score === null ? t('score.notSeenMeans') : score(answer.score)}
          </p>
        )}
        <Examples examples={indicator.examples ?? []} />
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
        {answer && (
          <IconButton label={t('score.clearOf', { label: title })} onPress={on.onClear}>
            <CrossIcon size={18} />
          </IconButton>
        )}
      </div>
      {hasRemark && (
        <TextArea
          label={t('score.remark', { label: title })}
          value={answer.remark}
          onChange={on.onRemark}
          rows={2}
          maxLength={LIMIT.note}
          error={on.fault}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- who asked for the remark goes on typing
          autoFocus={isOpen}
        />
      )}
    </div>
  );
}

function Examples({ examples }: { examples: readonly LocalisedText[] }) {
  const { t } = useTranslation('observations');
  const localised = useLocalised();
  if (examples.length === 0) return null;
  return (
    <div className={styles.examples}>
      <Disclosure title={t('score.examples')}>
        <ul>
          {examples.map((example) => (
            <li key={example.nl}>{localised(example)}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
