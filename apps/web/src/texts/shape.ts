import type { nl } from './nl';

/** The keys of all texts, by namespace: a wrong key is a type error. */
export type Texts = typeof nl;
