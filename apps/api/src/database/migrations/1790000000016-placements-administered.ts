import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from './wall.js';

/** The life of a placement: proposed, confirmed, active, paused, ended; and one mentor who takes over from another. */
export class PlacementsAdministered1790000000016 implements MigrationInterface {
  name = 'PlacementsAdministered1790000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What became of a placement, when and why. The reason is for whoever administers it.
      create table placement_step (
        placement_id uuid not null references placement,
        state text not null check (state in ('proposed', 'confirmed', 'active', 'paused', 'ended')),
        reason text check (length(reason) between 1 and 1000),
        made_by uuid not null references person,
        made_at timestamptz not null default now(),
        primary key (placement_id, made_at, state));
      create table hand_over (
        id uuid primary key,
        placement_id uuid not null references placement,
        from_person uuid not null references person,
        to_person uuid not null references person,
        first_day date not null,
        -- to the one who takes over, and to nobody else
        line text check (length(line) between 1 and 1000),
        made_by uuid not null references person,
        made_at timestamptz not null default now());
      create index hand_over_placement on hand_over (placement_id);
      create index hand_over_to on hand_over (to_person);

      alter table placement_step enable row level security;
      create policy placement_step_read on placement_step for select to ${APP_ROLE}
        using ((select app.has_office()) and app.office_over(placement_id, null, null, null) > 0);
      create policy placement_step_add on placement_step for insert to ${APP_ROLE} with check (state = 'proposed'
        and made_by = app.actor_id() and app.office_over(placement_id, null, null, null) > 1);
      grant select, insert on placement_step to ${APP_ROLE};
      alter table hand_over enable row level security;
      create policy hand_over_read on hand_over for select to ${APP_ROLE} using (to_person = app.actor_id()
        or (select app.has_office()) and app.office_over(placement_id, null, null, null) > 0);
      create policy hand_over_add on hand_over for insert to ${APP_ROLE} with check (
        made_by = app.actor_id() and app.office_over(placement_id, null, null, null) > 0);
      grant select, insert on hand_over to ${APP_ROLE};

      -- The placements at the schools and of the institutes that the actor holds office over. It tells where a student is and
      -- with whom, and nothing of the portfolio.
      create function app.my_placements() returns table (id uuid, portfolio_id uuid, student_id uuid, student text, school_id uuid,
          school text, programme_id uuid, programme text, institute text, cohort text, kind text, state text, from_day date,
          until_day date, ended_on date, framework_id text, has_mentor boolean, school_rank int, institute_rank int)
        language sql stable security definer rows 100 set search_path = public, pg_temp as $$
        with offices as materialized (select * from app.my_offices()),
        mine as (
          select p.id from offices f join placement p on p.school_id = f.organisation_id
          union
          select p.id from offices f join programme g on g.institute_id = f.organisation_id
            join portfolio o on o.programme_id = g.id join placement p on p.portfolio_id = o.id)
        select p.id, p.portfolio_id, o.student_id, s.name, p.school_id, sc.name, g.id, g.name, i.name, c.name, p.kind, p.state,
          p.from_day, p.until_day, p.ended_on, p.framework_id,
          exists (select from assignment a where a.placement_id = p.id and a.role = 'workplace_mentor'
            and a.until_day >= current_date offset 0),
          coalesce((select f.rank from offices f where f.organisation_id = p.school_id), 0),
          coalesce((select f.rank from offices f where f.organisation_id = g.institute_id), 0)
        from mine join placement p on p.id = mine.id join portfolio o on o.id = p.portfolio_id join person s on s.id = o.student_id
          join organisation sc on sc.id = p.school_id join programme g on g.id = o.programme_id
          join organisation i on i.id = g.institute_id join cohort c on c.id = o.cohort_id $$;
      -- Who mentors on a placement, or did, or will: for whoever administers it.
      create function app.mentors_on(placement uuid) returns json language sql stable security definer
        set search_path = public, pg_temp as $$
        select coalesce(json_agg(json_build_object('person', json_build_object('id', p.id, 'name', p.name),
            'from', a.from_day, 'until', a.until_day) order by a.from_day, p.name), '[]')
          from assignment a join person p on p.id = a.person_id
          where a.placement_id = mentors_on.placement and a.role = 'workplace_mentor'
            and app.office_over(mentors_on.placement, null, null, null) > 0 $$;
      -- Where a student can go: who administers the school or the institute places them, in a partnership that joins the two.
      create function app.partnership_of(school uuid, institute uuid) returns uuid language sql stable
        set search_path = public, pg_temp as $$
        select s.partnership_id from partnership_organisation s
          join partnership_organisation i on i.partnership_id = s.partnership_id and i.organisation_id = institute
          where s.organisation_id = school order by 1 limit 1 $$;
      -- Over which organisations the actor coordinates: asked once per statement, and handed on to what is asked of every row.
      create function app.coordinated() returns uuid[] language sql stable security definer set search_path = public, pg_temp
        as $$ select array(select organisation_id from app.my_offices() where rank >= 2) $$;
      create function app.may_begin(student uuid, programme uuid, offices uuid[]) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select student <> app.actor_id()
          and exists (select from membership m where m.person_id = student and m.organisation_id = any (offices))
          and exists (select from programme g where g.id = programme and (g.institute_id = any (offices)
            or exists (select from partnership_organisation i join partnership_organisation s using (partnership_id)
              where i.organisation_id = g.institute_id and s.organisation_id = any (offices)))) $$;
      create function app.may_place(placed placement, offices uuid[]) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select exists (select from portfolio o join programme g on g.id = o.programme_id join cohort c on c.id = o.cohort_id
            join partnership_organisation i on i.organisation_id = g.institute_id and i.partnership_id = placed.partnership_id
            join partnership_organisation s on s.organisation_id = placed.school_id and s.partnership_id = placed.partnership_id
          where o.id = placed.portfolio_id and o.student_id <> app.actor_id() and c.framework_id = placed.framework_id
            and (placed.school_id = any (offices) or g.institute_id = any (offices))) $$;
      create policy portfolio_begin on portfolio for insert to ${APP_ROLE}
        with check (app.may_begin(student_id, programme_id, (select app.coordinated())));
      create policy placement_propose on placement for insert to ${APP_ROLE}
        with check (state in ('proposed', 'confirmed', 'active') and ended_on is null
          and app.may_place(placement, (select app.coordinated())));
      grant insert on portfolio, placement to ${APP_ROLE};

      -- The portfolios and placements of students whom the actor administers, also those elsewhere: nobody is placed twice.
      create function app.placed(students uuid[]) returns table (student_id uuid, portfolio_id uuid, programme_id uuid,
          cohort_id uuid, framework_id text, placement_id uuid, school_id uuid, from_day date, until_day date)
        language sql stable security definer rows 100 set search_path = public, pg_temp as $$
        with offices as materialized (select organisation_id from app.my_offices() where rank >= 2),
        known as materialized (select distinct m.person_id from membership m join offices using (organisation_id)
          where m.person_id = any (students))
        select o.student_id, o.id, o.programme_id, o.cohort_id, c.framework_id, p.id, p.school_id, p.from_day,
            least(p.until_day, p.ended_on - 1)
          from known k join portfolio o on o.student_id = k.person_id join cohort c on c.id = o.cohort_id
            left join placement p on p.portfolio_id = o.id $$;

      -- The next state. Says why not: 42501 not by this person, 40001 not from the state that it is in by now.
      create function app.move_placement(placement uuid, new_state text, why text) returns void language plpgsql volatile
        security definer set search_path = public, pg_temp as $$
        declare p record;
        begin
          select s.id, s.state, o.student_id, app.office(s.school_id) as at_school, app.office(g.institute_id) as at_institute into p
            from placement s join portfolio o on o.id = s.portfolio_id join programme g on g.id = o.programme_id
            where s.id = placement for update of s;
          if p.student_id is null or p.student_id = app.actor_id() or not (greatest(p.at_school, p.at_institute) >= 2
              or new_state = 'confirmed' and p.at_school >= 1) then
            raise exception 'This person does not make this placement %', new_state using errcode = '42501';
          end if;
          if not (new_state = 'confirmed' and p.state = 'proposed' or new_state = 'active' and p.state in ('confirmed', 'paused')
              or new_state = 'paused' and p.state = 'active' or new_state = 'ended' and p.state <> 'ended') then
            raise exception 'A placement that is % does not become %', p.state, new_state using errcode = '40001';
          end if;
          update placement s set state = new_state, ended_on = case when new_state = 'ended' then current_date end where s.id = p.id;
          insert into placement_step (placement_id, state, reason, made_by) values (p.id, new_state, nullif(why, ''), app.actor_id());
        end $$;

      -- Who took over from whom around a student, for everybody around them. The line is for who takes over.
      create function app.hand_overs(portfolio uuid) returns table (from_person uuid, from_name text, to_person uuid, to_name text,
          first_day date, line text)
        language sql stable security definer rows 2 set search_path = public, pg_temp as $$
        select f.id, f.name, t.id, t.name, h.first_day, case when t.id = app.actor_id() then h.line end
          from placement p join hand_over h on h.placement_id = p.id join person f on f.id = h.from_person
            join person t on t.id = h.to_person
          where p.portfolio_id = portfolio and h.first_day > current_date - 60 and (app.my_bits(portfolio) <> 0)
          order by h.made_at desc $$;
      revoke execute on function app.my_placements(), app.mentors_on(uuid), app.placed(uuid[]), app.hand_overs(uuid),
        app.move_placement(uuid, text, text) from public;
      grant execute on function app.my_placements(), app.mentors_on(uuid), app.placed(uuid[]), app.hand_overs(uuid),
        app.move_placement(uuid, text, text) to ${APP_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
