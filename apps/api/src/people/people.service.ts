import { Injectable } from '@nestjs/common';
import type { ChooseLocale } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';

@Injectable()
export class PeopleService {
  constructor(private readonly database: Database) {}

  async chooseLocale(actor: Actor, { locale }: ChooseLocale): Promise<void> {
    await this.database.run('update person set locale = $2 where id = $1', [actor.id, locale]);
  }
}
