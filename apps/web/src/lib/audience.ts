import {
  ALWAYS_READ,
  AUDIENCE_ROLES,
  type EntryKind,
  type EntryView,
  type PersonRef,
  type PortfolioView,
  type Role,
  STANDING_KINDS,
} from '@leerspoor/shared';

/** Somebody around a student, once, with all their roles. */
export interface TeamPerson {
  person: PersonRef;
  roles: Role[];
  until: string | null;
}

/** The people around a student, each once; the student is not one of them. */
export function teamAround({ team, student }: Pick<PortfolioView, 'team' | 'student'>): TeamPerson[] {
  const known = new Map<string, TeamPerson>();
  for (const { person, role, until } of team) {
    if (person.id === student.id) continue;
    const earlier = known.get(person.id);
    known.set(person.id, {
      person,
      roles: [...(earlier?.roles ?? []), role],
      until:
        earlier && (earlier.until === null || (until !== null && earlier.until > until))
          ? earlier.until
          : until,
    });
  }
  return [...known.values()];
}

const GUIDES: readonly Role[] = [...AUDIENCE_ROLES, 'peer'];

/** Those with whom a student shares one thing, or whom they ask: who guides, and fellow students. */
export const guidesIn = (team: readonly TeamPerson[]): TeamPerson[] =>
  team.filter(({ roles }) => roles.some((role) => GUIDES.includes(role)));

export const withRole = (team: readonly TeamPerson[], roles: readonly Role[]): PersonRef[] =>
  team.filter((member) => member.roles.some((role) => roles.includes(role))).map(({ person }) => person);

type Shared = Pick<EntryView<string>, 'audience' | 'personally' | 'author' | 'student'>;

/** Who reads an entry now, besides its author. */
export function readersOf(
  { audience, personally, author, student }: Shared,
  team: readonly TeamPerson[],
): PersonRef[] {
  const today = new Date().toISOString().slice(0, 10);
  const all = [
    ...(audience.includes('student') ? [student] : []),
    ...withRole(team, audience),
    ...personally.filter(({ from }) => from <= today),
  ];
  return all.filter(
    (person, place) => person.id !== author.id && all.findIndex(({ id }) => id === person.id) === place,
  );
}

/** Whether those who guide read it exactly as the student chose for all of its kind. */
export function isReadAsUsual(
  kind: EntryKind,
  audience: readonly Role[],
  { standing }: Pick<PortfolioView, 'standing'>,
): boolean {
  const chosen = STANDING_KINDS.find((known) => known === kind);
  const usual = [...(ALWAYS_READ[kind] ?? []), ...((chosen && standing[chosen]) ?? [])];
  return AUDIENCE_ROLES.every((role) => usual.includes(role) === audience.includes(role));
}
