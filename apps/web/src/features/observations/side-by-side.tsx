import {
  compareScores,
  type ComparedScore,
  type FrameworkDocument,
  type ObservationView,
} from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { firstName } from '../../lib/names';
import { SegmentedControl } from '../../ui/choice-groups';
import { Disclosure } from '../../ui/disclosure';
import { ComparisonTable } from './comparison-table';
import { Answer, Moments, ObservationInBrief } from './observation-words';
import styles from './read.module.css';

interface SideBySideProps {
  self: ObservationView;
  observers: readonly ObservationView[];
  instrument: FrameworkDocument;
  meId: string;
}

/** The student's own view next to one observer's, the differences on top. Which observer stands in the address. */
export function SideBySide({ self, observers, instrument, meId }: SideBySideProps) {
  const { t } = useTranslation('observations');
  const [search, setSearch] = useSearchParams();
  const chosen = observers.find(({ id }) => id === search.get('with')) ?? observers[0];
  if (!chosen) return null;
  const withMoments = [chosen, self].filter(({ moments }) => moments.length > 0);
  const nameOf = ({ author }: ObservationView) => (author.id === meId ? t('you') : firstName(author.name));
  return (
    <div className={styles.together}>
      {observers.length > 1 && (
        <SegmentedControl
          label={t('compare.choose')}
          value={chosen.id}
          onChange={(id) => setSearch({ with: id }, { replace: true, preventScrollReset: true })}
          options={observers.map((observer) => ({ value: observer.id, label: nameOf(observer) }))}
        />
      )}
      <Compared
        rows={compareScores(self.scores, chosen.scores)}
        instrument={instrument}
        self={nameOf(self)}
        observer={nameOf(chosen)}
      />
      <div className={styles.pair}>
        <ObservationInBrief observation={chosen} meId={meId} />
        <ObservationInBrief observation={self} meId={meId} />
      </div>
      <div className={styles.pair}>
        {withMoments.map((one) => (
          <Moments
            key={one.id}
            observation={one}
            instrument={instrument}
            of={withMoments.length > 1 ? nameOf(one) : undefined}
          />
        ))}
      </div>
      <Answer observation={chosen} meId={meId} />
    </div>
  );
}

interface ComparedProps {
  rows: ComparedScore[];
  instrument: FrameworkDocument;
  self: string;
  observer: string;
}

function Compared({ rows, ...of }: ComparedProps) {
  const { t } = useTranslation('observations');
  const different = rows.filter(({ difference }) => difference !== null && difference !== 0);
  const same = rows.filter(({ difference }) => difference === 0);
  const one = rows.filter((row) => row.difference === null && (row.self ?? row.observer) !== null);
  const folded = [
    { title: t('compare.sameTitle', { count: same.length }), rows: same },
    { title: t('compare.oneTitle', { count: one.length }), rows: one },
  ].filter((group) => group.rows.length > 0);
  return (
    <div className={styles.compared}>
      {different.length > 0 ? (
        <ComparisonTable
          caption={t('compare.differentTitle', { count: different.length })}
          rows={different}
          {...of}
        />
      ) : (
        <p>{t(same.length > 0 ? 'compare.noDifference' : 'compare.notTheSame')}</p>
      )}
      {folded.map((group) => (
        <Disclosure key={group.title} title={group.title}>
          <ComparisonTable caption={group.title} hideCaption rows={group.rows} {...of} />
        </Disclosure>
      ))}
    </div>
  );
}
