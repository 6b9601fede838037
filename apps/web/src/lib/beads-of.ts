import type { Strength } from '@leerspoor/shared';

/** How many of three beads are filled for an evidence strength. */
export const BEADS_OF: Record<Strength, number> = { none: 0, thin: 1, enough: 2, strong: 3 };
