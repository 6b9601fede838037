import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { ProblemView } from '@leerspoor/shared';
import type { Request, Response } from 'express';
import { occurrenceOf } from './logging.js';
import { Problem, problem } from './problem.js';

/** Whatever was thrown goes out as a problem document; only the unexpected goes to the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const refusal = asProblem(thrown);
    const occurrence = occurrenceOf(host.switchToHttp().getRequest<Request>());
    if (refusal.status >= 500)
      this.log.error(`${occurrence} ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
    const body: ProblemView = {
      type: refusal.type,
      status: refusal.status,
      title: refusal.message,
      occurrence,
      ...(refusal.more.errors && { errors: refusal.more.errors }),
    };
    const response = host.switchToHttp().getResponse<Response>();
    // A refusal gives nobody a session, also when it was started before the refusal came.
    response.removeHeader('Set-Cookie');
    if (refusal.more.retryAfterSeconds) response.setHeader('Retry-After', refusal.more.retryAfterSeconds);
    response.status(refusal.status).type('application/problem+json').send(JSON.stringify(body));
  }
}

// How PostgreSQL says it: https://www.postgresql.org/docs/current/errcodes-appendix.html
const BY_SQL_STATE: Record<string, () => Problem> = {
  // text that PostgreSQL cannot hold, such as a NUL
  '22021': () => problem.invalidInput([{ pointer: '', fault: 'wrong-type' }]),
  '22P05': () => problem.invalidInput([{ pointer: '', fault: 'wrong-type' }]),
  '23505': problem.alreadyExists,
  '40001': problem.outOfDate,
  '40P01': problem.outOfDate,
  '55P03': problem.outOfDate,
};

function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof HttpException) return fromHttp(thrown.getStatus());
  const { code, driverError, status } = thrown as {
    code?: string;
    driverError?: { code?: string };
    status?: number;
  };
  const bySqlState = BY_SQL_STATE[driverError?.code ?? code ?? ''];
  if (bySqlState) return bySqlState();
  return fromHttp(status ?? 500);
}

const fromHttp = (status: number): Problem => {
  if (status === 404) return problem.notFound();
  if (status === 413) return problem.tooLarge();
  if (status === 401) return problem.notSignedIn();
  if (status >= 400 && status < 500) return problem.invalidInput([{ pointer: '', fault: 'wrong-type' }]);
  return problem.unexpected();
};
