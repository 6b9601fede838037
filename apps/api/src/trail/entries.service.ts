import { Injectable } from '@nestjs/common';
import {
  audienceOf,
  type EntryKind,
  type Role,
  rolesIn,
  type ShareEntry,
  type StandingKind,
} from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { MAY_BE_GIVEN } from '../database/migrations/wall.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { authorize, type Policy } from '../policy/policy.js';
import { type Period, periodOf } from '../http/period.js';
import { Entry, type EntryFacts } from './entry.entity.js';
import { isAuthor, isShared, isStudent } from './entry.policy.js';

/**
 * Sharing is the same for every kind: the student shares what they wrote, and passes on what was shared with them. Only
 * a self-view opens first by handing it in, because it is blind until then; a question is for whom it is asked, and a
 * next step goes with what it came from.
 */
export const sharingPolicy = {
  share: (actor, { entry, ...facts }) =>
    isStudent(actor, facts) &&
    entry.kind !== 'feedback_request' &&
    entry.kind !== 'next_step' &&
    (isShared(facts) || (isAuthor(actor, facts) && entry.kind !== 'observation')),
} satisfies Policy<FoundEntry, 'share'>;

/** What somebody wants to write down as an entry. */
export interface NewEntry {
  id: string;
  portfolioId: string;
  kind: EntryKind;
  occurredAt: Date;
  /** Roles that read it at once; without any it is private. */
  readers?: readonly Role[];
  /** Since when others may read it; left out, it follows from the readers. */
  sharedAt?: Date | null;
}

/** Somebody who may read an entry, and the field that names them. */
export interface NewReader {
  person: string;
  pointer: string;
  /** Comes with a question for feedback, and goes with it. */
  isForQuestion?: boolean;
  /** Given anew, for these days; left out, whoever reads it already keeps what they have. */
  period?: Period;
}

/** What a slice finds: the entry, and the facts its policy asks about. */
export interface FoundEntry extends EntryFacts {
  entry: Entry;
}

@Injectable()
export class EntriesService {
  constructor(private readonly database: Database) {}

  /** The entry with this id if the actor sees it, locked until the transaction ends; `null` if they do not. */
  async find(actor: Actor, id: string, kind?: EntryKind): Promise<FoundEntry | null> {
    // The lock needs the right to change: who may only read finds it without.
    const entries = this.database.entities(Entry);
    const where = kind ? { id, kind } : { id };
    const entry =
      (await entries.findOne({ where, lock: { mode: 'pessimistic_write' } })) ??
      (await entries.findOne({ where }));
    return entry && { entry, ...(await this.factsOf(actor, entry)) };
  }

  async get(actor: Actor, id: string, kind?: EntryKind): Promise<FoundEntry> {
    const found = await this.find(actor, id, kind);
    if (!found) throw problem.notFound();
    return found;
  }

  /** Writes a new entry by the actor; an id that is taken, also by something hidden, is refused by the database. */
  async add(actor: Actor, { readers = [], ...entry }: NewEntry): Promise<Entry> {
    const added = this.database.entities(Entry).create({
      sharedAt: readers.length === 0 ? null : new Date(),
      ...entry,
      authorId: actor.id,
      audience: audienceOf(readers),
      version: 1,
    });
    await this.database.entities(Entry).insert(added);
    return added;
  }

  async save(entry: Entry): Promise<void> {
    await this.database.entities(Entry).save(entry);
  }

  /** Removes something that nobody else has read: only its author can, and only before it was shared. */
  async remove(entry: Entry): Promise<void> {
    await this.database.run('delete from entry where id in (select id from next_step where origin_id = $1)', [
      entry.id,
    ]);
    await this.database.entities(Entry).delete({ id: entry.id });
  }

  /** Removes something that others could read, although nobody did anything with it yet. */
  async takeBack(entry: Entry): Promise<void> {
    entry.shareWith(0, new Date());
    await this.save(entry);
    await this.remove(entry);
  }

  /** The student chooses who reads an entry: roles, and single people of the team for a period. */
  async share(actor: Actor, id: string, { roles, people, version, ...days }: ShareEntry): Promise<void> {
    const period = periodOf(days);
    const found = await this.get(actor, id);
    authorize(sharingPolicy, 'share', actor, found);
    found.entry.changed(version);
    // The author of what was given keeps reading it without a bit; the student's own bit stays.
    const own = found.entry.authorId === actor.id ? 0 : audienceOf(['student']);
    found.entry.shareWith(audienceOf(roles) | own, new Date());
    if (people.length > 0) found.entry.sharedAt ??= new Date();
    await this.save(found.entry);
    // Whoever reads it for a question and is named here, is given it apart from that question.
    await this.database.run(
      'delete from personal_share where entry_id = $1 and (person_id <> all ($2) or for_question)',
      [id, people],
    );
    for (const [place, person] of people.entries())
      await this.addReader(actor, found.entry, { person, pointer: `/people/${place}`, period });
  }

  /** Lets one person of the team read an entry, never longer than their assignment. */
  async addReader(actor: Actor, entry: Entry, reader: NewReader): Promise<void> {
    const { person, pointer, period, isForQuestion = false } = reader;
    // Whoever left and came back is given it anew.
    await this.database.run(
      `delete from personal_share s where s.entry_id = $1 and s.person_id = $2 and (s.until_day < current_date
         or $3 and exists (select from portfolio_access a where a.person_id = $2 and a.portfolio_id = s.portfolio_id
           and current_date between a.from_day and a.until_day))`,
      [entry.id, person, period !== undefined],
    );
    const given = await this.database.run(
      `insert into personal_share (entry_id, portfolio_id, person_id, granted_by, for_question, from_day, until_day)
       select $1, $2, person_id, $3, $5, greatest(current_date, $6::date),
         max(least(until_day, current_date + 365, $7::date)) from portfolio_access
       where portfolio_id = $2 and person_id = $4 and role_bit & ${MAY_BE_GIVEN} <> 0
         and current_date between from_day and until_day
       group by person_id having max(least(until_day, current_date + 365)) >= greatest(current_date, $6::date)
       on conflict (entry_id, person_id) do nothing
       returning person_id`,
      [entry.id, entry.portfolioId, actor.id, person, isForQuestion, period?.from, period?.until],
    );
    const isReader = given.length > 0 || (await this.isReader(entry, person));
    if (!isReader) throw problem.notYours(pointer);
  }

  private async isReader(entry: Entry, person: string): Promise<boolean> {
    const rows = await this.database.run(
      'select 1 from personal_share where entry_id = $1 and person_id = $2',
      [entry.id, person],
    );
    return rows.length > 0;
  }

  /** A lesson or goal that is linked to must stand on the same portfolio, in sight of the actor. */
  async checkLink(
    portfolioId: string,
    kind: 'lesson' | 'goal',
    linked: string | null | undefined,
  ): Promise<void> {
    if (linked && !(await this.database.entities(Entry).findOneBy({ id: linked, portfolioId, kind }))) {
      throw problem.notYours(`/${kind}Id`);
    }
  }

  /** An indicator that is named must be one of the placements' frameworks or of the observation form of this portfolio. */
  async checkIndicators(
    portfolioId: string,
    codes: readonly string[],
    pointerTo: (place: number) => string,
  ): Promise<void> {
    const known = await this.database.run<{ code: string }>(
      `select code from indicator where code = any ($2) and framework_id in (
         select framework_id from placement where portfolio_id = $1
         union all select c.instrument_id from portfolio o join cohort c on c.id = o.cohort_id where o.id = $1)`,
      [portfolioId, codes],
    );
    const stray = codes.findIndex((code) => !known.some((indicator) => indicator.code === code));
    if (stray >= 0) throw problem.notAChoice(pointerTo(stray));
  }

  /** The roles that read new entries of a kind, as the student chose for all of them. */
  async standingReaders(portfolioId: string, kind: StandingKind): Promise<Role[]> {
    const [row] = await this.database.run<{ audience: number }>(
      'select app.standing_audience($1, $2) as audience',
      [portfolioId, kind],
    );
    return rolesIn(row?.audience ?? 0);
  }

  /** Keeps what an entry said before a change; a correction of what others read says why. */
  async keepRevision(entry: Entry, content: object, reason: string | null = null): Promise<void> {
    await this.database.run(
      `insert into entry_revision (entry_id, portfolio_id, version, content, was_shared, reason, made_by)
       values ($1, $2, $3, $4, $5, $6, app.actor_id())`,
      [entry.id, entry.portfolioId, entry.version, JSON.stringify(content), entry.sharedAt !== null, reason],
    );
  }

  private async factsOf(actor: Actor, entry: Entry): Promise<EntryFacts> {
    const [facts] = await this.database.ask<{ student_id: string; bits: number }>(actor, {
      name: 'entry_facts',
      text: 'select app.student_of($1) as student_id, app.my_bits($1) as bits',
      values: [entry.portfolioId],
    });
    return {
      authorId: entry.authorId,
      sharedAt: entry.sharedAt,
      studentId: facts?.student_id ?? '',
      myRoles: rolesIn(facts?.bits ?? 0),
    };
  }
}
