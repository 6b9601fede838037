import { AUDIENCE_ROLES, type Role } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import type { EntryFacts } from './entry.entity.js';

/** The words that every policy on the trail is written with. */
export const isAuthor = (actor: Actor, entry: EntryFacts): boolean => entry.authorId === actor.id;
export const isStudent = (actor: Actor, entry: { studentId: string }): boolean =>
  entry.studentId === actor.id;
export const isShared = (entry: EntryFacts): boolean => entry.sharedAt !== null;
/** Still has a role on the portfolio: who has left reads what they gave, and changes nothing. */
export const isInvolved = (entry: { myRoles: readonly Role[] }): boolean => entry.myRoles.length > 0;
/** Guides this student: in school, or from the institute. */
export const isGuide = (entry: { myRoles: readonly Role[] }): boolean =>
  entry.myRoles.some((role) => AUDIENCE_ROLES.some((guide) => guide === role));
