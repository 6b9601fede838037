import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { UsePasskey } from '@leerspoor/shared';
import type { Request, Response } from 'express';
import { validation } from '../http/validation.js';
import { BriefCookie } from './cookie.js';
import { PasskeysService } from './passkeys.service.js';

const MINUTES = 5;
const NAME = 'passkey';

/** Ties a sign-in with a passkey to the browser that asked for it, before anybody is signed in. */
export class PasskeyCookie {
  private readonly cookie: BriefCookie;

  constructor(secure: boolean) {
    this.cookie = new BriefCookie(secure, MINUTES);
  }

  give(response: Response): Buffer {
    return this.cookie.give(response, NAME);
  }

  of(request: Request): Buffer {
    return this.cookie.of(request, NAME);
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
