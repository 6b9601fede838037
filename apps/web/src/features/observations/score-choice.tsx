import type { FrameworkDocument, WriteScore } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './instrument.module.css';
import { useInstrumentWords } from './use-instrument-words';

interface ScoreChoiceProps {
  instrument: FrameworkDocument;
  label: string;
  /** `undefined` while there is no answer. */
  answer: WriteScore | undefined;
  onChoose: (score: number | null) => void;
}

const NOT_SEEN = 'none';
const keyOf = (answer: WriteScore | undefined): string | null => {
  if (!answer) return null;
  return answer.score === null ? NOT_SEEN : String(answer.score);
};

/** The steps of the scale, and "not seen", which is a real answer. */
export function ScoreChoice({ instrument, label, answer, onChoose }: ScoreChoiceProps) {
  const { t } = useTranslation('observations');
  const { level } = useInstrumentWords(instrument);
  const choose = (key: string) => onChoose(key === NOT_SEEN ? null : Number(key));
  return (
    <RadioGroup
      className={styles.choice ?? ''}
      value={keyOf(answer)}
      onChange={choose}
      orientation="horizontal"
    >
      <Label className={styles.behaviour ?? ''}>{label}</Label>
      <div className={styles.steps}>
        {instrument.scale.map(({ value }) => (
          <Radio
            key={value}
            value={String(value)}
            className={styles.score ?? ''}
            aria-label={`${value}, ${level(value).toLowerCase()}`}
          >
            {value}
          </Radio>
        ))}
        <Radio value={NOT_SEEN} className={styles.score ?? ''}>
          {t('score.notSeen')}
        </Radio>
      </div>
    </RadioGroup>
  );
}
