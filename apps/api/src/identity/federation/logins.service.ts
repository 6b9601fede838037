import { Injectable } from '@nestjs/common';
import type { BindingView, DecideBinding, FoundLoginView, LoginView } from '@leerspoor/shared';
import type { Request } from 'express';
import { Database } from '../../database/database.js';
import { problem } from '../../http/problem.js';
import type { Actor, SignedIn } from '../actor.js';
import { Logins } from './logins.js';
import { Providers } from './providers.js';

const MINE = {
  name: 'my_logins',
  text: `select id, provider, name, home, first_seen as "firstSeen", last_seen as "lastSeen" from app.my_logins()`,
};
const FOUND = `select id, provider, name, home, replaces from app.found_login($1, $2)`;
const BINDINGS = {
  name: 'bindings',
  text: `select id, jsonb_build_object('id', person_id, 'name', person_name) as person,
      jsonb_build_object('id', organisation_id, 'name', organisation_name) as organisation,
      number, provider, name, home, seen_at as "seenAt", replaces from app.bindings()`,
};

/** The accounts elsewhere that people sign in with, as they and their administrators see them. */
@Injectable()
export class LoginsService {
  constructor(
    private readonly database: Database,
    private readonly logins: Logins,
    private readonly providers: Providers,
  ) {}

  async mine(actor: Actor): Promise<LoginView[]> {
    return (await this.database.ask<LoginView>(actor, MINE)).map(this.named);
  }

  /** The account that was just shown in this browser. */
  async found(actor: Actor, id: string, request: Request): Promise<FoundLoginView> {
    const values = [id, this.logins.browserOf(request)];
    return this.named(
      await this.database.one<FoundLoginView>(actor, { name: 'found_login', text: FOUND, values }),
    );
  }

  async confirm(id: string, request: Request): Promise<void> {
    const [row] = await this.database.run<{ done: boolean }>('select app.confirm_login($1, $2) as done', [
      id,
      this.logins.browserOf(request),
    ]);
    if (!row?.done) throw problem.notFound();
  }

  async remove({ session }: SignedIn, id: string): Promise<void> {
    const on = this.providers.on.map((provider) => provider.id);
    const [row] = await this.database.run<{ became: string }>(
      'select app.remove_login($1, $2, $3) as became',
      [...[id, on, session.id]],
    );
    if (row?.became === 'last') throw problem.lastWayIn();
    if (row?.became !== 'gone') throw problem.notFound();
  }

  /** Accounts that nobody has yet, with the number of somebody whom the actor administers. */
  async waiting(actor: Actor): Promise<BindingView[]> {
    return (await this.database.ask<BindingView>(actor, BINDINGS)).map(this.named);
  }

  async decide(id: string, binding: string, { personId, approve }: DecideBinding): Promise<void> {
    const [row] = await this.database.run<{ became: string }>(
      'select app.decide_binding($1, $2, $3, $4) as became',
      [binding, id, personId, approve],
    );
    if (row?.became === 'of-another') throw problem.notYours('/personId');
    if (row?.became !== 'decided') throw problem.notFound();
  }

  private named = <T extends { provider: string }>(view: T): T => ({
    ...view,
    provider: this.providers.nameOf(view.provider),
  });
}
