import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { Section } from '../../ui/page';
import { supportedQuery } from './access.queries';
import styles from './access.module.css';

/** The students who let the reader in to help; nothing when there are none. */
export function Supported() {
  const { t } = useTranslation('access');
  const { moment } = useDates();
  const { data: supported = [] } = useQuery(supportedQuery);
  if (supported.length === 0) return null;
  return (
    <Section title={t('supported.title')}>
      <p className={styles.text}>{t('supported.text')}</p>
      <ul className={styles.grants}>
        {supported.map(({ portfolioId, student, until }) => (
          <li key={portfolioId} className={styles.grant}>
            <Link to={`/portfolios/${portfolioId}`}>{student.name}</Link>
            <span className={styles.small}>{t('supported.until', { when: moment(until) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
