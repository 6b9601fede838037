import type { DomainText, FrameworkDocument, IndicatorText } from '@leerspoor/shared';

/** The indicators of an instrument by code, in its order. */
export const indicatorsOf = ({ domains }: FrameworkDocument): Map<string, IndicatorText> =>
  new Map(domains.flatMap(({ indicators }) => indicators).map((indicator) => [indicator.code, indicator]));

/** How many indicators of a domain have an answer. */
export const answeredIn = (domain: DomainText, answered: ReadonlySet<string>): number =>
  domain.indicators.filter(({ code }) => answered.has(code)).length;
