import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { occurrenceOf } from '../../http/logging.js';
import { Problem, problem } from '../../http/problem.js';

/**
 * A refusal to somebody who comes by a link, and not from a page of ours: its own status, and at once on to the sign-in
 * page, which says it in words.
 */
@Catch()
export class NavigationFilter implements ExceptionFilter {
  private readonly log = new Logger('Federation');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const refusal = thrown instanceof Problem ? thrown : problem.unexpected();
    const request = host.switchToHttp().getRequest<Request>();
    const occurrence = occurrenceOf(request);
    const said = `${String(request.params['provider']).slice(0, 40)} ${refusal.type}`;
    if (refusal.status >= 500 && refusal !== thrown)
      this.log.error(`${occurrence} ${said} ${thrown instanceof Error ? thrown.stack : ''}`);
    else this.log.warn(`${occurrence} ${said}`);
    const response = host.switchToHttp().getResponse<Response>();
    response.removeHeader('Set-Cookie');
    if (refusal.more.retryAfterSeconds) response.setHeader('Retry-After', refusal.more.retryAfterSeconds);
    response.status(refusal.status).type('html').send(page(refusal.type));
  }
}

const page = (type: string): string => {
  const to = `/sign-in?problem=${type}`;
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${to}">
<title>Leerspoor</title><p><a href="${to}">Ga verder · Go on</a></p></html>`;
};
