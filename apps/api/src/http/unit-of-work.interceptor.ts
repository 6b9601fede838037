import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '../database/database.js';

/** A request that changes something is one transaction of one person; the answer goes only after the commit. */
@Injectable()
export class UnitOfWorkInterceptor implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { method, user } = context.switchToHttp().getRequest<Request>();
    if (!user || method === 'GET' || method === 'HEAD') return next.handle();
    return from(this.database.actAs(user, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }
}
