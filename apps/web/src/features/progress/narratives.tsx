import type { GrowthPoint } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MoreButton } from '../../ui/list';
import { Written } from '../../ui/written';
import styles from './narratives.module.css';
import { usePointWords } from './use-point-words';

const AT_FIRST = 4;

/** What people wrote with the observations that are shown, newest first. */
export function Narratives({ points }: { points: readonly GrowthPoint[] }) {
  const { t } = useTranslation('progress');
  const [count, setCount] = useState(AT_FIRST);
  const told = points.filter(({ strength, nextStep }) => strength || nextStep).toReversed();
  return (
    <section className={styles.section}>
      <h3>{t('narratives.title')}</h3>
      {told.length === 0 && <p className={styles.none}>{t('narratives.empty')}</p>}
      <ul>
        {told.slice(0, count).map((point) => (
          <li key={point.id} className={styles.item}>
            <Narrative point={point} />
          </li>
        ))}
      </ul>
      <MoreButton hasMore={told.length > count} onMore={() => setCount(count + AT_FIRST)} />
    </section>
  );
}

function Narrative({ point }: { point: GrowthPoint }) {
  const { t } = useTranslation(['progress', 'terms']);
  const { when, who, where } = usePointWords()(point);
  return (
    <article className={styles.narrative}>
      <p className={styles.by}>
        <Link to={`/observations/${point.id}`} aria-label={`${t('narratives.open', { day: when })}, ${who}`}>
          {when}
        </Link>{' '}
        · {who} · {where}
      </p>
      {point.strength && (
        <div>
          <h4>{t('terms:strength')}</h4>
          <Written>{point.strength}</Written>
        </div>
      )}
      {point.nextStep && (
        <div>
          <h4>{t('terms:nextStep')}</h4>
          <Written>{point.nextStep}</Written>
        </div>
      )}
    </article>
  );
}
