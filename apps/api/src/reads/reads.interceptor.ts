import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { ReadsService } from './reads.service.js';

/** Where it stands which entries a page shows. */
export const READS = 'reads';
const TRIES = 2;

type ShownHere = (view: unknown, readerId: string) => readonly string[];

/** Writes down what a page shows to whom, before it goes: when that fails, so does the page. */
@Injectable()
export class ReadsInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly reads: ReadsService,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const shown = this.reflector.get<ShownHere>(READS, context.getHandler());
    const { user } = context.switchToHttp().getRequest<Request>();
    if (!user) throw problem.notSignedIn();
    return from(this.read(user, shown, next));
  }

  private async read(reader: Actor, shown: ShownHere, next: CallHandler): Promise<unknown> {
    for (let time = 0; time < TRIES; time++) {
      const view: unknown = await lastValueFrom(next.handle());
      // What was taken back between looking and writing it down, is looked at again without it.
      if (await this.reads.record(reader, shown(view, reader.id))) return view;
    }
    throw problem.notFound();
  }
}
