import { Injectable, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Problem, problem } from '../../http/problem.js';
import { accountOf, faultOf, isUnwanted } from './account.js';
import { Arrivals, noAccess } from './arrivals.js';
import { type Attempt, Attempts, type Purpose } from './attempts.js';
import { Providers } from './providers.js';
import { RelyingParty, type Round } from './relying-party.js';
import { returnPath } from './return-path.js';

const PURPOSES: readonly Purpose[] = ['sign-in', 'link', 'step-up'];

/** The way out to a provider and back; both answer with where the browser goes next. */
@Injectable()
export class FederationService {
  private readonly log = new Logger('Federation');

  constructor(
    private readonly providers: Providers,
    private readonly party: RelyingParty,
    private readonly attempts: Attempts,
    private readonly arrivals: Arrivals,
  ) {}

  async start(id: string, request: Request, response: Response): Promise<string> {
    const settings = this.providers.get(id);
    const purpose = PURPOSES.find((one) => one === (request.query['for'] ?? 'sign-in'));
    if (!purpose || (purpose === 'step-up' && settings.acr.length === 0)) throw problem.notFound();
    const personId = purpose === 'sign-in' ? null : await this.arrivals.whoAsks(request);
    const attempt = { provider: id, purpose, personId, returnTo: returnPath(request.query['to']) };
    const round = await this.attempts.begin(attempt, response);
    const asks = { fresh: purpose !== 'sign-in', strong: purpose === 'step-up' };
    return this.party.addressOf(settings, round, asks);
  }

  async finish(id: string, request: Request, response: Response): Promise<string> {
    this.providers.get(id);
    const query = new URL(request.originalUrl, 'http://here').search.slice(1);
    const state = new URLSearchParams(query).get('state') ?? '';
    const attempt = await this.attempts.take(id, state, request, response);
    try {
      return await this.arrive({ ...attempt, query }, request, response);
    } catch (error) {
      // Who was signed in stays so, and reads on their own page what went wrong.
      if (attempt.purpose === 'sign-in' || !(error instanceof Problem)) throw error;
      return withProblem(attempt.returnTo, error);
    }
  }

  private async arrive(
    attempt: Attempt & Round & { query: string },
    request: Request,
    response: Response,
  ): Promise<string> {
    const settings = this.providers.get(attempt.provider);
    const { idToken, userInfo } = await this.party.hear(settings, attempt.query, attempt);
    const fault = faultOf(settings, idToken);
    if (fault) {
      this.log.warn(`${settings.id} refused: ${fault}`);
      throw problem.signInFailed();
    }
    // Before anything is looked up or written.
    if (isUnwanted(settings, idToken, userInfo)) return noAccess(settings.id);
    const account = accountOf(settings, idToken, userInfo);
    return this.arrivals.welcome({ account, attempt, request, response });
  }
}

const withProblem = (path: string, { type }: Problem): string =>
  `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ problem: type }).toString()}`;
