import type { GroupLine } from '@leerspoor/shared';
import { GroupList } from '../features/groups/group-list';
import { MarksLegend } from '../features/groups/marks-legend';
import { useInstruments } from './use-instruments';

/** The students, each with the domains of their own instrument, and what the marks mean. */
export function GroupLines({ lines }: { lines: readonly GroupLine[] }) {
  const instruments = useInstruments(lines);
  return (
    <>
      <MarksLegend instruments={instruments} />
      <GroupList {...{ lines, instruments }} />
    </>
  );
}
