import { SetMetadata } from '@nestjs/common';
import type { JournalEvent } from './journal-events.js';

export const JOURNALED = 'journaled';
/** A route that the journal tells of, in the transaction that it is. The journal test names the few that it does not. */
export const Journaled = (event: JournalEvent) => SetMetadata(JOURNALED, event);
