import { Injectable } from '@nestjs/common';
import type { MovePlacement, PlacementAction, PlacementState, ProposePlacement } from '@leerspoor/shared';
import { v7 } from 'uuid';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { authorize } from '../policy/policy.js';
import { type PlacementFacts, placementPolicy, placePolicy } from './placement.policy.js';

type Move = Exclude<PlacementAction, 'assignMentors' | 'handOver'>;
const NEXT: Record<Move, PlacementState> = {
  confirm: 'confirmed',
  start: 'active',
  pause: 'paused',
  resume: 'active',
  end: 'ended',
};

/** A placement that somebody administers, as far as its rules need it. */
export interface AdministeredPlacement extends PlacementFacts {
  from: string;
  until: string;
}

const FACTS = {
  name: 'placement_facts',
  text: `select m.student_id as "studentId", m.state, m.school_rank as "schoolRank", m.institute_rank as "instituteRank",
      m.from_day::text as "from", m.until_day::text as until from app.my_placements() m where m.id = $1`,
};
const WHERE_TO = {
  name: 'placement_where_to',
  text: `select c.framework_id as "frameworkId", c.programme_id as "programmeId",
      (select id from organisation where id = $2 and kind = 'school') as "schoolId",
      app.partnership_of($2, g.institute_id) as "partnershipId",
      app.office($2) as "schoolRank", app.office(g.institute_id) as "instituteRank"
    from cohort c join programme g on g.id = c.programme_id where c.id = $1`,
};
const STUDENT = {
  name: 'placement_student',
  text: `select exists (select from membership m join app.my_offices() f on f.organisation_id = m.organisation_id
      where m.person_id = $1 and f.rank >= 2) as known`,
};
const PLACED = {
  name: 'placed',
  text: `select portfolio_id as "portfolioId", programme_id as "programmeId", cohort_id as "cohortId",
      coalesce(daterange(from_day, until_day, '[]') && daterange($2, $3, '[]'), false) as overlaps
    from app.placed(array[$1::uuid]) where from_day is null or from_day <= until_day`,
};

interface Destination {
  frameworkId: string;
  programmeId: string;
  schoolId: string | null;
  partnershipId: string | null;
  schoolRank: number;
  instituteRank: number;
}
interface Placed {
  portfolioId: string;
  programmeId: string;
  cohortId: string;
  overlaps: boolean;
}

/** What becomes of a placement: proposed, confirmed, active, paused, ended. */
@Injectable()
export class PlacementLifeService {
  constructor(private readonly database: Database) {}

  /** Finds a placement in the office of the actor. */
  get(actor: Actor, id: string): Promise<AdministeredPlacement> {
    return this.database.one<AdministeredPlacement>(actor, { ...FACTS, values: [id] });
  }

  async propose(actor: Actor, id: string, input: ProposePlacement): Promise<void> {
    if (input.until < input.from) throw problem.beforeBegin('/until');
    const to = await this.destination(actor, input);
    const portfolioId = await this.portfolio(actor, input, to);
    await this.database.run(
      `insert into placement (id, portfolio_id, school_id, partnership_id, kind, state, from_day, until_day, framework_id)
       values ($1, $2, $3, $4, $5, 'proposed', $6, $7, $8)`,
      [id, portfolioId, to.schoolId, to.partnershipId, input.kind, input.from, input.until, to.frameworkId],
    );
    await this.database.run(
      `insert into placement_step (placement_id, state, made_by) values ($1, 'proposed', $2)`,
      [id, actor.id],
    );
  }

  async move(actor: Actor, id: string, verb: Move, { reason }: MovePlacement): Promise<void> {
    authorize(placementPolicy, verb, actor, await this.get(actor, id));
    await this.database.run('select app.move_placement($1, $2, $3)', [id, NEXT[verb], reason.trim()]);
  }

  private async destination(actor: Actor, input: ProposePlacement): Promise<Destination> {
    const { studentId, cohortId, schoolId } = input;
    const [student] = await this.database.ask<{ known: boolean }>(actor, { ...STUDENT, values: [studentId] });
    if (!student?.known) throw problem.notYours('/studentId');
    const [to] = await this.database.ask<Destination>(actor, { ...WHERE_TO, values: [cohortId, schoolId] });
    if (!to) throw problem.notYours('/cohortId');
    if (!to.schoolId) throw problem.notYours('/schoolId');
    // Whoever coordinates the school chooses among the institutes near it, and the other way round.
    if (!to.partnershipId || Math.max(to.schoolRank, to.instituteRank) === 0)
      throw problem.notYours(to.schoolRank > 0 ? '/cohortId' : '/schoolId');
    authorize(placePolicy, 'propose', actor, { studentId, ...to });
    return to;
  }

  /** The portfolio of this student in this programme, begun where there is none. */
  private async portfolio(actor: Actor, input: ProposePlacement, to: Destination): Promise<string> {
    const { studentId, cohortId, from, until } = input;
    const placed = await this.database.ask<Placed>(actor, { ...PLACED, values: [studentId, from, until] });
    const known = placed.filter(({ programmeId }) => programmeId === to.programmeId);
    if (known.some(({ overlaps }) => overlaps)) throw problem.overlaps('/from');
    const [portfolio] = known;
    if (portfolio && portfolio.cohortId !== cohortId.toLowerCase()) throw problem.notAChoice('/cohortId');
    if (portfolio) return portfolio.portfolioId;
    const id = v7();
    await this.database.run(
      'insert into portfolio (id, student_id, programme_id, cohort_id) values ($1, $2, $3, $4)',
      [id, studentId, to.programmeId, cohortId],
    );
    return id;
  }
}
