import type { DomainText, FrameworkDocument } from '@leerspoor/shared';

/** The domains of the instruments in use, each code once, in their order. */
export function domainsOf(instruments: readonly FrameworkDocument[]): DomainText[] {
  const all = instruments.flatMap(({ domains }) => domains);
  return all.filter(({ code }, place) => all.findIndex((domain) => domain.code === code) === place);
}
