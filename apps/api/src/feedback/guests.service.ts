import { Injectable } from '@nestjs/common';
import type { AskFeedback } from '@leerspoor/shared';
import { v7 } from 'uuid';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import type { Entry } from '../trail/entry.entity.js';
import type { AskedFeedback } from './feedback-request.entity.js';

/** After the day that was asked for, an answer is still welcome and can be read back. */
const READING_DAYS = 30;
const MOST_DAYS = 90;
/** Nobody writes to more strangers in a day than this. */
const MOST_A_DAY = 20;
const DAY_S = 24 * 3600;

/** People from outside who are asked one thing: a person without any other access, and a grant with an end. */
@Injectable()
export class GuestsService {
  constructor(private readonly database: Database) {}

  /** Whom a question is for. A mailbox that is somebody's already is theirs, and the student cannot tell. */
  async whoIsAsked(actor: Actor, { askedOf, guest, indicators }: AskFeedback): Promise<string> {
    if (guest && askedOf) throw problem.notAChoice('/guest');
    if (!guest && !askedOf) throw problem.invalidInput([{ pointer: '/askedOf', fault: 'missing' }]);
    if (!guest) return askedOf ?? '';
    // Whoever is from outside does not know the words of this programme.
    if (indicators.length > 0) throw problem.notAChoice('/indicators');
    await this.checkCount(actor);
    const [person] = await this.database.run<{ id: string }>('select app.guest_person($1, $2, $3) as id', [
      v7(),
      guest.name.trim(),
      guest.email.trim().toLowerCase(),
    ]);
    return person?.id ?? '';
  }

  /** Whether this person stands around the portfolio in no way today. */
  async isOutside(portfolioId: string, person: string): Promise<boolean> {
    const around = await this.database.run(
      `select 1 from portfolio_access where portfolio_id = $1 and person_id = $2
         and current_date between from_day and until_day limit 1`,
      [portfolioId, person],
    );
    return around.length === 0;
  }

  /** Opens the question and the lesson it is about for this guest, with one end. */
  async invite(
    actor: Actor,
    entry: Entry,
    { guest, askedOf, lessonId, until }: AskedFeedback,
  ): Promise<void> {
    const [invited] = await this.database.run<{ until: string }>(
      `insert into guest (request_id, portfolio_id, person_id, name, email, invited_by, until_day)
       values ($1, $2, $3, $4, $5, $6, least($7::date + ${READING_DAYS}, current_date + ${MOST_DAYS}))
       returning until_day::text as until`,
      [
        ...[entry.id, entry.portfolioId, askedOf, guest?.name.trim(), guest?.email.trim().toLowerCase()],
        ...[actor.id, until.slice(0, 10)],
      ],
    );
    const opened = [entry.id, ...(lessonId ? [lessonId] : [])];
    await this.database.run(
      'delete from personal_share where person_id = $1 and entry_id = any ($2) and until_day < $3',
      [askedOf, opened, invited?.until],
    );
    await this.database.run(
      `insert into personal_share (entry_id, portfolio_id, person_id, granted_by, for_question, until_day)
       select id, $1, $2, $3, true, $4 from unnest($5::uuid[]) id on conflict (entry_id, person_id) do nothing`,
      [entry.portfolioId, askedOf, actor.id, invited?.until, opened],
    );
  }

  private async checkCount(actor: Actor): Promise<void> {
    const [today] = await this.database.run<{ n: number }>(
      `select count(*)::int as n from guest where invited_by = $1 and invited_at > now() - interval '1 day'`,
      [actor.id],
    );
    if ((today?.n ?? 0) >= MOST_A_DAY) throw problem.tooMany(DAY_S);
  }
}
