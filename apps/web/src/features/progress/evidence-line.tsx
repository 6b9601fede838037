import type { EvidenceBase, Strength } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { BEADS_OF } from '../../lib/beads-of';
import { Beads } from '../../ui/beads';
import styles from './strength.module.css';

/** How much a picture can carry, in a word, and always what it stands on. */
export function EvidenceLine({ evidence, lessons, observers }: EvidenceBase & { evidence: Strength }) {
  const { t } = useTranslation(['progress', 'terms']);
  return (
    <span className={styles.evidence}>
      <span className={styles.word}>
        <Beads filled={BEADS_OF[evidence]} />
        {t(`terms:strengths.${evidence}`)}
      </span>
      <span className={styles.counts}>
        {t('base.lessons', { count: lessons })} · {t('base.observers', { count: observers })}
      </span>
    </span>
  );
}
