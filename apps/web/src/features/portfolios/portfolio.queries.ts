import type {
  ChooseStandingAudience,
  LessonLine,
  Page,
  PortfolioView,
  StandingKind,
} from '@leerspoor/shared';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** A student in a programme: placements, the people around them, and who sees what. */
export const portfolioQuery = (portfolioId: string) =>
  queryOptions({
    queryKey: ['portfolios', portfolioId] as const,
    queryFn: ({ signal }) => http.get<PortfolioView>(`/api/portfolios/${portfolioId}`, signal),
  });

/** Who sees new entries of a kind from now on. */
export const chooseStandingAudience = (
  portfolioId: string,
  input: ChooseStandingAudience,
): Promise<PortfolioView> => http.put(`/api/portfolios/${portfolioId}/standing-audience`, input);

/** Takes "all of a kind" back, also what was shared so far. */
export const withdrawStandingAudience = (portfolioId: string, kind: StandingKind): Promise<PortfolioView> =>
  http.post(`/api/portfolios/${portfolioId}/standing-audience/withdraw`, { kind });

const MOST_PAGES = 5;
const isAhead = (lesson: LessonLine): boolean => Date.parse(lesson.startsAt) > Date.now();

/** Pages come with the furthest ahead first: the first bite reaches down to today, so that "soonest" is in it. */
async function readDownToToday(
  path: string,
  from: string | null,
  signal: AbortSignal,
): Promise<Page<LessonLine>> {
  const items: LessonLine[] = [];
  let next = from;
  for (let page = 0; page < MOST_PAGES; page++) {
    const bite = await http.get<Page<LessonLine>>(
      next ? `${path}?next=${encodeURIComponent(next)}` : path,
      signal,
    );
    items.push(...bite.items);
    next = bite.next;
    const last = items.at(-1);
    if (next === null || !last || !isAhead(last)) break;
  }
  return { items, next };
}

/** Lessons of a portfolio, in pages. */
export const lessonsQuery = (portfolioId: string) =>
  infiniteQueryOptions({
    queryKey: ['portfolios', portfolioId, 'lessons'] as const,
    queryFn: ({ signal, pageParam }) =>
      readDownToToday(`/api/portfolios/${portfolioId}/lessons`, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap((page) => page.items),
  });
