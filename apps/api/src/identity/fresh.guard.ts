import { type CanActivate, type ExecutionContext, Injectable, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { problem } from '../http/problem.js';

const FRESH_MS = 10 * 60 * 1000;

/** Lets through who proved in this session, a moment ago, who they are. */
@Injectable()
export class FreshGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { user } = context.switchToHttp().getRequest<Request>();
    const provedAt = user?.session?.provedAt.getTime() ?? 0;
    if (Date.now() - provedAt > FRESH_MS) throw problem.proofNeeded();
    return true;
  }
}

/** A route that changes how somebody signs in: it asks for a proof of the last ten minutes. */
export const Fresh = () => UseGuards(FreshGuard);
