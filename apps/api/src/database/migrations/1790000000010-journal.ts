import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from './wall.js';

/** The journal: who did what, one unbroken chain per organisation. docs/decisions/0006 says why it looks like this. */
export class Journal1790000000010 implements MigrationInterface {
  name = 'Journal1790000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Refers to people and things without a foreign key: an entry outlives what it speaks of.
      create table journal_entry (
        organisation_id uuid not null,
        seq bigint not null check (seq > 0),
        previous bytea not null,
        event text not null check (event ~ '^[a-z-]{1,40}([.][a-z-]{1,40})?$'),
        actor_id uuid not null,
        subject_kind text not null,
        subject_id uuid not null,
        -- text, so that it hashes as it was written
        occurred_at text not null check (occurred_at ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}[.][0-9]{3}Z$'),
        details text not null check (length(details) <= 10000),
        hash bytea not null,
        primary key (organisation_id, seq));
      -- The end of each chain, which a transaction holds from its entry to its commit: no two ever follow the same one.
      create table journal_head (
        organisation_id uuid primary key,
        seq bigint not null,
        previous bytea not null,
        hash bytea not null) with (fillfactor = 50);

      -- No right for anybody but the owner: the product only adds, through app.record.
      alter table journal_entry enable row level security;
      alter table journal_head enable row level security;

      create function app.refuse_change() returns trigger language plpgsql as $$
        begin raise exception '% is only added to', tg_table_name using errcode = '42501'; end $$;
      create trigger journal_entry_stays before update or delete or truncate on journal_entry
        for each statement execute function app.refuse_change();

      create function app.framed(field bytea) returns bytea language sql immutable parallel safe
        as $$ select int4send(octet_length(field)) || field $$;
      create function app.framed(field text) returns bytea language sql stable parallel safe
        as $$ select app.framed(convert_to(field, 'UTF8')) $$;
      create function app.journal_hash(e journal_entry) returns bytea language sql stable parallel safe as $$
        select sha256(convert_to('leerspoor-journal-v1', 'UTF8')
          || app.framed(e.organisation_id::text) || app.framed(e.seq::text) || app.framed(e.previous)
          || app.framed(e.event) || app.framed(e.actor_id::text) || app.framed(e.subject_kind || ':' || e.subject_id)
          || app.framed(e.occurred_at) || app.framed(sha256(convert_to(e.details, 'UTF8')))) $$;

      -- Whose chain tells about something: the institute of its programme; what is of no organisation, the installation's.
      create function app.journal_of(kind text, subject uuid) returns uuid language sql stable security definer
        set search_path = public, pg_temp as $$
        select case kind
          when 'person' then '00000000-0000-0000-0000-000000000000'::uuid
          when 'account' then '00000000-0000-0000-0000-000000000000'::uuid
          -- schools and institutes are equals in it: a chain of its own
          when 'partnership' then (select id from partnership where id = subject)
          when 'organisation' then (select id from organisation where id = subject)
          when 'programme' then (select institute_id from programme where id = subject)
          when 'cohort' then (select p.institute_id from cohort c join programme p on p.id = c.programme_id where c.id = subject)
          when 'assignment' then (
            select coalesce(a.organisation_id, a.partnership_id, p.institute_id)
            from assignment a left join placement s on s.id = a.placement_id left join portfolio o on o.id = s.portfolio_id
              left join programme p on p.id in (a.programme_id, o.programme_id) where a.id = subject)
          when 'portfolio' then (
            select p.institute_id from portfolio o join programme p on p.id = o.programme_id where o.id = subject)
          when 'placement' then (
            select p.institute_id from placement s join portfolio o on o.id = s.portfolio_id
              join programme p on p.id = o.programme_id where s.id = subject)
          when 'entry' then (
            select p.institute_id from entry e join portfolio o on o.id = e.portfolio_id
              join programme p on p.id = o.programme_id where e.id = subject)
        end $$;

      -- Adds what the actor did. gone_from: whose chain it was, when the subject does not exist any more.
      create function app.record(verb text, kind text, subject uuid, at text, facts text, gone_from uuid) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
        declare
          organisation uuid := coalesce(app.journal_of(kind, subject), gone_from);
        begin
          if app.actor_id() is null or organisation is null then
            raise exception 'The journal does not know who did % or to what', verb using errcode = '23502';
          end if;
          loop
            with head as (
              update journal_head h set seq = h.seq + 1, previous = h.hash, hash = app.journal_hash(
                row(organisation, h.seq + 1, h.hash, verb, app.actor_id(), kind, subject, at, facts, null)::journal_entry)
              where h.organisation_id = organisation returning h.*)
            insert into journal_entry
              select organisation, seq, previous, verb, app.actor_id(), kind, subject, at, facts, hash from head;
            exit when found;
            insert into journal_head values (organisation, 0, '', '') on conflict do nothing;
          end loop;
        end $$;

      -- What a checkpoint signs: how far each chain is, and nothing of what it says.
      create function app.journal_heads() returns table (organisation text, seq text, hash text)
        language sql stable security definer set search_path = public, pg_temp as $$
        select organisation_id::text, seq::text, encode(hash, 'hex') from journal_head h order by h.organisation_id $$;

      revoke execute on function app.record, app.journal_of, app.journal_heads from public;
      grant execute on function app.record, app.journal_of, app.journal_heads to ${APP_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
