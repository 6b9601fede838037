import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, detailWall, MAY_BE_GIVEN } from './wall.js';

/** Lessons, and the next steps that tie one lesson to another. */
export class LessonsAndNextSteps1790000000006 implements MigrationInterface {
  name = 'LessonsAndNextSteps1790000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lesson (
        id uuid primary key,
        portfolio_id uuid not null,
        placement_id uuid not null,
        starts_at timestamptz not null,
        class_name text not null,
        subject text not null,
        topic text not null,
        series_place text not null default '',
        context text[] not null default '{}',
        lesson_goal text not null default '',
        learning_goal text not null default '',
        focus_question text not null default '',
        phases jsonb not null default '[]',
        state text not null default 'planned' check (state in ('planned', 'taught', 'discussed', 'closed')),
        unique (portfolio_id, id),
        foreign key (portfolio_id, id) references entry (portfolio_id, id) on delete cascade,
        foreign key (portfolio_id, placement_id) references placement (portfolio_id, id));
      create index lesson_time on lesson (portfolio_id, starts_at);
      ${detailWall('lesson')}

      create table next_step (
        id uuid primary key,
        portfolio_id uuid not null,
        text text not null,
        due text not null check (due in ('next_lesson', 'on_day')),
        day date check ((due = 'on_day') = (day is not null)),
        origin_id uuid,
        unique (portfolio_id, id),
        unique (origin_id),
        foreign key (portfolio_id, id) references entry (portfolio_id, id) on delete cascade,
        foreign key (portfolio_id, origin_id) references entry (portfolio_id, id) on delete cascade);
      create index next_step_portfolio on next_step (portfolio_id, id);
      ${detailWall('next_step')}
      -- Whom an entry is shared with reads the next step that came from it.
      create or replace function app.shared_with_me() returns uuid[] language sql stable security definer
        set search_path = public, pg_temp as $$
        with given as (
          select s.entry_id from personal_share s
          where s.person_id = app.actor_id() and current_date between s.from_day and s.until_day
            and ((select app.reach()) ->> s.portfolio_id::text)::int & ${MAY_BE_GIVEN} <> 0)
        select array(select entry_id from given
        union all
        select n.id from given join next_step n on n.origin_id = given.entry_id) $$;

      -- tried keeps a step open; worked and dropped close it. One never overwrites another.
      create table next_step_outcome (
        id uuid primary key,
        next_step_id uuid not null,
        portfolio_id uuid not null,
        outcome text not null check (outcome in ('tried', 'worked', 'dropped')),
        note text not null,
        lesson_id uuid,
        marked_at timestamptz not null default now(),
        foreign key (portfolio_id, next_step_id) references next_step (portfolio_id, id) on delete cascade,
        foreign key (portfolio_id, lesson_id) references lesson (portfolio_id, id) on delete cascade);
      create index next_step_outcome_step on next_step_outcome (next_step_id, marked_at);
      create index next_step_outcome_lesson on next_step_outcome (lesson_id);
      alter table next_step_outcome enable row level security;
      create policy next_step_outcome_read on next_step_outcome for select to ${APP_ROLE}
        using (exists (select from entry e where e.id = next_step_outcome.next_step_id));
      create policy next_step_outcome_mark on next_step_outcome for insert to ${APP_ROLE} with check (
        app.student_of(portfolio_id) = app.actor_id()
        and exists (select from entry e where e.id = next_step_outcome.next_step_id));
      grant select, insert on next_step_outcome to ${APP_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
