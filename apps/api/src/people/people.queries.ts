import { Injectable } from '@nestjs/common';
import type { Door, MeView } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';

const ME = {
  name: 'me',
  text: `
    select p.id, p.name, p.email, p.locale,
      (select id from portfolio where student_id = p.id order by id limit 1) as "portfolioId",
      app.roles_in((select coalesce(bit_or(role_bit), 0) from portfolio_access
        where person_id = p.id and current_date between from_day and until_day)) as roles,
      case when not exists (select from portfolio where student_id = p.id)
        and not exists (select from assignment where person_id = p.id)
        and not exists (select from membership where person_id = p.id)
        then (select g.request_id from guest g join feedback_request q on q.id = g.request_id
          where g.person_id = p.id and q.withdrawn_at is null and current_date <= g.until_day
          order by g.invited_at desc limit 1) end as "guestRequestId",
      app.has_office() as "holdsOffice"
    from person p where p.id = app.actor_id()`,
};

@Injectable()
export class PeopleQueries {
  constructor(private readonly database: Database) {}

  async me(actor: Actor, door: Door): Promise<MeView> {
    const [me] = await this.database.ask<Omit<MeView, 'door'>>(actor, ME);
    if (!me) throw problem.notSignedIn();
    return { ...me, door };
  }
}
