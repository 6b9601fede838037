import { Injectable } from '@nestjs/common';
import type { WriteCohort, WriteProgramme } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { authorize } from '../policy/policy.js';
import { Cohort } from './cohort.entity.js';
import { OfficeService, type Scope } from './office.service.js';
import { Organisation } from './organisation.entity.js';
import { organisationPolicy } from './organisation.policy.js';
import { Programme } from './programme.entity.js';
import { unlessTaken } from './taken.js';

@Injectable()
export class ProgrammesService {
  constructor(
    private readonly database: Database,
    private readonly offices: OfficeService,
  ) {}

  /** A new programme of an institute, or what one is called and how it judges from now on. */
  async write(actor: Actor, id: string, input: WriteProgramme): Promise<void> {
    const programmes = this.database.entities(Programme);
    const found = await programmes.findOneBy({ id });
    if (found) await this.authorize(actor, { kind: 'programme', id }, problem.notFound());
    else
      await this.authorize(
        actor,
        { kind: 'organisation', id: input.instituteId },
        problem.notYours('/instituteId'),
      );
    if (found && found.instituteId !== input.instituteId.toLowerCase())
      throw problem.notYours('/instituteId');
    const programme = found ?? programmes.create({ id, instituteId: input.instituteId });
    programme.write(input);
    await unlessTaken(() => programmes.save(programme));
  }

  /** A new cohort of a programme, or another name for one; while nobody is in it also another framework or form. */
  async writeCohort(actor: Actor, id: string, input: WriteCohort): Promise<void> {
    const cohorts = this.database.entities(Cohort);
    const found = await cohorts.findOneBy({ id });
    const scope: Scope = { kind: 'programme', id: found?.programmeId ?? input.programmeId };
    await this.authorize(actor, scope, found ? problem.notFound() : problem.notYours('/programmeId'));
    if (found && found.programmeId !== input.programmeId.toLowerCase())
      throw problem.notYours('/programmeId');
    await this.checkPublished('framework', input.frameworkId, '/frameworkId');
    await this.checkPublished('instrument', input.instrumentId, '/instrumentId');
    if (found) await this.checkFixed(found, input);
    const cohort = found ?? cohorts.create({ id, programmeId: input.programmeId });
    cohort.write(input);
    await unlessTaken(() => cohorts.save(cohort));
  }

  /** Over the institute that the programme is of; `unseen` when that is out of sight. */
  private async authorize(actor: Actor, scope: Scope, unseen: Error): Promise<void> {
    const rank = await this.offices.rankOver(actor, scope);
    if (rank === 0) throw unseen;
    const isSchool =
      scope.kind === 'organisation' &&
      (await this.database.entities(Organisation).existsBy({ id: scope.id, kind: 'school' }));
    if (isSchool) throw problem.notYours('/instituteId');
    authorize(organisationPolicy, 'writeProgrammes', actor, { kind: 'institute', rank });
  }

  private async checkPublished(kind: string, id: string, pointer: string): Promise<void> {
    const found = await this.database.run('select 1 from framework where id = $1 and kind = $2', [id, kind]);
    if (found.length === 0) throw problem.notAChoice(pointer);
  }

  private async checkFixed(cohort: Cohort, input: WriteCohort): Promise<void> {
    const changed = (['frameworkId', 'instrumentId'] as const).find((name) => cohort[name] !== input[name]);
    if (!changed) return;
    const [row] = await this.database.run<{ used: boolean }>('select app.cohort_is_used($1) as used', [
      cohort.id,
    ]);
    if (row?.used) throw problem.fixed(`/${changed}`);
  }
}
