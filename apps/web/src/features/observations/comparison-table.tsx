import type { ComparedScore, FrameworkDocument } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './comparison.module.css';
import { useInstrumentWords } from './use-instrument-words';

interface ComparisonTableProps {
  caption: string;
  /** Only heard: when what it folds out of already says it. */
  hideCaption?: boolean;
  rows: readonly ComparedScore[];
  instrument: FrameworkDocument;
  /** Heads of the two columns. */
  self: string;
  observer: string;
}

/** Two views on the same behaviour, in words, numbers and marks on one scale; on a phone each row is a card. */
export function ComparisonTable({ caption, hideCaption, rows, instrument, ...names }: ComparisonTableProps) {
  const { self, observer } = names;
  const { t } = useTranslation('observations');
  const { indicator, score } = useInstrumentWords(instrument);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {hideCaption ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.behaviour')}</th>
          <th scope="col">
            <Mark who="self" /> {self}
          </th>
          <th scope="col">
            <Mark who="observer" /> {observer}
          </th>
          <th scope="col">{t('compare.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.indicator}>
            <th scope="row">{indicator(row.indicator)}</th>
            <td>
              <span className={styles.who}>
                <Mark who="self" /> {self}:{' '}
              </span>
              {score(row.self)}
            </td>
            <td>
              <span className={styles.who}>
                <Mark who="observer" /> {observer}:{' '}
              </span>
              {score(row.observer)}
            </td>
            <td>
              <span className={styles.difference}>
                <Scale row={row} steps={instrument.scale.length} />
                <Difference row={row} observer={observer} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Difference({ row, observer }: { row: ComparedScore; observer: string }) {
  const { t } = useTranslation('observations');
  const { difference } = row;
  if (difference === null) return <span>{t('compare.one')}</span>;
  if (difference === 0) return <span>{t('compare.same')}</span>;
  const count = Math.abs(difference);
  return <strong>{t(difference > 0 ? 'compare.higher' : 'compare.lower', { name: observer, count })}</strong>;
}

/** The student's own view is an open ring, the observer's a filled dot. */
function Mark({ who }: { who: 'self' | 'observer' }) {
  return (
    <svg className={styles.mark} aria-hidden="true" width={16} height={16} viewBox="0 0 16 16">
      {who === 'self' ? <circle cx="8" cy="8" r="5.5" className={styles.ring} /> : <Dot x={8} />}
    </svg>
  );
}

const Dot = ({ x }: { x: number }) => <circle cx={x} cy="8" r="4" className={styles.dot} />;

const STEP = 20;
const at = (score: number): number => 10 + (score - 1) * STEP;

function Scale({ row, steps }: { row: ComparedScore; steps: number }) {
  const width = STEP * steps;
  return (
    <svg aria-hidden="true" width={width} height={16} viewBox={`0 0 ${width} 16`}>
      <path d={`M${at(1)} 8H${at(steps)}`} className={styles.line} />
      {Array.from({ length: steps }, (_, step) => (
        <circle key={step} cx={at(step + 1)} cy="8" r="1.75" className={styles.tick} />
      ))}
      {row.self !== null && row.observer !== null && row.self !== row.observer && (
        <path d={`M${at(row.self)} 8H${at(row.observer)}`} className={styles.gap} />
      )}
      {row.self !== null && <circle cx={at(row.self)} cy="8" r="6.25" className={styles.ring} />}
      {row.observer !== null && <Dot x={at(row.observer)} />}
    </svg>
  );
}
