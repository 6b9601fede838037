import type { MeView, Role } from '@leerspoor/shared';

const OVERSEEING: readonly Role[] = ['school_educator', 'institute_educator', 'coordinator'];
const GUIDING: readonly Role[] = ['workplace_mentor', ...OVERSEEING];

/** Whether there is a group to look at: an examiner or a fellow student guides nobody. */
export const hasGroup = ({ roles }: MeView): boolean => roles.some((role) => GUIDING.includes(role));

/** Whether the group is more than the students whom somebody guides in the classroom. */
export const hasOverview = ({ roles }: MeView): boolean => roles.some((role) => OVERSEEING.includes(role));
