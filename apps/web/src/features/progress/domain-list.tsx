import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocalised } from '../../lib/i18n';
import { EvidenceLine } from './evidence-line';
import type { NamedDomain } from './named-domains';
import styles from './strength.module.css';

interface DomainListProps {
  domains: readonly NamedDomain[];
  chosen: string;
  linkTo: (change: { domain: string }) => string;
}

/** The strength strip: each domain with how firm its picture is; the outcome stands apart. */
export function DomainList({ domains, chosen, linkTo }: DomainListProps) {
  const { t } = useTranslation('progress');
  const localised = useLocalised();
  const row = (domain: NamedDomain) => (
    <li key={domain.domain}>
      <Link
        to={linkTo({ domain: domain.domain })}
        replace
        preventScrollReset
        className={styles.domain}
        aria-current={domain.domain === chosen ? 'true' : undefined}
      >
        <span className={styles.title}>{localised(domain.title)}</span>
        <EvidenceLine {...domain} />
      </Link>
    </li>
  );
  const outcomes = domains.filter(({ isOutcome }) => isOutcome);
  return (
    <div className={styles.strip}>
      <ul className={styles.domains}>{domains.filter(({ isOutcome }) => !isOutcome).map(row)}</ul>
      {outcomes.length > 0 && (
        <>
          <h3 className={styles.outcome}>{t('domains.outcome')}</h3>
          <ul className={styles.domains}>{outcomes.map(row)}</ul>
        </>
      )}
    </div>
  );
}
