import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, detailWall } from './wall.js';

/** What the student writes and asks, and what others give in return. */
export class ReflectionsGoalsFeedback1790000000008 implements MigrationInterface {
  name = 'ReflectionsGoalsFeedback1790000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table goal (
        id uuid primary key,
        portfolio_id uuid not null,
        text text not null,
        size text not null check (size in ('large', 'small')),
        indicators text[] not null default '{}',
        closed_at timestamptz,
        closed_reason text,
        check ((closed_at is null) = (closed_reason is null)),
        unique (portfolio_id, id),
        foreign key (portfolio_id, id) references entry (portfolio_id, id) on delete cascade);
      ${detailWall('goal')}

      create table reflection (
        id uuid primary key,
        portfolio_id uuid not null,
        text text not null,
        lesson_id uuid,
        goal_id uuid,
        indicators text[] not null default '{}',
        unique (portfolio_id, id),
        foreign key (portfolio_id, id) references entry (portfolio_id, id) on delete cascade,
        foreign key (portfolio_id, lesson_id) references lesson (portfolio_id, id),
        foreign key (portfolio_id, goal_id) references goal (portfolio_id, id));
      create index reflection_lesson on reflection (lesson_id);
      create index reflection_goal on reflection (goal_id);
      ${detailWall('reflection')}

      create table feedback_request (
        id uuid primary key,
        portfolio_id uuid not null,
        asked_of uuid not null references person,
        about text not null,
        lesson_id uuid,
        indicators text[] not null default '{}',
        until_day date not null,
        withdrawn_at timestamptz,
        unique (portfolio_id, id),
        foreign key (portfolio_id, id) references entry (portfolio_id, id) on delete cascade,
        foreign key (portfolio_id, lesson_id) references lesson (portfolio_id, id));
      create index feedback_request_asked on feedback_request (asked_of, until_day);
      create index feedback_request_portfolio on feedback_request (portfolio_id, id);
      create index feedback_request_lesson on feedback_request (lesson_id);
      ${detailWall('feedback_request')}

      create table feedback (
        id uuid primary key,
        portfolio_id uuid not null,
        request_id uuid not null unique,
        strength text not null default '',
        evidence text not null default '',
        items jsonb not null default '[]',
        unique (portfolio_id, id),
        foreign key (portfolio_id, id) references entry (portfolio_id, id) on delete cascade,
        foreign key (portfolio_id, request_id) references feedback_request (portfolio_id, id) on delete cascade);
      ${detailWall('feedback')}

      -- Whether a request has its answer, also for whom may not read the answer (yet).
      create function app.is_answered(request uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from feedback f join entry e using (id) where f.request_id = request and e.shared_at is not null) $$;
      -- Whether a question was taken back, also for whom may not read the question any more.
      create function app.is_withdrawn(request uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from feedback_request q where q.id = request and q.withdrawn_at is not null) $$;
      -- Whether something hangs on a lesson, also something that I do not see (yet).
      create function app.is_tied(lesson uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from observation where lesson_id = lesson) or exists (select from reflection where lesson_id = lesson)
          or exists (select from feedback_request where lesson_id = lesson)
          or exists (select from next_step_outcome where lesson_id = lesson) $$;
      grant execute on all functions in schema app to ${APP_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
