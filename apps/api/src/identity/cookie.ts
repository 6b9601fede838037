import type { CookieOptions, Request, Response } from 'express';
import { cookieOf } from './cookie-of.js';
import { digest, newToken } from './token.js';

/** Recognises, for some minutes, the browser in which something was begun before anybody is signed in. */
export class BriefCookie {
  private readonly options: CookieOptions;

  constructor(
    private readonly isSecure: boolean,
    readonly minutes: number,
  ) {
    this.options = { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' };
  }

  /** Gives the browser a secret; what comes back may be stored. */
  give(response: Response, name: string): Buffer {
    const secret = newToken();
    response.cookie(this.named(name), secret, { ...this.options, maxAge: this.minutes * 60_000 });
    return digest(secret);
  }

  /** The same as `give` gave back, in the browser that it was given to. */
  of(request: Request, name: string): Buffer {
    return digest(cookieOf(request, this.named(name)) ?? '');
  }

  forget(response: Response, name: string): void {
    response.clearCookie(this.named(name), this.options);
  }

  private named(name: string): string {
    return `${this.isSecure ? '__Host-' : ''}leerspoor-${name}`;
  }
}
