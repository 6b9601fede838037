import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { problem } from '../http/problem.js';
import type { Actor } from './actor.js';

/** The person who asks. */
export const Me = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { user } = context.switchToHttp().getRequest<Request>();
  if (!user) throw problem.notSignedIn();
  return user;
});
