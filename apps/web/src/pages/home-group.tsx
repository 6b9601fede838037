import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Attention } from '../features/groups/attention';
import { BriefList } from '../features/groups/brief-list';
import type { HomeGroup } from '../features/groups/home-group';
import { Counter } from '../ui/badge';
import { Section } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { SkeletonLines } from '../ui/skeleton';
import styles from './home.module.css';
import { useInstruments } from './use-instruments';

/** Who of the group needs a look first; the counter reaches zero. */
export function GroupAttention({ group }: { group: HomeGroup }) {
  const { t } = useTranslation('groups');
  const { attention, rest, standingOut: count } = group;
  if (!group.isPending && !group.error && attention.length + rest.length === 0) return null;
  const counter = group.isCounted && <Counter count={count} label={t('attention.count', { count })} />;
  return (
    <Section title={t('attention.title')} count={counter}>
      {group.isPending && (
        <div aria-busy="true">
          <SkeletonLines />
        </div>
      )}
      {Boolean(group.error) && <ProblemNotice error={group.error} onRetry={group.retry} />}
      {attention.length > 0 && <Attention lines={attention} />}
      {rest.length > 0 && count === 0 && <p className={styles.calm}>{t('attention.none')}</p>}
    </Section>
  );
}

/** The rest of the group in few words, and the way to all of it. */
export function RestOfGroup({ group }: { group: HomeGroup }) {
  const { t } = useTranslation('groups');
  const { attention, rest, hasMore } = group;
  if (attention.length + rest.length === 0) return null;
  const all = <Link to="/group">{t('rest.all')}</Link>;
  if (rest.length === 0) return hasMore ? <p>{all}</p> : null;
  return (
    <Section title={attention.length > 0 ? t('rest.after') : t('rest.title')} action={all}>
      <Suspense fallback={<SkeletonLines />}>
        <Lines group={group} />
      </Suspense>
    </Section>
  );
}

const Lines = ({ group }: { group: HomeGroup }) => (
  <BriefList lines={group.rest} instruments={useInstruments(group.rest)} />
);
