import type { ObservationView } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import { proposedBy } from '../next-steps/next-step.body.js';
import { abilities } from '../policy/policy.js';
import { AUTHOR_ROLE, ENTRY_FIELDS, type EntryBody, factsOf, REVISIONS } from '../trail/entry.body.js';
import { observationPolicy, stateOf } from './observation.policy.js';

/** SQL: observations as rows (id, portfolio_id, lesson_id, is_self, occurred_at, body). */
export const OBSERVATIONS = `
  select o.id, o.portfolio_id, o.lesson_id, o.is_self, e.occurred_at, json_build_object(${ENTRY_FIELDS},
    'placementId', o.placement_id, 'lessonId', o.lesson_id, 'instrumentId', o.instrument_id, 'isSelf', o.is_self,
    'authorRole', ${AUTHOR_ROLE}, 'handedInAt', o.handed_in_at, 'strength', o.strength,
    'scores', (select coalesce(json_agg(json_build_object('indicator', s.indicator_code, 'domain', s.domain_code,
      'score', s.score, 'remark', s.remark) order by i.position), '[]')
      from observation_score s join indicator i on i.framework_id = s.instrument_id and i.code = s.indicator_code
      where s.observation_id = o.id),
    'moments', (select coalesce(json_agg(json_build_object('id', m.id, 'atSecond', m.at_second, 'kind', m.kind,
      'phase', m.phase, 'text', m.text, 'indicator', m.indicator_code) order by m.at_second, m.id), '[]')
      from moment m where m.observation_id = o.id),
    'nextStep', ${proposedBy('o.id')}, 'revisions', ${REVISIONS},
    'answer', (select json_build_object('text', a.text, 'at', a.answered_at) from observation_answer a
      where a.observation_id = o.id)) as body
  from observation o join entry e on e.id = o.id`;

export type ObservationBody = Omit<EntryBody<ObservationView>, 'state'> & { handedInAt: string | null };

/** The wire shape of an observation, with what the reader may do. */
export function viewObservation(actor: Actor, { handedInAt, ...body }: ObservationBody): ObservationView {
  const state = stateOf({ handedInAt, sharedAt: body.sharedAt, answeredAt: body.answer?.at });
  const facts = { ...factsOf({ ...body }), state, isSelf: body.isSelf };
  return { ...body, state, may: abilities(observationPolicy, actor, facts) };
}
