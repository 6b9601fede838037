import type { FeedbackRequestView, FeedbackView } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import { proposedBy } from '../next-steps/next-step.body.js';
import { abilities } from '../policy/policy.js';
import { ASKED_OF, ENTRY_FIELDS, type EntryBody, factsOf, REVISIONS } from '../trail/entry.body.js';
import { feedbackPolicy, requestPolicy, requestState } from './feedback.policy.js';

/** SQL: feedback as rows (id, request_id, body). */
export const FEEDBACK = `
  select f.id, f.request_id, json_build_object(${ENTRY_FIELDS}, 'requestId', f.request_id, 'strength', f.strength,
    'evidence', f.evidence, 'items', f.items, 'nextStep', ${proposedBy('f.id')}, 'revisions', ${REVISIONS},
    'isWithdrawn', app.is_withdrawn(f.request_id)) as body
  from feedback f join entry e on e.id = f.id`;

/** SQL: the entries that mail about a request is about, as far as the reader sees them: itself and its answer. */
export const TOLD = `array(select q.id union all select f.id from feedback f where f.request_id = q.id)`;

const GUEST = `(select json_build_object('email', g.email, 'until', g.until_day) from guest g where g.request_id = q.id)`;

/** SQL: requests as rows (id, portfolio_id, occurred_at, body), each with its answer for whom may read that. */
export const REQUESTS = `
  select q.id, q.portfolio_id, e.occurred_at, json_build_object(${ENTRY_FIELDS}, 'askedOf', ${ASKED_OF}, 'guest', ${GUEST},
    'about', q.about, 'lessonId', q.lesson_id, 'lessonTopic', (select topic from lesson where id = q.lesson_id),
    'indicators', to_json(q.indicators), 'until', q.until_day, 'withdrawnAt', q.withdrawn_at,
    'isAnswered', app.is_answered(q.id),
    'mail', app.mail_state(${TOLD}),
    'feedback', (select body from (${FEEDBACK}) given where given.request_id = q.id)) as body
  from feedback_request q join entry e on e.id = q.id`;

export type FeedbackBody = EntryBody<FeedbackView> & { isWithdrawn: boolean };
export type RequestBody = Omit<EntryBody<FeedbackRequestView>, 'state' | 'feedback'> & {
  withdrawnAt: string | null;
  isAnswered: boolean;
  feedback: FeedbackBody | null;
};

export const viewFeedback = (actor: Actor, { isWithdrawn, ...body }: FeedbackBody): FeedbackView => ({
  ...body,
  may: abilities(feedbackPolicy, actor, { ...factsOf(body), isWithdrawn }),
});

export function viewRequest(actor: Actor, body: RequestBody): FeedbackRequestView {
  const { withdrawnAt, isAnswered, feedback, ...rest } = body;
  const state = requestState(
    { isAnswered, withdrawnAt, until: rest.until },
    new Date().toISOString().slice(0, 10),
  );
  return {
    ...rest,
    state,
    feedback: feedback && viewFeedback(actor, feedback),
    may: abilities(requestPolicy, actor, { ...factsOf(rest), askedOf: rest.askedOf.id, state }),
  };
}
