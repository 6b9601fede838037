import type { DomainText } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import styles from './group.module.css';

/** What the small marks mean, for who wants to know. */
export function MarksLegend({ domains }: { domains: readonly DomainText[] }) {
  const { t } = useTranslation('groups');
  const localised = useLocalised();
  return (
    <details className={styles.legend}>
      <summary>{t('legend.title')}</summary>
      <p>
        {t('legend.beads')} {t('legend.counts')}
      </p>
      <dl>
        {domains.map(({ code, title }) => (
          <div key={code}>
            <dt>{code}</dt>
            <dd>{localised(title)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
