import { evidenceBase } from '@leerspoor/shared';
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
  const domains = namedDomains(progress, instrument);
  const chosen =
    domains.find(({ domain }) => domain === filter.domain) ??
    domains.find(({ evidence }) => evidence !== 'none') ??
    domains[0];
  const { student, observations } = progress;
  const { lessons, observers } = evidenceBase(observations);
  const isEmpty = observations.length === 0;
  const isOwn = student.id === me.id;
  return (
    <Page
      title={isOwn ? t('title') : t('titleOf', { name: student.name })}
      above={
        !isOwn && (
          <>
            <Link to={`/portfolios/${portfolioId}`}>{student.name}</Link>
            {' · '}
            <Link to={`/portfolios/${portfolioId}/trail`}>{t('app:nav.trail')}</Link>
          </>
        )
      }
      lead={
        lessons === 0
          ? t('lead')
          : t('summary', {
              lessons: t('base.lessons', { count: lessons }),
              observers: t('base.observers', { count: observers }),
            })
      }
      width="wide"
    >
      <div className={styles.look}>
        {isEmpty && (
          <div className={styles.growth}>
            <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
          </div>
        )}
        <div className={styles.strip}>
          <Section title={t('domains.title')}>
            <DomainList domains={domains} chosen={chosen?.domain ?? ''} linkTo={linkTo} />
          </Section>
        </div>
        {chosen && !isEmpty && (
          <div className={styles.growth}>
            <DomainGrowth
              domain={chosen}
              levels={instrument.scale}
              instants={observations.map(({ at }) => at)}
              showsSelf={filter.self === 'on'}
              onShowSelf={(shows) => choose({ self: shows ? 'on' : '' })}
            />
          </div>
        )}
        <div className={styles.further}>
          <Zone zone={progress.zone} instrument={instrument} />
          <Chances domains={domains.filter(({ isOutcome }) => !isOutcome)} />
          <ContextMap contexts={progress.contexts} />
        </div>
      </div>
    </Page>
  );
}
