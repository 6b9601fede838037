import type { ProgrammeView } from '@leerspoor/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Facts } from '../../ui/facts';
import { PlusIcon } from '../../ui/icons';
import { MoreButton } from '../../ui/list';
import { ProblemNotice } from '../../ui/problem-notice';
import { PageSkeleton } from '../../ui/skeleton';
import styles from './administration.module.css';
import { programmesQuery } from './administration.queries';
import { CohortForm } from './cohort-form';
import { FormDialog } from '../../ui/form-dialog';
import { ProgrammeForm } from './programme-form';

interface ProgrammeListProps {
  instituteId: string;
  mayWrite: boolean;
}

/** The programmes of an institute, each with its cohorts. */
export function ProgrammeList({ instituteId, mayWrite }: ProgrammeListProps) {
  const { t } = useTranslation('administration');
  const { data, error, refetch, ...more } = useInfiniteQuery(programmesQuery(instituteId));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <div className={styles.form}>
      {mayWrite && (
        <div>
          <FormDialog button={t('programmes.add')} title={t('programmes.add')} icon={<PlusIcon />}>
            {(close) => <ProgrammeForm instituteId={instituteId} onDone={close} />}
          </FormDialog>
        </div>
      )}
      {data.length === 0 && <EmptyState title={t('none.programmes')}>{t('none.programmesHow')}</EmptyState>}
      <ul className={styles.programmes}>
        {data.map((programme) => (
          <Card as="li" key={programme.id}>
            <Programme {...{ instituteId, programme, mayWrite }} />
          </Card>
        ))}
      </ul>
      <MoreButton
        hasMore={more.hasNextPage}
        isLoading={more.isFetchingNextPage}
        onMore={() => void more.fetchNextPage()}
      />
    </div>
  );
}

function Programme({ instituteId, programme, mayWrite }: ProgrammeListProps & { programme: ProgrammeView }) {
  const { t } = useTranslation('administration');
  const { name, sector, judging } = programme;
  return (
    <article className={styles.form} aria-label={name}>
      <header className={styles.cardHeader}>
        <h3>{name}</h3>
        {mayWrite && (
          <FormDialog
            size="s"
            button={t('programmes.change')}
            about={name}
            title={t('programmes.changeOf', { name })}
          >
            {(close) => <ProgrammeForm instituteId={instituteId} programme={programme} onDone={close} />}
          </FormDialog>
        )}
      </header>
      <Facts
        facts={[
          { name: t('programmes.sector'), value: t(`programmes.sectors.${sector}`) },
          { name: t('programmes.judging'), value: t(`programmes.judgings.${judging}`) },
        ]}
      />
      <p className={styles.small}>{t(`programmes.judgingHow.${judging}`)}</p>
      <Cohorts programme={programme} mayWrite={mayWrite} />
    </article>
  );
}

function Cohorts({ programme, mayWrite }: { programme: ProgrammeView; mayWrite: boolean }) {
  const { t } = useTranslation('administration');
  const { name, cohorts } = programme;
  return (
    <section className={styles.stack} aria-label={t('programmes.cohorts')}>
      <h4>{t('programmes.cohorts')}</h4>
      {cohorts.length === 0 && <p className={styles.text}>{t('programmes.noCohorts')}</p>}
      <ul className={styles.stack}>
        {cohorts.map((cohort) => (
          <li key={cohort.id} className={styles.row}>
            <span className={styles.words}>
              {cohort.name}
              <span className={styles.small}>{t('programmes.students', { count: cohort.students })}</span>
            </span>
            {mayWrite && (
              <FormDialog
                size="s"
                variant="quiet"
                button={t('programmes.changeCohort')}
                about={cohort.name}
                title={t('programmes.changeOf', { name: cohort.name })}
              >
                {(close) => <CohortForm programmeId={programme.id} cohort={cohort} onDone={close} />}
              </FormDialog>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <div>
          <FormDialog
            size="s"
            button={t('programmes.addCohort')}
            about={name}
            title={t('programmes.addCohortTo', { name })}
          >
            {(close) => <CohortForm programmeId={programme.id} onDone={close} />}
          </FormDialog>
        </div>
      )}
    </section>
  );
}
