import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { frameworkQuery } from '../features/frameworks/framework.queries';
import { meQuery } from '../features/people/me.queries';
import { Chances } from '../features/progress/chances';
import { ContextMap } from '../features/progress/context-map';
import { DomainGrowth } from '../features/progress/domain-growth';
import { DomainList } from '../features/progress/domain-list';
import { namedDomains } from '../features/progress/named-domains';
import { PROGRESS_FILTERS, progressQuery } from '../features/progress/progress.queries';
import { Zone } from '../features/progress/zone';
import { useUrlFilter } from '../lib/use-url-filter';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Page, Section } from '../ui/page';
import styles from './progress.module.css';

export function ProgressPage() {
  const { t } = useTranslation(['progress', 'app']);
  const { portfolioId = '' } = useParams();
  const [{ data: me }, { data: progress }] = useSuspenseQueries({
    queries: [meQuery, progressQuery(portfolioId)],
  });
  const { data: instrument } = useSuspenseQuery(frameworkQuery(progress.instrumentId));
  const { filter, choose, linkTo } = useUrlFilter(PROGRESS_FILTERS);
  const domains = namedDomains(progress.domains, instrument);
  const seen = domains.filter(({ points }) => points.length > 0);
  const chosen = domains.find(({ domain }) => domain === filter.domain) ?? seen[0] ?? domains[0];
  const { name, id } = progress.student;
  const isOwn = id === me.id;
  return (
    <Page
      title={isOwn ? t('title') : t('titleOf', { name })}
      above={!isOwn && <Link to={`/portfolios/${portfolioId}`}>{name}</Link>}
      lead={t('lead')}
      actions={
        !isOwn && <ButtonLink to={`/portfolios/${portfolioId}/trail`}>{t('app:nav.trail')}</ButtonLink>
      }
      width="wide"
    >
      {seen.length === 0 && <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      <div className={styles.look}>
        <Section title={t('domains.title')}>
          <DomainList domains={domains} chosen={chosen?.domain ?? ''} linkTo={linkTo} />
          <Chances domains={domains.filter(({ isOutcome }) => !isOutcome)} />
        </Section>
        {chosen && seen.length > 0 && (
          <DomainGrowth
            domain={chosen}
            levels={instrument.scale}
            instants={seen.flatMap(({ points }) => points.map(({ at }) => at))}
            showsSelf={filter.self !== 'off'}
            onShowSelf={(shows) => choose({ self: shows ? '' : 'off' })}
          />
        )}
      </div>
      <div className={styles.further}>
        <Zone zone={progress.zone} instrument={instrument} />
        <ContextMap contexts={progress.contexts} />
      </div>
    </Page>
  );
}
