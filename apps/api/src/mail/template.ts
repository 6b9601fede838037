import type { Statement } from '../database/database.js';

/** What a mail may be about. */
export type Template = 'feedback_asked' | 'feedback_given';

/** What a mail tells: who, on which question, and where to go. Never what somebody wrote in a reflection or observation. */
export interface MailFacts {
  /** Who wrote or asked. */
  from: string;
  /** The question of the student. */
  about: string;
  /** The last day on which an answer helps (ISO), while one is waited for. */
  until: string | null;
  /** The page in the product. */
  path: string;
}

/**
 * Per template the question that reads the facts as the receiver, through their walls: no row means that there is nothing
 * (left) to tell them.
 */
export const FACTS: Record<Template, Omit<Statement, 'values'>> = {
  feedback_asked: {
    name: 'mail_feedback_asked',
    text: `select p.name as "from", q.about, q.until_day::text as until, '/feedback-requests/' || q.id as path
      from feedback_request q join entry e on e.id = q.id join person p on p.id = e.author_id
      where q.id = $1 and q.withdrawn_at is null and not app.is_answered(q.id)`,
  },
  feedback_given: {
    name: 'mail_feedback_given',
    text: `select p.name as "from", q.about, null as until, '/feedback-requests/' || q.id as path
      from feedback f join entry e on e.id = f.id join person p on p.id = e.author_id
        join feedback_request q on q.id = f.request_id
      where f.id = $1 and e.shared_at is not null`,
  },
};
