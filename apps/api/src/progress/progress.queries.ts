import { Injectable } from '@nestjs/common';
import {
  type DomainProgress,
  evidenceBase,
  evidenceStrength,
  type GrowthObservation,
  growthPoints,
  type IndicatorLevel,
  type PersonRef,
  type ProgressView,
  type Role,
  trendPerMonth,
  zoneOfProximalDevelopment,
} from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { portfolioPolicy } from '../placements/portfolio.policy.js';
import { AUTHOR_ROLE, personRef } from '../trail/entry.body.js';

interface ProgressRow {
  student: PersonRef;
  instrument_id: string;
  my_roles: Role[];
  domains: string[];
  observations: GrowthObservation[];
  /** By domain. */
  levels: Record<string, DomainProgress['levels']>;
  indicators: IndicatorLevel[];
  contexts: { tag: string; lessons: number }[];
}

/** Growth of one portfolio; one statement. */
export const PROGRESS = {
  name: 'progress',
  text: `
    with seen as materialized (
      select e.id, e.author_id, e.portfolio_id, e.occurred_at, o.lesson_id, o.is_self, o.strength, o.instrument_id
      from entry e join observation o on o.id = e.id
      where e.portfolio_id = $1 and e.kind = 'observation' and e.shared_at is not null),
    scored as materialized (
      select s.observation_id, s.indicator_code, s.domain_code, s.score
      from observation_score s where s.portfolio_id = $1 and s.score is not null
        and s.observation_id in (select id from seen))
    select json_build_object('id', p.id, 'name', p.name) as student, c.instrument_id,
      app.roles_in(app.my_bits(o.id)) as my_roles,
      (select json_agg(domain_code order by first) from (select domain_code, min(position) as first from indicator
        where framework_id = c.instrument_id group by 1) d) as domains,
      (select coalesce(json_agg(json_build_object('id', e.id, 'lessonId', e.lesson_id, 'at', e.occurred_at,
          'observerRole', ${AUTHOR_ROLE}, 'observer', ${personRef('e.author_id')}, 'isSelf', e.is_self,
          'context', coalesce(to_json(l.context), '[]'), 'className', l.class_name, 'strength', e.strength,
          'nextStep', (select n.text from next_step n where n.origin_id = e.id)) order by e.occurred_at, e.id), '[]')
        from seen e left join lesson l on l.id = e.lesson_id
        where e.id in (select observation_id from scored)) as observations,
      (select coalesce(json_object_agg(domain_code, levels order by domain_code), '{}') from (
        select domain_code, json_object_agg(observation_id, json_build_object('level', level, 'scored', n)
            order by observation_id) as levels
        from (select domain_code, observation_id, round(avg(score), 2)::float8 as level, count(*)::int as n
          from scored group by 1, 2) x group by 1) d) as levels,
      (select coalesce(json_agg(json_build_object('indicator', i.code, 'domain', i.domain_code, 'level', x.level,
          'scored', x.scored) order by i.position), '[]')
        from (select indicator_code, avg(score) filter (where nth <= 3)::float8 as level, count(*)::int as scored
          from (select s.indicator_code, s.score,
              row_number() over (partition by s.indicator_code order by e.occurred_at desc, e.id) as nth
            from scored s join seen e on e.id = s.observation_id where not e.is_self) ranked
          group by 1) x
        join indicator i on i.framework_id = c.instrument_id and i.code = x.indicator_code) as indicators,
      (select coalesce(json_agg(json_build_object('tag', tag, 'lessons', n) order by n desc, tag), '[]') from (
        select tag, count(*)::int as n from lesson l, unnest(l.context) as tag
        where l.portfolio_id = $1 and l.state <> 'planned' group by 1) t) as contexts
    from portfolio o join person p on p.id = o.student_id join cohort c on c.id = o.cohort_id
    where o.id = $1`,
};

@Injectable()
export class ProgressQueries {
  constructor(private readonly database: Database) {}

  /** Growth per domain over what the actor may read, always with what it stands on. */
  async progress(actor: Actor, portfolioId: string): Promise<ProgressView> {
    const row = await this.database.one<ProgressRow>(actor, { ...PROGRESS, values: [portfolioId] });
    const facts = { studentId: row.student.id, myRoles: row.my_roles, isActive: true };
    if (!portfolioPolicy.readProgress(actor, facts)) throw problem.notFound();
    return {
      portfolioId,
      student: row.student,
      instrumentId: row.instrument_id,
      observations: row.observations,
      domains: row.domains.map((domain) => domainProgress(domain, row)),
      zone: zoneOfProximalDevelopment(row.indicators),
      contexts: row.contexts,
    };
  }
}

function domainProgress(domain: string, { observations, levels: all }: ProgressRow): DomainProgress {
  const levels = all[domain] ?? {};
  const points = growthPoints(observations, levels);
  const base = evidenceBase(points);
  const perMonth = trendPerMonth(points, base);
  return {
    domain,
    ...base,
    evidence: evidenceStrength(base),
    levels,
    ...(perMonth !== undefined && { trend: { perMonth } }),
  };
}
