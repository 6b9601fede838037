import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, detailWall } from './wall.js';

const scoresFollow = (change: string): string => `
      create trigger scores_follow_${change} after ${change} on observation_score
        referencing ${change === 'delete' ? 'old' : 'new'} table as changed for each statement execute function app.scores_changed();`;

/** Observations: blind first, then side by side. */
export class Observations1790000000007 implements MigrationInterface {
  name = 'Observations1790000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table observation (
        id uuid primary key,
        portfolio_id uuid not null,
        placement_id uuid not null,
        lesson_id uuid,
        instrument_id text not null references framework,
        is_self boolean not null,
        strength text not null default '',
        -- what has a score, kept by its scores: the trail shows it of every observation, and looking behind the wall of each
        -- score for it would be most of the work
        domains text[] not null default '{}',
        -- handed in: complete, but still blind until entry.shared_at
        handed_in_at timestamptz,
        unique (portfolio_id, id),
        unique (id, instrument_id),
        foreign key (portfolio_id, id) references entry (portfolio_id, id) on delete cascade,
        foreign key (portfolio_id, placement_id) references placement (portfolio_id, id),
        foreign key (portfolio_id, lesson_id) references lesson (portfolio_id, id));
      create index observation_lesson on observation (lesson_id);
      create unique index observation_one_self_view on observation (lesson_id) where is_self;
      create index observation_portfolio on observation (portfolio_id, id);
      ${detailWall('observation')}

      create table observation_score (
        observation_id uuid not null,
        portfolio_id uuid not null,
        instrument_id text not null,
        indicator_code text not null,
        domain_code text not null,
        -- null: not observed, which is a real answer
        score smallint check (score between 1 and 4),
        remark text not null default '',
        primary key (observation_id, indicator_code),
        foreign key (portfolio_id, observation_id) references observation (portfolio_id, id) on delete cascade,
        foreign key (observation_id, instrument_id) references observation (id, instrument_id) on delete cascade,
        foreign key (instrument_id, indicator_code, domain_code) references indicator (framework_id, code, domain_code));
      create index observation_score_portfolio on observation_score (portfolio_id, observation_id);
      ${detailWall('observation_score', 'observation_id')}
      create function app.scores_changed() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
        begin
          update observation o set domains = array(select distinct s.domain_code from observation_score s
            where s.observation_id = o.id and s.score is not null order by 1)
          where o.id in (select observation_id from changed);
          return null;
        end $$;
      ${['insert', 'update', 'delete'].map(scoresFollow).join('')}

      create table moment (
        id uuid primary key,
        observation_id uuid not null,
        portfolio_id uuid not null,
        at_second int not null check (at_second between 0 and 36000),
        kind text not null check (kind in ('strong', 'question', 'suggestion', 'fact')),
        phase text check (phase in ('whole_class', 'pairs', 'alone', 'transition')),
        text text not null default '',
        indicator_code text,
        foreign key (portfolio_id, observation_id) references observation (portfolio_id, id) on delete cascade);
      create index moment_observation on moment (observation_id, at_second, id);
      ${detailWall('moment', 'observation_id')}

      create table observation_answer (
        observation_id uuid primary key,
        portfolio_id uuid not null,
        text text not null,
        answered_at timestamptz not null default now(),
        foreign key (portfolio_id, observation_id) references observation (portfolio_id, id) on delete cascade);
      create index observation_answer_portfolio on observation_answer (portfolio_id, observation_id);
      alter table observation_answer enable row level security;
      create policy observation_answer_read on observation_answer for select to ${APP_ROLE}
        using (exists (select from entry e where e.id = observation_answer.observation_id));
      create policy observation_answer_give on observation_answer for insert to ${APP_ROLE} with check (
        app.student_of(portfolio_id) = app.actor_id()
        and exists (select from entry e where e.id = observation_answer.observation_id and e.shared_at is not null));
      grant select, insert on observation_answer to ${APP_ROLE};

      -- Blind first is kept here, because neither side can see the other's row: what is handed in becomes visible when
      -- the self-view and an observer's view are both in, or when its observer releases it. Returns what was revealed.
      create function app.reveal(observation uuid, release boolean) returns setof uuid language plpgsql security definer
        set search_path = public, pg_temp as $$
        declare o record;
        begin
          select obs.*, e.author_id into o from observation obs join entry e using (id) where obs.id = observation for update of obs;
          if o.author_id is distinct from app.actor_id() or o.handed_in_at is null then return; end if;
          -- Two who hand in at the same time wait for each other here, so that the second finds the first.
          perform from lesson where id = o.lesson_id for update;

          return query update entry e set
              shared_at = coalesce(e.shared_at, now()),
              audience = e.audience | 1 | app.standing_audience(e.portfolio_id, 'observation')
            from observation v where v.id = e.id and not v.is_self and v.handed_in_at is not null and e.shared_at is null
              and (v.id = o.id and release or v.lesson_id = o.lesson_id and exists (
                select from observation s where s.lesson_id = o.lesson_id and s.is_self and s.handed_in_at is not null)
                or v.id = o.id and o.lesson_id is null)
            returning e.id;

          -- The self-view opens to the observers who are in themselves: to them and not to their role, because
          -- a second mentor may still be looking blind.
          insert into personal_share (entry_id, portfolio_id, person_id, granted_by, until_day)
            select s.id, s.portfolio_id, a.person_id, mine.author_id, max(least(a.until_day, current_date + 365))
            from observation s join entry mine on mine.id = s.id
              join observation v on v.lesson_id = s.lesson_id and not v.is_self and v.handed_in_at is not null
              join entry e on e.id = v.id
              join portfolio_access a on a.person_id = e.author_id and a.portfolio_id = e.portfolio_id
                and current_date between a.from_day and a.until_day
            where s.lesson_id = o.lesson_id and s.is_self and s.handed_in_at is not null
            group by s.id, s.portfolio_id, a.person_id, mine.author_id
            on conflict do nothing;
          return query update entry e set shared_at = now()
            from observation s where s.id = e.id and s.is_self and s.lesson_id = o.lesson_id and s.handed_in_at is not null
              and e.shared_at is null and exists (select from observation v
                where v.lesson_id = o.lesson_id and not v.is_self and v.handed_in_at is not null)
            returning e.id;

          update lesson l set state = 'taught' where l.id = o.lesson_id and l.state = 'planned';
        end $$;
      -- Blind first holds among observers too: who has begun an observation of a lesson and not handed it in reads nothing
      -- that others saw there, nor the next step that came from it. The student's own view hides nothing: what is released
      -- is for the student.
      create function app.hidden_from(actor uuid) returns jsonb language sql stable security definer
        set search_path = public, pg_temp as $$
        with other as (
          select o.id from entry mine
            join observation begun on begun.id = mine.id and not begun.is_self and begun.handed_in_at is null
            join observation o on o.lesson_id = begun.lesson_id and o.id <> begun.id
          where mine.author_id = actor and mine.kind = 'observation' and mine.shared_at is null)
        select jsonb_object_agg(id, true) from (
          select id from other union all select n.id from other join next_step n on n.origin_id = other.id) as hidden $$;
      -- Says who acts until the transaction ends, and looks up once what every wall asks.
      create function app.become(actor uuid) returns void language sql security definer
        set search_path = public, pg_temp as $$
        select set_config('app.actor_id', actor::text, true), set_config('app.reach', (
          select coalesce(jsonb_object_agg(portfolio_id, bits), '{}')::text from (
            select portfolio_id, bit_or(role_bit) as bits from portfolio_access
            where person_id = actor and current_date between from_day and until_day group by 1) as today), true),
          set_config('app.hidden', coalesce(app.hidden_from(actor)::text, ''), true) $$;
      create function app.next_step_follows() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
        begin
          -- A next step is read by whom reads the thing it came from.
          update entry e set audience = new.audience, shared_at = new.shared_at
            from next_step n where n.id = e.id and n.origin_id = new.id;
          return null;
        end $$;
      create trigger entry_next_step_follows after update of audience, shared_at on entry for each row
        when ((new.audience is distinct from old.audience or new.shared_at is distinct from old.shared_at)
          and new.kind <> 'next_step') execute function app.next_step_follows();

      -- Blind first: how much is in for a lesson that I can see, without what it says.
      create function app.blind_state(lesson uuid) returns json language sql stable security definer
        set search_path = public, pg_temp as $$
        select json_build_object(
          'selfIn', coalesce(bool_or(o.is_self and o.handed_in_at is not null), false),
          'observersIn', count(*) filter (where not o.is_self and o.handed_in_at is not null))
        from observation o where o.lesson_id = lesson and o.portfolio_id in (select app.my_portfolios()) $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
