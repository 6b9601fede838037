import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Locale } from '@leerspoor/shared';
import pg from 'pg';
import { connectAs } from '../database/database.js';
import { MAIL_ROLE } from '../database/migrations/wall.js';
import type { OtherDoor } from '../identity/sign-in-mail.js';
import type { Template } from './template.js';
import type { Outcome } from './transport.js';

/** A mail that waits, and where it goes. */
export interface OutgoingMail {
  id: string;
  toPerson: string;
  template: Template;
  writtenAt: Date;
  /** What it is about: an entry, or somebody's way in. */
  entryId: string | null;
  attemptId: string | null;
  detail: string | null;
  /** Who invites; whom else it comes from is read as the receiver. */
  fromName: string | null;
  /** How the receiver comes in; `null` for whom there is no way in any more. */
  door: OtherDoor | 'code' | null;
  name: string;
  address: string;
  locale: Locale;
}

const WAITING = `select o.id, o.to_person as "toPerson", o.template, o.written_at as "writtenAt", o.entry_id as "entryId",
    o.attempt_id as "attemptId", o.detail, f.name as "fromName", identity.door_of(p.id) as door, p.name, p.email as address, p.locale
  from mail.outgoing o join public.person p on p.id = o.to_person left join public.person f on f.id = o.from_person
  where o.id = $1 and o.outcome is null for no key update of o nowait`;
const SETTLE = `update mail.outgoing set outcome = $2, outcome_at = now(), smtp_code = $3 where id = $1`;

/** The only way to the outbox for whoever delivers it: connections of its own, as a role of its own. */
@Injectable()
export class MailStore implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor(url: string) {
    this.pool = new pg.Pool({ ...connectAs(url, MAIL_ROLE), max: 3 });
    this.pool.on('error', () => undefined);
  }

  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<pg.QueryResult<Row>> {
    return this.pool.query<Row>(text, values);
  }

  /**
   * Holds a mail that waits while `send` sends it, and writes down what came of it. Nobody else can hold it meanwhile:
   * they fail, and try again later. When the process dies, PostgreSQL lets go and the mail still waits.
   */
  async settle(
    id: string,
    send: (mail: OutgoingMail) => Promise<Outcome | { outcome: 'dropped' }>,
  ): Promise<void> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    const noteLoss = (lost: Error) => (broken = lost);
    client.on('error', noteLoss);
    try {
      await client.query('begin');
      const [mail] = (await client.query<OutgoingMail>(WAITING, [id])).rows;
      if (mail) {
        const came = await send(mail);
        await client.query(SETTLE, [id, came.outcome, 'smtpCode' in came ? came.smtpCode : null]);
      }
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(noteLoss);
      throw error;
    } finally {
      client.off('error', noteLoss);
      client.release(broken);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
