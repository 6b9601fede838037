import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { problem } from '../http/problem.js';
import type { Actor, SignedIn } from './actor.js';
import { FOR_GUESTS } from './guests.decorator.js';
import { ADMINISTRATION } from './administration.decorator.js';
import { BEFORE_SECOND_FACTOR } from './before-second-factor.decorator.js';
import { OPEN } from './open.decorator.js';
import { RequestLimit } from './request-limit.js';
import { SessionCookie } from './session-cookie.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Express types its request only this way
  namespace Express {
    interface User extends Actor, Partial<Pick<SignedIn, 'session'>> {}
  }
}

/** Every route asks who you are, unless it says it is open; who has a second factor shows it before anything else. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    private readonly limit: RequestLimit,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean>(OPEN, context.getHandler())) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const actor = await this.cookie.whose(request);
    if (!actor) {
      await this.limit.countStranger(request.ip);
      throw problem.notSignedIn();
    }
    const isForGuests = this.reflector.get<boolean>(FOR_GUESTS, context.getHandler());
    if (actor.session.isGuest && !isForGuests) throw problem.notAllowed();
    request.user = actor;
    if (this.lacksSecondFactor(actor, context)) throw problem.secondFactorNeeded();
    return true;
  }

  private lacksSecondFactor({ session }: SignedIn, context: ExecutionContext): boolean {
    if (session.secondFactorAt) return false;
    if (session.isAdministrator && this.reflector.get<boolean>(ADMINISTRATION, context.getClass()))
      return true;
    return (
      session.hasSecondFactor && !this.reflector.get<boolean>(BEFORE_SECOND_FACTOR, context.getHandler())
    );
  }
}
