import { plain } from './cells.js';
import type { ImportWorld, Place } from './import.types.js';

type Programme = ImportWorld['programmes'][number];
type Cohort = ImportWorld['cohorts'][number];
type Organisation = ImportWorld['organisations'][number];

const byName = <T extends Place>(places: readonly T[]): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const place of places) found.set(plain(place.name), [...(found.get(plain(place.name)) ?? []), place]);
  return found;
};

/** Organisations, programmes and cohorts by the names that a file has for them, and how far the office of the actor goes. */
export class Places {
  private readonly organisations: Map<string, Organisation[]>;
  private readonly programmes: Map<string, Programme[]>;
  private readonly cohorts: Map<string, Cohort[]>;
  private readonly ranks: Map<string, number>;
  private readonly partnerships = new Map<string, string[]>();

  constructor(world: ImportWorld) {
    this.organisations = byName(world.organisations);
    this.programmes = byName(world.programmes);
    this.cohorts = byName(world.cohorts);
    this.ranks = new Map(world.offices.map(({ organisationId, rank }) => [organisationId, rank]));
    for (const { organisationId, partnershipId } of world.partnerships) {
      this.partnerships.set(organisationId, [
        ...(this.partnerships.get(organisationId) ?? []),
        partnershipId,
      ]);
    }
  }

  rank(organisationId: string): number {
    return this.ranks.get(organisationId) ?? 0;
  }

  organisation(name: string): Organisation | undefined {
    return this.organisations.get(plain(name))?.[0];
  }

  school(name: string): Organisation | undefined {
    return this.organisations.get(plain(name))?.find(({ kind }) => kind === 'school');
  }

  /** Two institutes may call a programme the same: the one that works with this school comes first. */
  programme(name: string, school: Organisation | undefined): Programme | undefined {
    const found = this.programmes.get(plain(name)) ?? [];
    const near = found.find(
      ({ instituteId }) => this.rank(instituteId) > 0 || (school && this.together(school.id, instituteId)),
    );
    return near ?? found[0];
  }

  cohort(name: string, programme: Programme): Cohort | undefined {
    return this.cohorts.get(plain(name))?.find(({ programmeId }) => programmeId === programme.id);
  }

  /** The partnership that joins a school and an institute. */
  together(schoolId: string, instituteId: string): string | undefined {
    const ofInstitute = this.partnerships.get(instituteId) ?? [];
    return (this.partnerships.get(schoolId) ?? []).filter((id) => ofInstitute.includes(id)).sort()[0];
  }
}
