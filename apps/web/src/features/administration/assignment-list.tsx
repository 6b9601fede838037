import type { AssignmentView } from '@leerspoor/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { Badge } from '../../ui/badge';
import { cx } from '../../ui/cx';
import { EmptyState } from '../../ui/empty-state';
import { List } from '../../ui/list';
import { ProblemNotice } from '../../ui/problem-notice';
import { PageSkeleton } from '../../ui/skeleton';
import styles from './administration.module.css';
import { assignmentsQuery } from './administration.queries';
import { FormDialog } from '../../ui/form-dialog';
import { LastDayForm } from './last-day-form';
import { useRoleWords } from './use-role-words';

interface AssignmentListProps {
  filter: Parameters<typeof assignmentsQuery>[0];
  label: string;
  /** Stands there when there are none. */
  empty?: ReactNode;
}

/** Roles with their days, the last to end first. */
export function AssignmentList({ filter, label, empty }: AssignmentListProps) {
  const { t } = useTranslation('administration');
  const { data, error, refetch, ...more } = useInfiniteQuery(assignmentsQuery(filter));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (data.length === 0)
    return empty ?? <EmptyState title={t('none.roles')}>{t('none.rolesHow')}</EmptyState>;
  return (
    <List
      items={data}
      label={label}
      hasMore={more.hasNextPage}
      isLoading={more.isFetchingNextPage}
      onMore={() => void more.fetchNextPage()}
    >
      {(assignment) => <Line assignment={assignment} isNamed={!filter.person} />}
    </List>
  );
}

/** One role; named where the list is of several people. */
function Line({ assignment, isNamed }: { assignment: AssignmentView; isNamed: boolean }) {
  const { t } = useTranslation('administration');
  const { day } = useDates();
  const words = useRoleWords();
  const { person, role, scope, from, until, appointedBy, state, may } = assignment;
  const what = words(role, scope);
  const facts = [
    t('roles.period', { from: day(from), until: day(until) }),
    ...(appointedBy ? [t('roles.by', { name: appointedBy.name })] : []),
  ];
  return (
    <div className={styles.row}>
      <div className={cx(styles.words, state === 'past' && styles.over)}>
        {isNamed && (
          <Link to={`/administration/people/${person.id}`} className={styles.name}>
            {person.name}
          </Link>
        )}
        <span>
          {what} {state !== 'current' && <Badge>{t(`roles.states.${state}`)}</Badge>}
        </span>
        <span className={styles.small}>{facts.join(' · ')}</span>
      </div>
      {may.chooseLastDay && (
        <FormDialog
          size="s"
          button={t('roles.end')}
          about={isNamed ? `${person.name}, ${what}` : what}
          title={t('roles.endTitle')}
        >
          {(close) => <LastDayForm assignment={assignment} onDone={close} />}
        </FormDialog>
      )}
    </div>
  );
}
