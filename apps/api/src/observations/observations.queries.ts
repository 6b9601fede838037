import { Injectable } from '@nestjs/common';
import type { ObservationView } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { OBSERVATIONS, type ObservationBody, viewObservation } from './observation.body.js';

const ONE = { name: 'observation', text: `select body from (${OBSERVATIONS}) s where s.id = $1` };

@Injectable()
export class ObservationsQueries {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string): Promise<ObservationView> {
    const { body } = await this.database.one<{ body: ObservationBody }>(actor, { ...ONE, values: [id] });
    return viewObservation(actor, body);
  }
}
