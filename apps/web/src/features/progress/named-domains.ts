import type { DomainProgress, FrameworkDocument, LocalisedText } from '@leerspoor/shared';

/** A domain with what it is called; `isOutcome`: it describes the pupils, not the teaching. */
export interface NamedDomain extends DomainProgress {
  title: LocalisedText;
  isOutcome: boolean;
}

/** The domains of the instrument, in its order, each with its progress. */
export const namedDomains = (
  progress: readonly DomainProgress[],
  instrument: FrameworkDocument,
): NamedDomain[] =>
  instrument.domains.flatMap(({ code, title, outcome }) =>
    progress
      .filter(({ domain }) => domain === code)
      .map((found) => ({ ...found, title, isOutcome: outcome === true })),
  );
