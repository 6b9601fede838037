import { randomBytes } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { UsePasskey } from '@leerspoor/shared';
import type { CookieOptions, Request, Response } from 'express';
import { validation } from '../http/validation.js';
import { cookieOf } from './cookie-of.js';
import { PasskeysService } from './passkeys.service.js';

const MINUTES = 5;

/** Ties a sign-in with a passkey to the browser that asked for it, before anybody is signed in. */
export class PasskeyCookie {
  private readonly name: string;
  private readonly options: CookieOptions;

  constructor(secure: boolean) {
    this.name = secure ? '__Host-leerspoor-passkey' : 'leerspoor-passkey';
    this.options = { httpOnly: true, sameSite: 'strict', secure, path: '/' };
  }

  give(response: Response): string {
    const token = randomBytes(32).toString('base64url');
    response.cookie(this.name, token, { ...this.options, maxAge: MINUTES * 60_000 });
    return token;
  }

  of(request: Request): string {
    return cookieOf(request, this.name) ?? '';
  }
}

/** Checks the passkey that somebody signs in with; who it is stands on the request, as after a password. */
@Injectable()
export class PasskeyGuard implements CanActivate {
  // Guards run before pipes, so what was sent is checked here.
  private readonly form = validation();

  constructor(
    private readonly passkeys: PasskeysService,
    private readonly cookie: PasskeyCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const input = await this.form.transform(request.body ?? {}, { type: 'body', metatype: UsePasskey });
    request.user = await this.passkeys.use('sign-in', this.cookie.of(request), input as UsePasskey);
    return true;
  }
}
