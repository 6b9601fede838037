import { AUDIENCE_ROLES, type AudienceRole } from '@leerspoor/shared';

/** Those who guide in school and from the institute read goals from the start. */
export const ALWAYS_READ_GOALS: readonly AudienceRole[] = ['workplace_mentor', 'institute_educator'];

/** Who will read a new goal: who always does, and whom the student added for all goals. */
export const readersOfNewGoals = (standing: readonly AudienceRole[] = []): AudienceRole[] =>
  AUDIENCE_ROLES.filter((role) => ALWAYS_READ_GOALS.includes(role) || standing.includes(role));
