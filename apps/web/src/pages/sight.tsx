import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { sightQuestionQuery } from '../features/access/access.queries';
import { SightQuestion } from '../features/access/sight-question';
import { meQuery } from '../features/people/me.queries';
import { firstName } from '../lib/names';
import { useUrlFilter } from '../lib/use-url-filter';
import { Page } from '../ui/page';

const CHOSEN = ['person', 'entry'] as const;

/** "Waarom ziet iemand iets niet?", for the student and for whom coordinates. */
export function SightPage() {
  const { t } = useTranslation(['access', 'portfolios']);
  const { portfolioId = '' } = useParams();
  const { data: me } = useSuspenseQuery(meQuery);
  const question = useSuspenseInfiniteQuery(sightQuestionQuery(portfolioId));
  const { filter, choose } = useUrlFilter(CHOSEN);
  const [first] = question.data.pages;
  if (!first) return null;
  const { student, people } = first;
  const isOwn = student.id === me.id;
  return (
    <Page
      title={t('access:sight.title')}
      width="narrow"
      above={<Link to={`/portfolios/${portfolioId}`}>{isOwn ? t('portfolios:mine') : student.name}</Link>}
      lead={isOwn ? t('access:sight.leadOwn') : t('access:sight.lead', { name: firstName(student.name) })}
    >
      <SightQuestion
        isOwn={isOwn}
        people={people}
        entries={question.data.pages.flatMap((page) => page.entries)}
        chosen={filter}
        onChoose={choose}
        more={{
          hasMore: question.hasNextPage,
          isLoading: question.isFetchingNextPage,
          onMore: () => void question.fetchNextPage(),
        }}
      />
    </Page>
  );
}
