import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Given } from '../features/lessons/given';
import { meQuery } from '../features/people/me.queries';
import { LessonList } from '../features/portfolios/lesson-list';
import { lessonsQuery, portfolioQuery } from '../features/portfolios/portfolio.queries';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PlusIcon } from '../ui/icons';
import { MoreButton } from '../ui/list';
import { Page } from '../ui/page';

/** All lessons of a student: today, what is ahead, then back in time. */
export function LessonsPage() {
  const { t } = useTranslation('portfolios');
  const { portfolioId = '' } = useParams();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(portfolioId));
  const { data: lessons, ...more } = useSuspenseInfiniteQuery(lessonsQuery(portfolioId));
  const { name } = portfolio.student;
  const isMine = portfolio.student.id === me.id;
  const plan = portfolio.may.planLesson && (
    <ButtonLink variant="primary" icon={<PlusIcon />} to={`/portfolios/${portfolioId}/lessons/new`}>
      {t('lessons.plan')}
    </ButtonLink>
  );
  return (
    <Page
      title={isMine ? t('lessons.title') : t('lessons.titleOf', { name })}
      above={!isMine && <Link to={`/portfolios/${portfolioId}`}>{name}</Link>}
      actions={lessons.length > 0 && plan}
    >
      {lessons.length === 0 ? (
        <EmptyState title={t('lessons.emptyTitle')} action={plan}>
          {isMine ? t('lessons.emptyText') : t('lessons.emptyOf', { name })}
        </EmptyState>
      ) : (
        <LessonList lessons={lessons} action={(lesson) => isMine && <Given lesson={lesson} />} />
      )}
      <MoreButton
        hasMore={more.hasNextPage}
        isLoading={more.isFetchingNextPage}
        onMore={() => void more.fetchNextPage()}
      />
    </Page>
  );
}
