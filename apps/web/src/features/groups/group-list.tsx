import type { DomainText, GroupLine } from '@leerspoor/shared';
import { useIsWide } from '../../lib/use-is-wide';
import { GroupCards } from './group-cards';
import { GroupTable } from './group-table';

export interface GroupListProps {
  lines: readonly GroupLine[];
  domains: readonly DomainText[];
}

/** The group as cards, or where there is room as a table. */
export function GroupList(props: GroupListProps) {
  return useIsWide() ? <GroupTable {...props} /> : <GroupCards {...props} />;
}
