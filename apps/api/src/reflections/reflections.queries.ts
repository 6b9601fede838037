import { Injectable } from '@nestjs/common';
import type { ReflectionView } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { REFLECTIONS, type ReflectionBody, viewReflection } from './reflection.body.js';

const ONE = { name: 'reflection', text: `select body from (${REFLECTIONS}) s where s.id = $1` };

@Injectable()
export class ReflectionsQueries {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string): Promise<ReflectionView> {
    const { body } = await this.database.one<{ body: ReflectionBody }>(actor, { ...ONE, values: [id] });
    return viewReflection(actor, body);
  }
}
