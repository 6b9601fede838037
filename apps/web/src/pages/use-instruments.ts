import type { GroupLine } from '@leerspoor/shared';
import { useSuspenseQueries } from '@tanstack/react-query';
import { frameworkQuery } from '../features/frameworks/framework.queries';
import type { Instruments } from '../features/groups/domains-of';

/** The observation forms of these students. */
export function useInstruments(lines: readonly GroupLine[]): Instruments {
  const ids = [...new Set(lines.map(({ instrumentId }) => instrumentId))];
  const found = useSuspenseQueries({ queries: ids.map((id) => frameworkQuery(id)) });
  return new Map(found.map(({ data }, place) => [ids[place] ?? '', data]));
}
