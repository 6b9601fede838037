import { Injectable } from '@nestjs/common';
import type { MeView } from '@leerspoor/shared';
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
      app.has_office() as "holdsOffice"
    from person p where p.id = app.actor_id()`,
};

@Injectable()
export class PeopleQueries {
  constructor(private readonly database: Database) {}

  async me(actor: Actor): Promise<MeView> {
    const [me] = await this.database.ask<MeView>(actor, ME);
    if (!me) throw problem.notSignedIn();
    return me;
  }
}
