import type { CookieOptions, Request, Response } from 'express';
import type { Actor, Proof, SignedIn } from './actor.js';
import { cookieOf } from './cookie-of.js';
import type { Exchange } from './exchange.decorator.js';
import { SessionsService, type StartedSession } from './sessions.service.js';

/** The one cookie: it carries the opaque token of a session and nothing else. */
export class SessionCookie {
  private readonly name: string;
  private readonly options: CookieOptions;

  constructor(
    private readonly sessions: SessionsService,
    secure: boolean,
  ) {
    // `__Host-` binds the cookie to this host over https; plain http (demo, development) cannot carry that name.
    this.name = secure ? '__Host-leerspoor' : 'leerspoor';
    this.options = { httpOnly: true, sameSite: 'lax', secure, path: '/' };
  }

  /** Who sent this request, or nobody. */
  async whose(request: Request): Promise<SignedIn | null> {
    const token = this.tokenOf(request);
    return token ? this.sessions.whose(token) : null;
  }

  /** Begins a session of this person; one that was there before ends, so that a planted token is worth nothing. */
  async start(actor: Actor, proof: Proof, request: Request, response: Response): Promise<void> {
    await this.forget(request);
    this.give(response, await this.sessions.start(actor.id, proof, request.get('user-agent')));
  }

  /** The same session under a new token, because this person proved once more who they are. */
  async renew(
    { request, response }: Exchange,
    { hasSecondFactor }: { hasSecondFactor: boolean },
  ): Promise<void> {
    this.give(response, await this.sessions.renew(this.tokenOf(request) ?? '', hasSecondFactor));
  }

  private give(response: Response, { token, maxAgeMs }: StartedSession): void {
    response.cookie(this.name, token, { ...this.options, maxAge: maxAgeMs });
  }

  async end(request: Request, response: Response): Promise<void> {
    await this.forget(request);
    response.clearCookie(this.name, this.options);
  }

  private async forget(request: Request): Promise<void> {
    const token = this.tokenOf(request);
    if (token) await this.sessions.end(token);
  }

  /** The token that this request carries. */
  tokenOf(request: Request): string | undefined {
    return cookieOf(request, this.name);
  }
}
