import type { DomainText, FrameworkDocument, GroupLine } from '@leerspoor/shared';

/** Instruments by the id of their published version. */
export type Instruments = ReadonlyMap<string, FrameworkDocument>;

/** The domains of one student's own instrument, in its order. */
export const domainsOf = ({ instrumentId }: GroupLine, instruments: Instruments): readonly DomainText[] =>
  instruments.get(instrumentId)?.domains ?? [];
