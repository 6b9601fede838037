import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';

// In the order of their ids, so that two pages of one reader never wait for each other.
const RECORD = {
  name: 'record_reads',
  text: `
    with shown as (select e.id, e.portfolio_id, e.author_id from entry e where e.id = any ($1::uuid[])),
    recorded as (
      insert into access_event (portfolio_id, entry_id, reader_id, roles, is_support)
      select portfolio_id, id, app.actor_id(), coalesce(((select app.reach()) ->> portfolio_id::text)::int, 0),
        portfolio_id = any ((select app.supported())::uuid[])
      from shown where author_id <> (select app.actor_id()) and portfolio_id <> all ((select app.own_portfolios())::uuid[])
      order by id on conflict do nothing)
    select count(*)::int as seen from shown`,
};

const MOST_REMEMBERED = 50_000;
const HOUR = 3_600_000;

/**
 * Who read what, once per day. What this process wrote down already is asked for again only in the next hour, so that the
 * day of PostgreSQL decides, in whichever time zone it is.
 */
@Injectable()
export class ReadsService {
  private readonly known = new Set<string>();
  private hour = 0;

  constructor(private readonly database: Database) {}

  /** Whether everything that was shown is written down; not when some of it went out of sight in the meantime. */
  async record(reader: Actor, entries: readonly string[]): Promise<boolean> {
    const known = this.knownThisHour();
    const fresh = [...new Set(entries)].filter((id) => !known.has(reader.id + id));
    if (fresh.length === 0) return true;
    const { seen } = await this.database.one<{ seen: number }>(reader, { ...RECORD, values: [fresh] });
    if (seen < fresh.length) return false;
    if (known.size > MOST_REMEMBERED) known.clear();
    for (const id of fresh) known.add(reader.id + id);
    return true;
  }

  private knownThisHour(): Set<string> {
    const hour = Math.floor(Date.now() / HOUR);
    if (hour !== this.hour) this.known.clear();
    this.hour = hour;
    return this.known;
  }
}
