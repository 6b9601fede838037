import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { SignIn } from '@leerspoor/shared';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import { problem } from '../http/problem.js';
import { validation } from '../http/validation.js';
import type { Actor } from './actor.js';
import { IdentityStore } from './identity-store.js';
import { isPassword } from './passwords.js';
import { SignInLimit } from './sign-in-limit.js';

/** Signing in with e-mail address and password. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(
    private readonly store: IdentityStore,
    private readonly limit: SignInLimit,
  ) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  async validate(request: Request, email: string, password: string): Promise<Actor> {
    const mailbox = email.trim().toLowerCase();
    await this.limit.spend(request.ip ?? '', mailbox);
    const [known] = await this.store.ask<{ id: string; hash: string }>(
      'sign_in',
      `select p.id, w.hash from public.person p join identity.password w on w.person_id = p.id where p.email = $1`,
      [mailbox],
    );
    if (!(await isPassword(known?.hash, password)) || !known) throw problem.wrongSignIn();
    await this.limit.forgive(request.ip ?? '', mailbox);
    return { id: known.id };
  }
}

/** Checks the form, lets passport check the password, and says no in our own words. */
@Injectable()
export class PasswordGuard extends AuthGuard('local') {
  // Guards run before pipes, so the form is checked here.
  private readonly form = validation();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { body } = context.switchToHttp().getRequest<Request>();
    await this.form.transform(body ?? {}, { type: 'body', metatype: SignIn });
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error) throw error;
    if (!user) throw problem.wrongSignIn();
    return user;
  }

  override getAuthenticateOptions() {
    return { session: false };
  }
}
