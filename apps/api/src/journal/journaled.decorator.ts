import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import type { JournalEvent } from './journal-events.js';
import { JOURNALED, JournalInterceptor } from './journal.interceptor.js';

/** A route that the journal tells of, in the transaction that it is. The journal test names the few that it does not. */
export const Journaled = (event: JournalEvent) =>
  applyDecorators(SetMetadata(JOURNALED, event), UseInterceptors(JournalInterceptor));
