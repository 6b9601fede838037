import type { GroupLine } from '@leerspoor/shared';
import { useSuspenseQueries } from '@tanstack/react-query';
import { frameworkQuery } from '../features/frameworks/framework.queries';
import { GroupList } from '../features/groups/group-list';
import { MarksLegend } from '../features/groups/marks-legend';

/** The students, each with the domains of their own instrument, and what the marks mean. */
export function GroupLines({ lines }: { lines: readonly GroupLine[] }) {
  const ids = [...new Set(lines.map(({ instrumentId }) => instrumentId))];
  const found = useSuspenseQueries({ queries: ids.map((id) => frameworkQuery(id)) });
  const instruments = new Map(found.map(({ data }, place) => [ids[place] ?? '', data]));
  return (
    <>
      <MarksLegend instruments={instruments} />
      <GroupList {...{ lines, instruments }} />
    </>
  );
}
