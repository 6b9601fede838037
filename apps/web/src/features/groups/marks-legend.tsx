import { STRENGTHS } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { BEADS_OF } from '../../lib/beads-of';
import { useLocalised } from '../../lib/i18n';
import { Beads } from '../../ui/beads';
import type { Instruments } from './domains-of';
import styles from './marks.module.css';

/** What the small marks mean: the codes of the domains, the beads and the numbers. */
export function MarksLegend({ instruments }: { instruments: Instruments }) {
  const { t } = useTranslation(['groups', 'terms']);
  const localised = useLocalised();
  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      {[...instruments].map(([id, { title, domains }]) => (
        <div key={id}>
          {instruments.size > 1 && <h2 className={styles.instrument}>{localised(title)}</h2>}
          <dl className={styles.entries}>
            {domains.map((domain) => (
              <div key={domain.code}>
                <dt>{domain.code}</dt>
                {'\u00a0'}
                <dd>{localised(domain.title)} </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <ul className={styles.entries}>
        {STRENGTHS.map((strength) => (
          <li key={strength} className={styles.beads}>
            <Beads filled={BEADS_OF[strength]} /> {t(`terms:strengths.${strength}`)}{' '}
          </li>
        ))}
        <li>{t('legend.counts')}</li>
      </ul>
    </section>
  );
}
