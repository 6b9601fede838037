import type { ImportDeed } from '@leerspoor/shared';
import { v7 } from 'uuid';
import type { HeldRole, ImportWorld, Placed, Writes } from './import.types.js';
import type { Identity, PeopleBook } from './people-book.js';
import type { Places } from './places.js';
import type { RowReading } from './row-reading.js';

type Placement = Writes['placements'][number];
type Destination = Pick<Placement, 'schoolId' | 'partnershipId' | 'frameworkId'> & {
  programmeId: string;
  cohortId: string;
};
/** A placement of a row: what is there already, and what has to come. */
export interface PlannedPlacement {
  portfolio: Writes['portfolios'][number] | null;
  placement: Placement;
  isNew: boolean;
  mentors: string[];
}

const COORDINATES = 2;
const overlaps = (a: { from: string; until: string }, b: { from: string; until: string }): boolean =>
  a.from <= b.until && b.from <= a.until;

/** The placements of a file, beside those that are there. */
export class PlacementBook {
  private readonly placed = new Map<string, Placed[]>();
  private readonly mentoring = new Map<string, HeldRole[]>();

  constructor(
    world: ImportWorld,
    private readonly places: Places,
    private readonly people: PeopleBook,
  ) {
    for (const one of world.placed) this.add(one);
    for (const one of world.held)
      this.mentoring.set(one.scopeId, [...(this.mentoring.get(one.scopeId) ?? []), one]);
  }

  plan(row: RowReading, identity: Identity): PlannedPlacement | undefined {
    const [to, period, kind, state] = [
      this.destination(row, identity),
      row.period(),
      row.kind(),
      row.state(),
    ];
    const mentors = this.mentorsOf(row, identity);
    if (!to || !period || !kind || !state || !row.isRight) return undefined;
    const ofProgramme = (this.placed.get(identity.id) ?? []).filter(
      ({ programmeId }) => programmeId === to.programmeId,
    );
    const [known] = ofProgramme;
    if (known && known.cohortId !== to.cohortId) return row.wrong('cohort', 'other-cohort');
    const same = ofProgramme.find(({ schoolId, from }) => schoolId === to.schoolId && from === period.from);
    if (same && same.until !== period.until) return row.wrong('until', 'differs');
    const others = ofProgramme.filter((one) => one !== same && one.from && one.until) as (Placed &
      typeof period)[];
    if (others.some((other) => overlaps(other, period))) return row.wrong('from', 'overlaps');
    const portfolioId = known?.portfolioId ?? v7();
    const { programmeId, cohortId, ...where } = to;
    const portfolio = known ? null : { id: portfolioId, studentId: identity.id, programmeId, cohortId };
    const id = same?.placementId ?? v7();
    return {
      ...{ portfolio, mentors, isNew: !same },
      placement: { id, portfolioId, ...where, kind, state, ...period },
    };
  }

  /** Writes a placement whose row is right; later rows know of it. */
  write(planned: PlannedPlacement, { id: studentId }: Identity, writes: Writes): ImportDeed[] {
    const { portfolio, placement, isNew, mentors } = planned;
    if (portfolio) writes.portfolios.push(portfolio);
    if (isNew) this.remember(planned, studentId, writes);
    const appointed = mentors.filter((personId) => !this.mentors(personId, placement));
    const { id: placementId, from, until } = placement;
    for (const personId of appointed) writes.mentors.push({ personId, placementId, from, until });
    return [
      ...(portfolio ? ['portfolio' as const] : []),
      ...(isNew ? ['placement' as const] : []),
      ...(appointed.length > 0 ? ['mentor' as const] : []),
    ];
  }

  private remember({ portfolio, placement }: PlannedPlacement, studentId: string, writes: Writes): void {
    writes.placements.push(placement);
    const { id: placementId, portfolioId, schoolId, from, until } = placement;
    const of = portfolio ?? this.placed.get(studentId)?.find((one) => one.portfolioId === portfolioId);
    if (!of) return;
    const { programmeId, cohortId } = of;
    this.add({ studentId, portfolioId, programmeId, cohortId, placementId, schoolId, from, until });
  }

  /** What can be said of a row without knowing whom it is about. */
  check(row: RowReading): void {
    this.named(row);
    row.period();
    row.kind();
    row.state();
  }

  private named(row: RowReading) {
    const school = this.places.school(row.required('school'));
    if (row.cell('school') && !school) row.wrong('school', 'unknown-school');
    const programme = this.places.programme(row.required('programme'), school);
    if (row.cell('programme') && !programme) row.wrong('programme', 'unknown-programme');
    const cohort = programme && this.places.cohort(row.required('cohort'), programme);
    if (programme && row.cell('cohort') && !cohort) row.wrong('cohort', 'unknown-cohort');
    return school && programme && cohort && { school, programme, cohort };
  }

  private destination(row: RowReading, { organisationId }: Identity): Destination | undefined {
    const named = this.named(row);
    if (!named) return undefined;
    const { school, programme, cohort } = named;
    const partnershipId = this.places.together(school.id, programme.instituteId);
    if (!partnershipId) return row.wrong('school', 'no-partnership');
    const rank = Math.max(this.places.rank(school.id), this.places.rank(programme.instituteId));
    if (rank === 0) return row.wrong('school', 'outside-office');
    if (rank < COORDINATES || this.places.rank(organisationId) < COORDINATES)
      return row.wrong('role', 'not-allowed');
    return {
      ...{ schoolId: school.id, partnershipId, frameworkId: cohort.frameworkId },
      ...{ programmeId: programme.id, cohortId: cohort.id },
    };
  }

  private mentorsOf(row: RowReading, identity: Identity): string[] {
    return row.mentors().flatMap((email) => {
      const mentor = this.people.find(email);
      if (mentor?.isSelf) row.wrong('mentor', 'oneself');
      else if (!mentor || mentor.id === identity.id) row.wrong('mentor', 'mentor-not-found');
      else return [mentor.id];
      return [];
    });
  }

  private mentors(personId: string, { id, from }: Placement): boolean {
    const held = this.mentoring.get(id) ?? [];
    return held.some(
      (one) => one.personId === personId && one.role === 'workplace_mentor' && one.until >= from,
    );
  }

  private add(placed: Placed): void {
    this.placed.set(placed.studentId, [...(this.placed.get(placed.studentId) ?? []), placed]);
  }
}
