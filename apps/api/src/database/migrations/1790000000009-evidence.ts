import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from './wall.js';

/** SQL: when an observer's view of this portfolio was last shared. */
const LAST_OBSERVATION = (portfolio: string) => `
  (select e.occurred_at from entry e join observation o using (id)
    where e.portfolio_id = ${portfolio} and e.kind = 'observation' and e.shared_at is not null and not o.is_self
    order by e.occurred_at desc, e.id desc limit 1)`;

/** SQL: whether the question `q` still waits for its answer. */
const STILL_ASKED = `q.withdrawn_at is null
  and not exists (select from feedback f join entry e using (id) where f.request_id = q.id and e.shared_at is not null)`;

/** SQL: whether the next step `n` still waits to work or to be dropped. */
const STILL_OPEN = `not exists (select from next_step_outcome x where x.next_step_id = n.id and x.outcome <> 'tried')`;

/** Evidence per portfolio, reader role and domain, kept in the transaction that changes it. */
export class Evidence1790000000009 implements MigrationInterface {
  name = 'Evidence1790000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table domain_evidence (
        portfolio_id uuid not null references portfolio,
        -- counted over what this role may read
        role_bit int not null,
        domain_code text not null,
        lessons int not null,
        observers int not null,
        primary key (portfolio_id, role_bit, domain_code));
      create function app.refresh_evidence(portfolios uuid[]) returns void language sql security definer
        set search_path = public, pg_temp as $$
        -- Two who open something at the same time count one after the other, and the second counts the first.
        select from portfolio where id = any (portfolios) order by id for no key update;
        delete from domain_evidence where portfolio_id = any (portfolios);
        insert into domain_evidence
        select o.portfolio_id, bit, s.domain_code, count(distinct coalesce(o.lesson_id, o.id)), count(distinct e.author_id)
        from observation o
          join entry e on e.id = o.id
          join (select distinct observation_id, portfolio_id, domain_code from observation_score
            where score is not null and portfolio_id = any (portfolios)) s on s.observation_id = o.id
          cross join unnest(array[1, 2, 4, 8, 16]) as bit
        where o.portfolio_id = any (portfolios) and not o.is_self and e.shared_at is not null and e.audience & bit <> 0
        group by 1, 2, 3 $$;
      create function app.evidence_changed() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
        begin
          perform app.refresh_evidence(array[coalesce(new.portfolio_id, old.portfolio_id)]);
          return null;
        end $$;
      -- A shared observation with a new version may have been corrected: its entry is saved after its scores.
      create trigger entry_evidence after update of audience, shared_at, version on entry for each row
        when (new.kind = 'observation' and (new.audience is distinct from old.audience or new.shared_at is distinct from old.shared_at
          or new.shared_at is not null and new.version <> old.version))
        execute function app.evidence_changed();

      alter table domain_evidence enable row level security;
      create policy domain_evidence_read on domain_evidence for select to ${APP_ROLE} using (
        ((select app.reach()) ->> portfolio_id::text)::int & role_bit <> 0);
      grant select on domain_evidence to ${APP_ROLE};

      -- The portfolios I guide or coordinate, with their status and nothing of their content: when something last happened,
      -- when the next lesson is, what still waits.
      create function app.my_group() returns table (portfolio_id uuid, bits int, last_activity timestamptz,
          last_observation timestamptz, next_lesson timestamptz, open int, overdue int, has_mentor boolean)
        language sql stable security definer rows 30 set search_path = public, pg_temp as $$
        with guided as (
          select a.portfolio_id as id, bit_or(a.role_bit) as bits from portfolio_access a
          where a.person_id = app.actor_id() and a.role_bit & 46 <> 0 and current_date between a.from_day and a.until_day
          group by 1)
        select g.id, g.bits,
          -- what is private, or between two people, is nobody's status
          (select e.occurred_at from entry e where e.portfolio_id = g.id and e.occurred_at <= now() and e.shared_at is not null
            and e.audience <> 0 order by e.occurred_at desc, e.id desc limit 1),
          ${LAST_OBSERVATION('g.id')},
          (select l.starts_at from lesson l where l.portfolio_id = g.id and l.starts_at > now()
            and (select e.audience <> 0 from entry e where e.id = l.id) order by l.starts_at limit 1),
          requests.open, requests.overdue,
          exists (select from portfolio_access m where m.portfolio_id = g.id and m.role_bit = 2
            and current_date between m.from_day and m.until_day)
        from guided g left join lateral (
          select count(*)::int as open, count(*) filter (where q.until_day < current_date)::int as overdue
          from feedback_request q where q.portfolio_id = g.id and ${STILL_ASKED}
        ) requests on true $$;

      -- What waits for me, and the students I mentor with what comes next: ids and moments, found without the walls.
      -- What they say is read through the walls afterwards, so that an id too many here shows nothing.
      create function app.waiting_for_me() returns table (kind text, id uuid, lesson_id uuid, since timestamptz, due date)
        language sql stable security definer rows 10 set search_path = public, pg_temp as $$
        with mine as materialized (select id from portfolio where student_id = app.actor_id())
        select 'finish_observation', o.id, o.lesson_id, e.created_at, null::date from entry e join observation o on o.id = e.id
          where e.author_id = app.actor_id() and e.kind = 'observation' and e.shared_at is null and o.handed_in_at is null
            and e.portfolio_id in (select app.my_portfolios())
        union all
        select 'self_view', l.id, l.id, l.starts_at, null from mine join lesson l on l.portfolio_id = mine.id
          where l.starts_at between now() - interval '21 days' and now() and l.state <> 'closed'
            and exists (select from observation o where o.lesson_id = l.id and not o.is_self and o.handed_in_at is not null)
            and not exists (select from observation o where o.lesson_id = l.id and o.is_self and o.handed_in_at is not null)
        union all
        select 'answer_observation', o.id, o.lesson_id, e.shared_at, null
          from mine join entry e on e.portfolio_id = mine.id and e.kind = 'observation' and e.author_id <> app.actor_id()
            and e.occurred_at > now() - interval '60 days' and e.shared_at is not null
          join observation o on o.id = e.id
          where not exists (select from observation_answer a where a.observation_id = o.id)
        union all
        select 'mark_next_step', n.id, null, e.occurred_at, n.day
          from mine join next_step n on n.portfolio_id = mine.id join entry e on e.id = n.id
          where ${STILL_OPEN} and (n.day <= current_date or n.due = 'next_lesson' and exists (select from lesson l
            where l.portfolio_id = n.portfolio_id and l.starts_at between e.occurred_at + interval '2 hours' and now()))
        union all
        select 'give_feedback', q.id, q.lesson_id, e.occurred_at, q.until_day from feedback_request q join entry e on e.id = q.id
          where q.asked_of = app.actor_id() and ${STILL_ASKED} $$;
      create function app.my_mentees() returns table (portfolio_id uuid, waiting int, last_observation timestamptz,
          next_lesson uuid, next_at timestamptz, next_step uuid)
        language sql stable security definer rows 10 set search_path = public, pg_temp as $$
        with mentored as (select distinct a.portfolio_id as id from portfolio_access a
          where a.person_id = app.actor_id() and a.role_bit = 2 and current_date between a.from_day and a.until_day)
        select m.id,
          (select count(*)::int from feedback_request q where q.portfolio_id = m.id and q.asked_of = app.actor_id() and ${STILL_ASKED}),
          ${LAST_OBSERVATION('m.id')}, next.id, next.starts_at,
          (select n.id from entry e join next_step n on n.id = e.id
            where e.portfolio_id = m.id and e.kind = 'next_step' and e.shared_at is not null and e.audience & 2 <> 0 and ${STILL_OPEN}
            order by e.occurred_at desc, e.id desc limit 1)
        -- the lesson to look at now: one that runs or is about to and that I did not hand in yet, or else the first to come
        from mentored m left join lateral (select l.id, l.starts_at from lesson l join entry e on e.id = l.id
          where l.portfolio_id = m.id and l.starts_at > now() - interval '90 minutes' and e.audience & 2 <> 0
            and not exists (select from observation o join entry own on own.id = o.id
              where o.lesson_id = l.id and own.author_id = app.actor_id() and o.handed_in_at is not null)
          order by l.starts_at > now() + interval '10 minutes', abs(extract(epoch from l.starts_at - now())) limit 1) next on true $$;
      grant execute on all functions in schema app to ${APP_ROLE};
      revoke execute on function app.refresh_access(uuid[]), app.refresh_evidence(uuid[]), app.hidden_from(uuid)
        from public, ${APP_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
