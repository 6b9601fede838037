import type { PlacementView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { Badge } from '../../ui/badge';
import { Section } from '../../ui/page';
import styles from './portfolios.module.css';

/** Where the student learns and learned to teach. */
export function PlacementList({ placements }: { placements: readonly PlacementView[] }) {
  const { t } = useTranslation(['portfolios', 'terms']);
  const { day } = useDates();
  return (
    <Section title={t('placements.title')}>
      {placements.length === 0 && <p className={styles.text}>{t('placements.none')}</p>}
      <ul className={styles.rows}>
        {placements.map(({ id, school, kind, state, from, until }) => (
          <li key={id} className={styles.member}>
            <span className={styles.school}>
              {school}
              <Badge tone={state === 'active' ? 'moss' : 'neutral'}>{t(`placements.states.${state}`)}</Badge>
            </span>
            <span className={styles.small}>
              {t(`terms:placements.${kind}`)},{' '}
              {t('placements.period', { from: day(from), until: day(until) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
