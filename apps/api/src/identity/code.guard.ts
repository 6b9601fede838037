import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { UseCode } from '@leerspoor/shared';
import type { Request } from 'express';
import { validation } from '../http/validation.js';
import { CodeCookie } from './code-cookie.js';
import { SignInCodes } from './sign-in-codes.service.js';

/** Checks the form, and the code in it; then this is whom the code was mailed to. */
@Injectable()
export class CodeGuard implements CanActivate {
  // Guards run before pipes, so the form is checked here.
  private readonly form = validation();

  constructor(
    private readonly codes: SignInCodes,
    private readonly cookie: CodeCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const input = (await this.form.transform(request.body ?? {}, {
      type: 'body',
      metatype: UseCode,
    })) as UseCode;
    request.user = await this.codes.use(input.code, this.cookie.of(request));
    return true;
  }
}
