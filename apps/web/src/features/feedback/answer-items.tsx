import { LIMIT, type FeedbackItem } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure';
import { TextArea } from '../../ui/text-field';
import styles from './feedback.module.css';

interface AnswerItemsProps {
  /** The indicators that the question is about. */
  codes: readonly string[];
  /** Only those on which something was written. */
  items: readonly FeedbackItem[];
  onChange: (items: FeedbackItem[]) => void;
  titleOf: (code: string) => string;
  fault: (pointer: string) => string | undefined;
}

const PARTS = ['strength', 'nextStep', 'evidence'] as const;
const LABEL = { strength: 'itemStrength', nextStep: 'itemNextStep', evidence: 'itemEvidence' } as const;

/** Something per indicator, for who wants to be more precise. */
export function AnswerItems({ codes, items, onChange, titleOf, fault }: AnswerItemsProps) {
  const { t } = useTranslation('feedback');
  if (codes.length === 0) return null;
  const itemOf = (indicator: string): FeedbackItem =>
    items.find((item) => item.indicator === indicator) ?? {
      indicator,
      strength: '',
      nextStep: '',
      evidence: '',
    };
  const change = (changed: FeedbackItem) =>
    onChange(
      codes
        .map((code) => (code === changed.indicator ? changed : itemOf(code)))
        .filter((item) => PARTS.some((part) => item[part] !== '')),
    );
  return (
    <Disclosure
      title={t('answer.perIndicator')}
      summary={items.length > 0 && t('answer.filled', { count: items.length })}
    >
      {codes.map((code) => {
        const item = itemOf(code);
        const place = items.indexOf(item);
        return (
          <fieldset key={code} className={styles.item}>
            <legend>{titleOf(code)}</legend>
            {PARTS.map((part) => (
              <TextArea
                key={part}
                label={t(`answer.${LABEL[part]}`)}
                optional
                rows={1}
                maxLength={LIMIT.note}
                value={item[part]}
                onChange={(text) => change({ ...item, [part]: text })}
                error={place < 0 ? undefined : fault(`/items/${place}/${part}`)}
              />
            ))}
          </fieldset>
        );
      })}
    </Disclosure>
  );
}
