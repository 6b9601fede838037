import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, MAY_BE_GIVEN } from './wall.js';

/** The trail: one registry of entries, one wall, one way to share. */
export class Trail1790000000005 implements MigrationInterface {
  name = 'Trail1790000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table entry (
        id uuid primary key,
        portfolio_id uuid not null references portfolio,
        kind text not null check (kind in ('lesson', 'observation', 'reflection', 'goal', 'next_step',
          'feedback_request', 'feedback')),
        author_id uuid not null references person,
        occurred_at timestamptz not null,
        created_at timestamptz not null default now(),
        shared_at timestamptz,
        -- one bit per role on this portfolio that may read it; 0: only its author
        audience int not null default 0,
        version int not null default 1,
        unique (portfolio_id, id));
      create index entry_trail on entry (portfolio_id, occurred_at desc, id desc);
      create index entry_kind on entry (portfolio_id, kind, occurred_at desc, id desc);
      create index entry_author on entry (author_id, kind) where shared_at is null;

      -- Single people who may read an entry, with an end.
      create table personal_share (
        entry_id uuid not null,
        portfolio_id uuid not null,
        person_id uuid not null references person,
        granted_by uuid not null references person,
        from_day date not null default current_date,
        until_day date not null,
        -- came with a question for feedback, and goes with it
        for_question boolean not null default false,
        primary key (entry_id, person_id),
        foreign key (portfolio_id, entry_id) references entry (portfolio_id, id) on delete cascade);
      create index personal_share_person on personal_share (person_id, until_day);
      create index personal_share_portfolio on personal_share (portfolio_id);

      -- "All of a kind": the roles that read new entries of a kind once they are shared. A reflection is shared one by one,
      -- and those who guide read every goal: there is nothing to choose.
      create table standing_share (
        portfolio_id uuid not null references portfolio,
        kind text not null check (kind in ('lesson', 'observation', 'feedback')),
        audience int not null,
        -- what is shared in these days goes to them; null leaves it open
        from_day date,
        until_day date,
        check (until_day >= from_day),
        primary key (portfolio_id, kind));
      create function app.standing_audience(of_portfolio uuid, of_kind text) returns int language sql stable security definer
        set search_path = public, pg_temp as $$
        select coalesce((select audience from standing_share s where s.portfolio_id = of_portfolio and s.kind = of_kind
          and current_date between coalesce(s.from_day, '-infinity') and coalesce(s.until_day, 'infinity')), 0) $$;

      -- What an entry said before: shared content is never silently changed.
      create table entry_revision (
        entry_id uuid not null,
        portfolio_id uuid not null,
        version int not null,
        content jsonb not null,
        -- others could read it; what it said before that stays with its author
        was_shared boolean not null,
        reason text,
        made_by uuid not null references person,
        made_at timestamptz not null default now(),
        primary key (entry_id, version),
        foreign key (portfolio_id, entry_id) references entry (portfolio_id, id) on delete cascade);
      create index entry_revision_portfolio on entry_revision (portfolio_id, entry_id);

      create function app.shared_with_me() returns uuid[] language sql stable security definer
        set search_path = public, pg_temp as $$
        select array(select s.entry_id from personal_share s
        where s.person_id = app.actor_id() and current_date between s.from_day and s.until_day
          and ((select app.reach()) ->> s.portfolio_id::text)::int & ${MAY_BE_GIVEN} <> 0) $$;

      alter table entry enable row level security;
      -- What somebody may not see yet although it is shared: {entry: true}, and nearly always nothing.
      create function app.hidden() returns jsonb language sql stable parallel safe
        as $$ select nullif(current_setting('app.hidden', true), '')::jsonb $$;
      create policy entry_read on entry for select to ${APP_ROLE} using (
        author_id = app.actor_id()
        -- asked per row: nearly always of nothing, and that is cheaper than a plan of its own
        or (app.hidden() ? id::text) is not true
          and (((select app.reach()) ->> portfolio_id::text)::int & audience <> 0
            or id = any ((select app.shared_with_me())::uuid[])));
      create policy entry_add on entry for insert to ${APP_ROLE} with check (
        author_id = app.actor_id() and (select app.reach()) ? portfolio_id::text
        and (kind not in ('lesson', 'reflection', 'goal', 'feedback_request')
          or app.student_of(portfolio_id) = app.actor_id()));
      -- The author revises; the student decides who else reads what they read themselves.
      create policy entry_change on entry for update to ${APP_ROLE}
        using (author_id = app.actor_id()
          or audience & 1 <> 0 and app.student_of(portfolio_id) = app.actor_id())
        with check (author_id = app.actor_id()
          or audience & 1 <> 0 and app.student_of(portfolio_id) = app.actor_id());
      create policy entry_remove on entry for delete to ${APP_ROLE}
        using (author_id = app.actor_id() and shared_at is null);
      grant select, insert, delete on entry to ${APP_ROLE};
      grant update (occurred_at, shared_at, audience, version) on entry to ${APP_ROLE};

      alter table personal_share enable row level security;
      create policy personal_share_read on personal_share for select to ${APP_ROLE}
        using (person_id = app.actor_id() or app.student_of(portfolio_id) = app.actor_id());
      create policy personal_share_give on personal_share for insert to ${APP_ROLE} with check (
        granted_by = app.actor_id() and app.student_of(portfolio_id) = app.actor_id());
      create policy personal_share_withdraw on personal_share for delete to ${APP_ROLE}
        using (app.student_of(portfolio_id) = app.actor_id());
      grant select, insert, delete on personal_share to ${APP_ROLE};

      alter table standing_share enable row level security;
      create policy standing_share_read on standing_share for select to ${APP_ROLE}
        using ((select app.reach()) ? portfolio_id::text);
      create policy standing_share_choose on standing_share for all to ${APP_ROLE}
        using (app.student_of(portfolio_id) = app.actor_id())
        with check (app.student_of(portfolio_id) = app.actor_id());
      grant select, insert, update, delete on standing_share to ${APP_ROLE};

      alter table entry_revision enable row level security;
      create policy entry_revision_read on entry_revision for select to ${APP_ROLE}
        using (exists (select from entry e where e.id = entry_revision.entry_id
          and (was_shared or e.author_id = app.actor_id())));
      create policy entry_revision_add on entry_revision for insert to ${APP_ROLE} with check (
        made_by = app.actor_id() and exists (
          select from entry e where e.id = entry_revision.entry_id and e.author_id = app.actor_id()));
      grant select, insert on entry_revision to ${APP_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
