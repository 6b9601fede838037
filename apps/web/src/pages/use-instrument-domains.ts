import type { DomainText } from '@leerspoor/shared';
import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { frameworkListQuery } from '../features/frameworks/framework-list.queries';
import { frameworkQuery } from '../features/frameworks/framework.queries';
import { domainsOf } from '../features/groups/domains-of';

/** The domains of every observation form in use: what the small marks of a group stand for. */
export function useInstrumentDomains(): DomainText[] {
  const { data: published } = useSuspenseQuery(frameworkListQuery);
  const instruments = useSuspenseQueries({
    queries: published.filter(({ kind }) => kind === 'instrument').map(({ id }) => frameworkQuery(id)),
  });
  return domainsOf(instruments.map(({ data }) => data));
}
