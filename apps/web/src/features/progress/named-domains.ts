import {
  type DomainProgress,
  type FrameworkDocument,
  type GrowthPoint,
  growthPoints,
  type LocalisedText,
  type ProgressView,
} from '@leerspoor/shared';

/** A domain with what it is called and its points; `isOutcome`: it describes the pupils, not the teaching. */
export interface NamedDomain extends Omit<DomainProgress, 'levels'> {
  title: LocalisedText;
  isOutcome: boolean;
  points: GrowthPoint[];
}

/** The domains of the instrument, in its order, each with its progress. */
export const namedDomains = (
  { domains, observations }: ProgressView,
  instrument: FrameworkDocument,
): NamedDomain[] =>
  instrument.domains.flatMap(({ code, title, outcome }) =>
    domains
      .filter(({ domain }) => domain === code)
      .map(({ levels, ...found }) => ({
        ...found,
        title,
        isOutcome: outcome === true,
        points: growthPoints(observations, levels),
      })),
  );
