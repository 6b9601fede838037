import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';

const HAS_OFFICE = { name: 'has_office', text: 'select app.has_office() as "hasOffice"' };

/** Who holds no office today finds nothing here. What they may do with it, each policy says. */
@Injectable()
export class OfficeGuard implements CanActivate {
  constructor(private readonly database: Database) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { user } = context.switchToHttp().getRequest<Request>();
    if (!user) throw problem.notSignedIn();
    const [row] = await this.database.ask<{ hasOffice: boolean }>(user, HAS_OFFICE);
    if (!row?.hasOffice) throw problem.notFound();
    return true;
  }
}
