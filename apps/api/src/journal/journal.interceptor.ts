import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isUUID } from 'class-validator';
import type { Request } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { problem } from '../http/problem.js';
import { JOURNAL_EVENTS, type JournalEvent } from './journal-events.js';
import { JournalService } from './journal.service.js';

/** Where the verb of a route stands. */
export const JOURNALED = 'journaled';

/**
 * Records what a `@Journaled` route did. It is the last thing before the commit, because the end of a chain is locked from
 * then on for everybody else of that organisation.
 */
@Injectable()
export class JournalInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly journal: JournalService,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const event = this.reflector.get<JournalEvent | undefined>(JOURNALED, context.getHandler());
    if (!event) return next.handle();
    return from(this.perform(event, context.switchToHttp().getRequest<Request>(), next));
  }

  private async perform(event: JournalEvent, request: Request, next: CallHandler): Promise<unknown> {
    const deed = { event, subjectId: subjectOf(event, request) };
    const removes = request.method === 'DELETE' && isUUID(deed.subjectId);
    const goneFrom = removes ? await this.journal.organisationOf(deed) : null;
    const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
    const whom = told(answer);
    await this.journal.record({ ...deed, request: { ...request.body, ...whom }, goneFrom });
    return answer;
  }
}

/** Whom it was done to, where only the answer knows. */
const told = (answer: unknown): object =>
  typeof answer === 'object' && answer !== null && 'personId' in answer ? { personId: answer.personId } : {};

function subjectOf(event: JournalEvent, { params, user }: Request): string {
  if (!user) throw problem.notSignedIn();
  return JOURNAL_EVENTS[event] === 'person' ? user.id : String(params['id']);
}
