import type { nl } from './nl';
import type { nlAdministration } from './nl-administration';

/** The keys of all texts, by namespace: a wrong key is a type error. */
export type Texts = typeof nl & typeof nlAdministration;
