import { Injectable } from '@nestjs/common';
import type { PortfolioView, Role } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { abilities } from '../policy/policy.js';
import { portfolioPolicy } from './portfolio.policy.js';

const PORTFOLIO = {
  name: 'portfolio',
  text: `
    select o.id, json_build_object('id', s.id, 'name', s.name) as student, pr.name as programme, i.name as institute,
      c.instrument_id as "instrumentId", app.roles_in(app.my_bits(o.id)) as "myRoles",
      (select coalesce(json_agg(json_build_object('id', p.id, 'school', sc.name, 'kind', p.kind, 'state', p.state,
          'from', p.from_day, 'until', p.until_day, 'frameworkId', p.framework_id) order by p.from_day desc), '[]')
        from placement p join organisation sc on sc.id = p.school_id where p.portfolio_id = o.id) as placements,
      (select coalesce(json_agg(json_build_object('person', json_build_object('id', p.id, 'name', p.name),
          'role', app.roles_in(a.role_bit) ->> 0,
          'until', case when isfinite(a.until_day) then a.until_day end) order by a.role_bit, p.name), '[]')
        from portfolio_access a join person p on p.id = a.person_id
        where a.portfolio_id = o.id and current_date between a.from_day and a.until_day) as team,
      (select coalesce(json_agg(json_build_object('from', json_build_object('id', h.from_person, 'name', h.from_name),
          'to', json_build_object('id', h.to_person, 'name', h.to_name), 'firstDay', h.first_day, 'line', h.line,
          'open', (select coalesce(json_agg(json_build_object('id', q.id, 'about', q.about) order by q.until_day), '[]')
            from feedback_request q join entry e on e.id = q.id
            where q.portfolio_id = o.id and e.author_id = app.actor_id() and q.asked_of = h.from_person
              and q.withdrawn_at is null and not app.is_answered(q.id)
              and not exists (select from feedback_request again where again.portfolio_id = o.id
                and again.asked_of = h.to_person and again.about = q.about)))), '[]')
        from app.hand_overs(o.id) h) as "handOvers",
      (select coalesce(json_object_agg(w.kind, app.roles_in(w.audience)), '{}')
        from standing_share w where w.portfolio_id = o.id and app.standing_audience(o.id, w.kind) <> 0) as standing,
      (select coalesce(json_object_agg(w.kind, json_build_object('roles', app.roles_in(w.audience), 'from', w.from_day,
          'until', w.until_day)), '{}')
        from standing_share w where w.portfolio_id = o.id) as "standingChoices"
    from portfolio o join person s on s.id = o.student_id join programme pr on pr.id = o.programme_id
      join organisation i on i.id = pr.institute_id join cohort c on c.id = o.cohort_id
    where o.id = $1`,
};

@Injectable()
export class PlacementsQueries {
  constructor(private readonly database: Database) {}

  async portfolio(actor: Actor, id: string): Promise<PortfolioView> {
    const { myRoles, ...portfolio } = await this.database.one<
      Omit<PortfolioView, 'may'> & { myRoles: Role[] }
    >(actor, {
      ...PORTFOLIO,
      values: [id],
    });
    const facts = {
      studentId: portfolio.student.id,
      myRoles,
      isActive: portfolio.placements.some(({ state }) => state === 'active'),
    };
    return { ...portfolio, may: abilities(portfolioPolicy, actor, facts) };
  }
}
