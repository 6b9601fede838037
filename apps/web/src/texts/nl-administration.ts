import { administration } from './nl/administration';
import { imports } from './nl/imports';
import { placements } from './nl/placements';

/** Dutch texts that only the administration shows: nobody else downloads them. */
export const nlAdministration = { administration, imports, placements };
