import type { CookieOptions, Request, Response } from 'express';
import type { Actor, Proof, SignedIn } from './actor.js';
import { SessionsService } from './sessions.service.js';

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
    const { token, maxAgeMs } = await this.sessions.start(actor.id, proof, request.get('user-agent'));
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
    return cookieIn(request, this.name);
  }
}

/** What a request says under this name. */
export function cookieIn(request: Request, name: string): string | undefined {
  const start = `${name}=`;
  const pair = request.headers.cookie?.split('; ').find((candidate) => candidate.startsWith(start));
  return pair?.slice(start.length) || undefined;
}
