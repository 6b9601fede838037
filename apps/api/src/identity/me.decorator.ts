import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { problem } from '../http/problem.js';
import type { Actor, SignedIn } from './actor.js';

/** The person who asks. */
export const Me = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { user } = context.switchToHttp().getRequest<Request>();
  if (!user) throw problem.notSignedIn();
  return user;
});

/** The person who asks, with the session they ask in. */
export const MySession = createParamDecorator((_data: unknown, context: ExecutionContext): SignedIn => {
  const { user } = context.switchToHttp().getRequest<Request>();
  if (!user?.session) throw problem.notSignedIn();
  return { id: user.id, session: user.session };
});
