import { Injectable } from '@nestjs/common';
import type { AskFeedback } from '@leerspoor/shared';
import { v7 } from 'uuid';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { PlacementsService } from '../placements/placements.service.js';
import { EntriesService } from '../trail/entries.service.js';
import { Entry } from '../trail/entry.entity.js';
import type { AskedFeedback } from './feedback-request.entity.js';

/** After the day that was asked for, an answer is still welcome and can be read back. */
const READING_DAYS = 30;
const MOST_DAYS = 90;
/** Nobody writes to more strangers in a day than this. */
const MOST_A_DAY = 20;
const DAY_S = 24 * 3600;
/** Something that can be a mailbox; whether it is one, the mail server says. */
const ADDRESS = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/;

/**
 * Who may ask what, whom, and what opens for that person. Somebody from outside is a person without any other access, with
 * a grant that ends.
 */
@Injectable()
export class AskingService {
  constructor(
    private readonly database: Database,
    private readonly entries: EntriesService,
    private readonly placements: PlacementsService,
  ) {}

  /** Only the student asks, about what is theirs, and not themselves. */
  async authorize(actor: Actor, input: AskedFeedback): Promise<void> {
    const { portfolioId, lessonId, indicators, askedOf, guest } = input;
    await this.placements.authorize(actor, 'requestFeedback', portfolioId);
    await this.entries.checkLink(portfolioId, 'lesson', lessonId);
    await this.entries.checkIndicators(portfolioId, indicators, (place) => `/indicators/${place}`);
    if (askedOf.toLowerCase() === actor.id) throw problem.notYours(guest ? '/guest/email' : '/askedOf');
  }

  /** Opens exactly what the question needs for whom it is asked of. */
  async open(actor: Actor, entry: Entry, input: AskedFeedback): Promise<void> {
    const isGuest = input.guest && (await this.isOutside(input));
    await (isGuest ? this.invite(actor, entry, input) : this.grant(actor, entry, input));
  }

  /** Whom a question is for. A mailbox that is somebody's already is theirs, and the student cannot tell. */
  async whoIsAsked(actor: Actor, { askedOf, guest, indicators }: AskFeedback): Promise<string> {
    if (guest && askedOf) throw problem.notAChoice('/guest');
    if (!guest && !askedOf) throw problem.invalidInput([{ pointer: '/askedOf', fault: 'missing' }]);
    if (!guest) return askedOf ?? '';
    // Whoever is from outside does not know the words of this programme.
    if (indicators.length > 0) throw problem.notAChoice('/indicators');
    if (!ADDRESS.test(guest.email.trim()))
      throw problem.invalidInput([{ pointer: '/guest/email', fault: 'wrong-type' }]);
    await this.checkCount(actor);
    const [person] = await this.database.run<{ id: string }>('select app.guest_person($1, $2, $3) as id', [
      v7(),
      guest.name.trim(),
      guest.email.trim().toLowerCase(),
    ]);
    return person?.id ?? '';
  }

  /** Whether this person stands around the portfolio in no way today. */
  private async isOutside({ portfolioId, askedOf }: AskedFeedback): Promise<boolean> {
    const around = await this.database.run(
      `select 1 from portfolio_access where portfolio_id = $1 and person_id = $2
         and current_date between from_day and until_day limit 1`,
      [portfolioId, askedOf],
    );
    return around.length === 0;
  }

  /** Opens the question and the lesson it is about for this guest, with one end. */
  private async invite(
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

  private async grant(actor: Actor, entry: Entry, { askedOf, lessonId }: AskedFeedback): Promise<void> {
    const reader = { person: askedOf, pointer: '/askedOf', isForQuestion: true };
    await this.entries.addReader(actor, entry, reader);
    if (!lessonId) return;
    const lesson = await this.database.entities(Entry).findOneByOrFail({ id: lessonId });
    await this.entries.addReader(actor, lesson, reader);
  }
}
