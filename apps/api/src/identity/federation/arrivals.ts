import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Database } from '../../database/database.js';
import { problem } from '../../http/problem.js';
import { JournalService } from '../../journal/journal.service.js';
import { SessionCookie } from '../session-cookie.js';
import type { Account } from './account.js';
import type { Attempt } from './attempts.js';
import { Logins } from './logins.js';

/** Somebody who came back from a provider, with an account that can be trusted. */
export interface Arrival {
  account: Account;
  attempt: Attempt;
  request: Request;
  response: Response;
}

/** What becomes of who comes back from a provider; each answers with where the browser goes next. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly logins: Logins,
    private readonly cookie: SessionCookie,
    private readonly database: Database,
    private readonly journal: JournalService,
  ) {}

  async whoAsks(request: Request): Promise<string> {
    const actor = await this.cookie.whose(request);
    if (!actor) throw problem.notSignedIn();
    return actor.id;
  }

  async welcome(arrival: Arrival): Promise<string> {
    if (arrival.attempt.purpose === 'link') return this.link(arrival);
    if (arrival.attempt.purpose === 'step-up') return this.stepUp(arrival);
    return this.signIn(arrival);
  }

  private async signIn(arrival: Arrival): Promise<string> {
    const { account, attempt, response } = arrival;
    const person = await this.logins.personOf(account);
    if (person) return this.enter(person, arrival).then(() => attempt.returnTo);
    await this.logins.propose(account);
    const approved = await this.logins.approved(account);
    if (approved) return `/link/${await this.logins.keep(account, approved, response)}`;
    return noAccess(account.provider);
  }

  /** Nothing is linked here: the person says so on a page that shows both. */
  private async link({ account, attempt, request, response }: Arrival): Promise<string> {
    const personId = await this.whoAsks(request);
    if (personId !== attempt.personId) throw problem.signInFailed();
    if (await this.logins.personOf(account)) throw problem.alreadyExists();
    return `/link/${await this.logins.keep(account, { personId, bindingId: null }, response)}`;
  }

  /** The same person, and as much assurance as was asked for: what was not said was not delivered. */
  private async stepUp(arrival: Arrival): Promise<string> {
    const { account, attempt, request, response } = arrival;
    const personId = await this.whoAsks(request);
    if (personId !== attempt.personId || personId !== (await this.logins.personOf(account)))
      throw problem.signInFailed();
    if (!account.hasSecondFactor) throw problem.notStrongEnough();
    await this.note('second-factor.show', personId);
    await this.cookie.renew({ request, response }, { hasSecondFactor: true });
    return attempt.returnTo;
  }

  private async enter(id: string, { account, request, response }: Arrival): Promise<void> {
    const { provider, hasSecondFactor } = account;
    await this.note('sign-in', id);
    await this.cookie.start({ id }, { door: 'federation', provider, hasSecondFactor }, request, response);
  }

  private note(event: 'sign-in' | 'second-factor.show', id: string): Promise<void> {
    return this.database.actAs({ id }, () => this.journal.record({ event, subjectId: id }));
  }
}

/** Where somebody goes whose account is nobody's here. */
export const noAccess = (provider: string): string =>
  `/no-access?${new URLSearchParams({ provider }).toString()}`;
