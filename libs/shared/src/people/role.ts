/** What a person can be for one portfolio; a dated assignment gives it, never the person's account. */
export const ROLES = [
  'student',
  'workplace_mentor',
  'school_educator',
  'institute_educator',
  'examiner',
  'coordinator',
  'peer',
  // from outside, for one question
  'guest',
] as const;
export type Role = (typeof ROLES)[number];

/** One bit per role, as the wall in the database reads an entry's audience. */
export const ROLE_BIT: Record<Role, number> = {
  student: 1,
  workplace_mentor: 2,
  school_educator: 4,
  institute_educator: 8,
  examiner: 16,
  coordinator: 32,
  peer: 64,
  guest: 128,
};

/** Roles that a student can share an entry with as a group. */
export const AUDIENCE_ROLES = [
  'workplace_mentor',
  'school_educator',
  'institute_educator',
] as const satisfies Role[];
export type AudienceRole = (typeof AUDIENCE_ROLES)[number];

/** The bits of several roles together. */
export const audienceOf = (roles: readonly Role[]): number =>
  roles.reduce((bits, role) => bits | ROLE_BIT[role], 0);

/** The roles whose bit is set, in the order of `ROLES`. */
export const rolesIn = (audience: number): Role[] =>
  ROLES.filter((role) => (audience & ROLE_BIT[role]) !== 0);
