/** SQL: the organisations of the actor, all and those that are asked for. */
const HERE = `office as materialized (select o.organisation_id, o.rank from app.my_offices() o),
          here as materialized (select o.organisation_id from office o where organisation is null or o.organisation_id = organisation)`;

/**
 * What an office looks at, as lists. They look past the walls, because a wall that is asked per row makes a list of thousands
 * slow: each begins with the organisations that the actor holds office over today, and shows nothing of any other.
 */
export const LISTS = `
      -- The people who belong to the organisations of the actor (or one of them), by name, after a person. Idle is who has no
      -- role there now or later.
      create function app.people_in_office(organisation uuid, search text, is_idle boolean, after uuid, most int)
        returns table (id uuid, name text) language sql stable security definer rows 20 set search_path = public, pg_temp as $$
        with ${HERE}
        select p.id, p.name from person p
        where p.id in (select m.person_id from membership m where m.organisation_id in (select h.organisation_id from here h))
          and (search = '' or position(search in lower(p.name)) > 0 or position(search in p.email) > 0 or exists (
            select from membership m join here h on h.organisation_id = m.organisation_id
            where m.person_id = p.id and starts_with(lower(m.number), search)))
          and (after is null or (lower(p.name), p.id) > (select lower(a.name), a.id from person a where a.id = after))
          and (not is_idle or not exists (select from portfolio o where o.student_id = p.id) and not exists (
            select from assignment a left join programme ap on ap.id = a.programme_id
              left join placement s on s.id = a.placement_id left join portfolio o on o.id = s.portfolio_id
              left join programme sp on sp.id = o.programme_id
              left join partnership_organisation po on po.partnership_id = a.partnership_id
            where a.person_id = p.id and a.until_day >= current_date and exists (select from office f
              where f.organisation_id in (a.organisation_id, ap.institute_id, s.school_id, sp.institute_id, po.organisation_id))))
        order by lower(p.name), p.id limit most $$;

      -- What somebody is today, as far as the actor's office goes.
      create function app.roles_in_office(person uuid) returns text[] language sql stable security definer
        set search_path = public, pg_temp as $$
        select coalesce(array_agg(distinct role order by role), '{}') from (
          select a.role from assignment a where a.person_id = person and current_date between a.from_day and a.until_day
            and app.office_over(a.placement_id, a.programme_id, a.organisation_id, a.partnership_id) > 0
          union all
          select 'student' from portfolio o join programme p on p.id = o.programme_id
            where o.student_id = person and (app.office(p.institute_id) > 0 or exists (
              select from placement s where s.portfolio_id = o.id and app.office(s.school_id) > 0))) as held $$;

      -- What a role is for, in words.
      create function app.scope_in_words(placement uuid, programme uuid, organisation uuid, partnership uuid) returns json
        language sql stable security definer set search_path = public, pg_temp as $$
        select case
          when organisation is not null then (select json_build_object('kind', 'organisation', 'id', o.id, 'name', o.name,
              'place', null) from organisation o where o.id = organisation)
          when partnership is not null then (select json_build_object('kind', 'partnership', 'id', o.id, 'name', o.name,
              'place', null) from partnership o where o.id = partnership)
          when programme is not null then (select json_build_object('kind', 'programme', 'id', p.id, 'name', p.name,
              'place', o.name) from programme p join organisation o on o.id = p.institute_id where p.id = programme)
          else (select json_build_object('kind', 'placement', 'id', s.id, 'name', p.name, 'place', o.name)
            from placement s join portfolio f on f.id = s.portfolio_id join person p on p.id = f.student_id
              join organisation o on o.id = s.school_id where s.id = placement) end $$;

      -- Roles that people hold over something in the actor's office: of one person, one organisation or one partnership, or all;
      -- the last to end first. Ending: within 30 days, and before what it is for; the first to end first.
      create function app.assignments_in_office(person uuid, organisation uuid, partnership uuid, held text, is_ending boolean,
          at date, after uuid, most int)
        returns table (id uuid, person_id uuid, person_name text, role text, from_day date, until_day date, appointed_by uuid, rank int, scope json)
        language sql stable security definer rows 20 set search_path = public, pg_temp as $$
        with ${HERE},
        found as (
          select a.* from assignment a where a.person_id = assignments_in_office.person
          union all
          select a.* from assignment a join here h on h.organisation_id = a.organisation_id
            where person is null and partnership is null
          union all
          select a.* from assignment a join programme p on p.id = a.programme_id join here h on h.organisation_id = p.institute_id
            where person is null and partnership is null
          union all
          select a.* from assignment a join placement s on s.id = a.placement_id join portfolio o on o.id = s.portfolio_id
              join programme p on p.id = o.programme_id
            where person is null and partnership is null
              and exists (select from here h where h.organisation_id in (s.school_id, p.institute_id))
          union all
          select a.* from assignment a where a.partnership_id is not null and person is null and organisation is null
            and (partnership is null or a.partnership_id = assignments_in_office.partnership)),
        shown as (
          select a.*, s.until_day as placed_until,
            app.office_over(a.placement_id, a.programme_id, a.organisation_id, a.partnership_id) as rank
          from found a left join placement s on s.id = a.placement_id
          where (held is null or a.role = held)
            and (not is_ending or current_date between a.from_day and a.until_day and a.until_day < current_date + 30
              and (s.id is null or a.until_day < s.until_day))
            and (at is null or case when is_ending then (a.until_day, a.id) > (at, after) else (a.until_day, a.id) < (at, after) end)
            and app.office_over(a.placement_id, a.programme_id, a.organisation_id, a.partnership_id) > 0
          order by case when is_ending then a.until_day end, case when is_ending then a.id end, a.until_day desc, a.id desc
          limit most)
        select a.id, a.person_id, p.name, a.role, a.from_day, a.until_day, a.appointed_by, a.rank,
          app.scope_in_words(a.placement_id, a.programme_id, a.organisation_id, a.partnership_id)
        from shown a join person p on p.id = a.person_id
        order by case when is_ending then a.until_day end, case when is_ending then a.id end, a.until_day desc, a.id desc $$;

      -- What the actor may appoint somebody to in this role, by name, after one of them. Bare: placements that go on without a mentor.
      create function app.scopes_to_appoint(held text, search text, is_bare boolean, after uuid, most int)
        returns table (id uuid, kind text, name text, place text, until_day date, mentors int)
        language sql stable security definer rows 20 set search_path = public, pg_temp as $$
        with here as materialized (
          select o.organisation_id from app.my_offices() o where o.rank >= app.rank_to_appoint(held)),
        fitting as (
          select o.id, 'organisation' as kind, o.name, null as place, null::date as until_day, null::int as mentors
            from organisation o join here h on h.organisation_id = o.id
            where held = 'coordinator' or held = 'school_educator' and o.kind = 'school'
          union all
          select p.id, 'partnership', p.name, null, null, null from partnership p
            where held in ('coordinator', 'partnership_admin') and app.administers(p.id)
          union all
          select p.id, 'programme', p.name, o.name, null, null
            from programme p join organisation o on o.id = p.institute_id join here h on h.organisation_id = o.id
            where held in ('institute_educator', 'examiner')
          union all
          select s.id, 'placement', p.name, o.name, s.until_day, (select count(*)::int from assignment a
              where a.placement_id = s.id and a.role = 'workplace_mentor' and a.until_day >= current_date)
            from placement s join portfolio f on f.id = s.portfolio_id join programme r on r.id = f.programme_id
              join person p on p.id = f.student_id join organisation o on o.id = s.school_id
            where held in ('workplace_mentor', 'peer', 'school_educator', 'institute_educator')
              and s.state <> 'ended' and s.until_day >= current_date and (not is_bare or s.state = 'active')
              and exists (select from here h where h.organisation_id in (s.school_id, r.institute_id)))
        select f.* from fitting f
        where (not is_bare or f.mentors = 0)
          and (search = '' or position(search in lower(f.name)) > 0 or position(search in lower(f.place)) > 0)
          and (after is null or (f.kind, lower(f.name), f.id) > (select b.kind, lower(b.name), b.id from fitting b where b.id = after))
        order by f.kind, lower(f.name), f.id limit most $$;

      -- How many belong to an organisation, and how many placements go on there or for its students.
      create function app.office_counts(organisation uuid, out people int, out placements int)
        language sql stable security definer set search_path = public, pg_temp as $$
        select (select count(*)::int from membership m where m.organisation_id = organisation),
          (select count(*)::int from placement s where s.school_id = organisation and s.state = 'active')
            + (select count(*)::int from programme p join portfolio o on o.programme_id = p.id
                join placement s on s.portfolio_id = o.id where p.institute_id = organisation and s.state = 'active')
        where app.office(organisation) > 0 $$;

      create function app.students_in(cohort uuid) returns int language sql stable security definer
        set search_path = public, pg_temp as $$
        select count(*)::int from cohort c join portfolio o on o.programme_id = c.programme_id and o.cohort_id = c.id
        where c.id = cohort and app.office_over(null, c.programme_id, null, null) > 0 $$;

      -- Whether somebody still has a role in this organisation, or studies there.
      create function app.is_busy_at(person uuid, organisation uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select app.office(organisation) > 0 and (exists (
          select from assignment a left join programme ap on ap.id = a.programme_id
            left join placement s on s.id = a.placement_id
          where a.person_id = person and a.until_day >= current_date
            and organisation in (a.organisation_id, ap.institute_id, s.school_id))
          or exists (select from portfolio o join programme p on p.id = o.programme_id
            where o.student_id = person and p.institute_id = organisation)
          or exists (select from portfolio o join placement s on s.portfolio_id = o.id
            where o.student_id = person and s.school_id = organisation and s.state <> 'ended')) $$;

      create function app.has_role(person uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select app.knows(person) and (exists (select from assignment a where a.person_id = person and a.until_day >= current_date
            and app.office_over(a.placement_id, a.programme_id, a.organisation_id, a.partnership_id) > 0)
          or exists (select from portfolio o join programme p on p.id = o.programme_id
            where o.student_id = person and app.office(p.institute_id) > 0)) $$;
      -- When somebody was last invited, by whomever, and whether they came.
      create function app.invitation_of(person uuid) returns json language sql stable security definer
        set search_path = public, pg_temp as $$
        select json_build_object('at', o.written_at, 'isOpened', o.opened_at is not null) from mail.outgoing o
        where o.to_person = person and o.template = 'invitation' and app.knows(person)
        order by o.written_at desc, o.id desc limit 1 $$;

      -- Whose mailbox this is. Whoever adds somebody hears that the product knows them already, and no more than that.
      create function app.person_with(mailbox text) returns uuid language sql stable security definer
        set search_path = public, pg_temp as $$ select p.id from person p where p.email = mailbox and app.has_office() $$;

      revoke execute on function app.scope_in_words(uuid, uuid, uuid, uuid) from public;
`;
