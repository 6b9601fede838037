import type { CookieOptions, Request, Response } from 'express';
import { cookieOf } from './cookie-of.js';
import { CODE_MINUTES } from './sign-in-code.js';

/** Binds a code to the browser in which it was asked for; it says nothing about who that is. */
export class CodeCookie {
  private readonly name: string;
  private readonly options: CookieOptions;

  constructor(secure: boolean) {
    this.name = secure ? '__Host-leerspoor-code' : 'leerspoor-code';
    this.options = { httpOnly: true, sameSite: 'lax', secure, path: '/' };
  }

  of(request: Request): string | undefined {
    return cookieOf(request, this.name);
  }

  give(response: Response, browser: string): void {
    response.cookie(this.name, browser, { ...this.options, maxAge: CODE_MINUTES * 60_000 });
  }

  take(response: Response): void {
    response.clearCookie(this.name, this.options);
  }
}
