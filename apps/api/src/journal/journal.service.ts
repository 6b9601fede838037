import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { JOURNAL_DETAILS, JOURNAL_EVENTS, type JournalEvent } from './journal-events.js';

/** Something that was done: to what, and with which request. */
export interface Deed {
  event: JournalEvent;
  subjectId: string;
  /** Only the references in it are kept. */
  request?: object;
  /** Whose chain tells about it, when the subject does not exist any more. */
  goneFrom?: string | null;
}

/** Adds to the journal, in the transaction that runs now: both are there after the commit, or neither. */
@Injectable()
export class JournalService {
  constructor(private readonly database: Database) {}

  async record({ event, subjectId, request = {}, goneFrom = null }: Deed): Promise<void> {
    await this.database.run('select app.record($1, $2, $3, $4, $5, $6)', [
      event,
      JOURNAL_EVENTS[event],
      subjectId,
      new Date().toISOString(),
      detailsOf(request),
      goneFrom,
    ]);
  }

  /** What was done to many at once, for one organisation: how many of each. */
  async recordAt(
    organisationId: string,
    { event, counts }: { event: JournalEvent; counts: Record<string, number> },
  ): Promise<void> {
    await this.database.run(`select app.record($1, 'organisation', $2, $3, $4, null)`, [
      event,
      organisationId,
      new Date().toISOString(),
      JSON.stringify(counts),
    ]);
  }

  /** Whose chain tells about a subject: to be asked before it goes. */
  async organisationOf({ event, subjectId }: Deed): Promise<string | null> {
    const [row] = await this.database.run<{ organisation: string | null }>(
      'select app.journal_of($1, $2) as organisation',
      [JOURNAL_EVENTS[event], subjectId],
    );
    return row?.organisation ?? null;
  }
}

const detailsOf = (request: object): string => {
  const given = new Map(Object.entries(request));
  return JSON.stringify(
    Object.fromEntries(
      JOURNAL_DETAILS.filter((name) => given.has(name)).map((name) => [name, given.get(name)]),
    ),
  );
};
