import { Injectable } from '@nestjs/common';
import type { AssignMentors, HandOver } from '@leerspoor/shared';
import { v7 } from 'uuid';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { authorize } from '../policy/policy.js';
import { placementPolicy } from './placement.policy.js';
import { PlacementLifeService } from './placement-life.service.js';

const dayAfter = (day: string): string =>
  new Date(Date.parse(day.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10);

interface Running {
  id: string;
  from: string;
  until: string;
}

/** Who mentors on a placement, from when until when. */
@Injectable()
export class MentorsService {
  constructor(
    private readonly database: Database,
    private readonly placements: PlacementLifeService,
  ) {}

  /** Appoints mentors, several at once; whoever mentors in this time already stays as they are. */
  async assign(actor: Actor, placementId: string, { people, from, until }: AssignMentors): Promise<void> {
    const placement = await this.placements.get(actor, placementId);
    authorize(placementPolicy, 'assignMentors', actor, placement);
    if (until < from) throw problem.beforeBegin('/until');
    for (const [place, person] of people.entries())
      await this.checkCandidate(actor, person, { studentId: placement.studentId, at: `/people/${place}` });
    await this.appoint(actor, { placementId, people, from, until });
  }

  /** Ends what one mentor does on a day; the other goes on from the next. */
  async handOver(actor: Actor, placementId: string, input: HandOver): Promise<void> {
    const placement = await this.placements.get(actor, placementId);
    authorize(placementPolicy, 'handOver', actor, placement);
    const last = await this.running(actor, placementId, input.leaving);
    const lastDay = input.lastDay.slice(0, 10);
    if (!last || input.leaving.toLowerCase() === actor.id) throw problem.notYours('/leaving');
    await this.checkCandidate(actor, input.successor, { studentId: placement.studentId, at: '/successor' });
    if (input.successor.toLowerCase() === input.leaving.toLowerCase()) throw problem.notYours('/successor');
    if (lastDay < last.from) throw problem.beforeBegin('/lastDay');
    if (lastDay >= last.until) throw problem.notAChoice('/lastDay');
    const firstDay = dayAfter(lastDay);
    await this.database.run('update assignment set until_day = $2 where id = $1', [last.id, lastDay]);
    await this.appoint(actor, { placementId, people: [input.successor], from: firstDay, until: last.until });
    await this.database.run(
      `insert into hand_over (id, placement_id, from_person, to_person, first_day, line, made_by)
       values ($1, $2, $3, $4, $5, nullif($6, ''), $7)`,
      [v7(), placementId, input.leaving, input.successor, firstDay, input.line.trim(), actor.id],
    );
  }

  /** The period of a mentor that goes on the longest. */
  private async running(actor: Actor, placementId: string, person: string): Promise<Running | undefined> {
    const [running] = await this.database.ask<Running>(actor, {
      name: 'mentor_running',
      text: `select a.id, a.from_day::text as "from", a.until_day::text as until from assignment a
        where a.placement_id = $1 and a.person_id = $2 and a.role = 'workplace_mentor' and a.until_day >= current_date
        order by a.until_day desc limit 1`,
      values: [placementId, person],
    });
    return running;
  }

  /** Somebody one administers, who is neither oneself nor the student. */
  private async checkCandidate(
    actor: Actor,
    person: string,
    { studentId, at }: { studentId: string; at: string },
  ): Promise<void> {
    const [known] = await this.database.ask<{ id: string }>(actor, {
      name: 'mentor_candidate',
      text: `select m.person_id as id from membership m join app.my_offices() f on f.organisation_id = m.organisation_id
        where m.person_id = $1 limit 1`,
      values: [person],
    });
    if (!known || known.id === actor.id || known.id === studentId) throw problem.notYours(at);
  }

  private async appoint(
    actor: Actor,
    { placementId, people, from, until }: AssignMentors & { placementId: string },
  ): Promise<void> {
    await this.database.run(
      `insert into assignment (id, person_id, role, placement_id, from_day, until_day, appointed_by)
       select gen_random_uuid(), person, 'workplace_mentor', $1, $3::date, $4::date, $5 from unnest($2::uuid[]) person
       where not exists (select from assignment a where a.placement_id = $1 and a.person_id = person
         and a.role = 'workplace_mentor' and daterange(a.from_day, a.until_day, '[]') @> daterange($3::date, $4::date, '[]'))`,
      [placementId, people, from, until, actor.id],
    );
  }
}
