import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { type Observable, tap } from 'rxjs';

/**
 * Lets a browser keep a published version for good. Not `@Header`: that is set before the handler runs, so that a
 * version asked for too early would stay "not found" for a year.
 */
@Injectable()
export class PublishedForeverInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    return next
      .handle()
      .pipe(tap(() => response.setHeader('Cache-Control', 'private, max-age=31536000, immutable')));
  }
}
