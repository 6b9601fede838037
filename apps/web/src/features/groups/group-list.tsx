import type { GroupLine } from '@leerspoor/shared';
import { useIsWide } from '../../lib/use-is-wide';
import type { Instruments } from './domains-of';
import { GroupCards } from './group-cards';
import { GroupTable } from './group-table';

export interface GroupListProps {
  lines: readonly GroupLine[];
  /** Those of all these students. */
  instruments: Instruments;
}

/** The group as cards, or where there is room as a table. */
export function GroupList(props: GroupListProps) {
  return useIsWide() ? <GroupTable {...props} /> : <GroupCards {...props} />;
}
