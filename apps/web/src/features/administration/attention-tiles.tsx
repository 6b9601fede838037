import type { AttentionView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ArrowIcon } from '../../ui/icons';
import { Section } from '../../ui/page';
import styles from './administration.module.css';

/** What an administrator should look at first, each a way to the list of it. */
export function AttentionTiles({ attention }: { attention: AttentionView }) {
  const { t } = useTranslation('administration');
  const tiles = [
    { what: 'bare', count: attention.withoutMentor },
    { what: 'idle', count: attention.idle },
    { what: 'ending', count: attention.ending },
  ] as const;
  const open = tiles.filter(({ count }) => count > 0);
  return (
    <Section title={t('attention.title')}>
      {open.length === 0 && <p className={styles.text}>{t('attention.none')}</p>}
      <ul className={styles.tiles}>
        {open.map(({ what, count }) => (
          <li key={what}>
            <Link to={`/administration/attention?what=${what}`} className={styles.tile}>
              <span className={styles.number}>{count}</span>
              <span>{t(`attention.${what}`, { count })}</span>
              <ArrowIcon />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
