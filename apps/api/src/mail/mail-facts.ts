import type { Role } from '@leerspoor/shared';
import type { Database, Statement } from '../database/database.js';
import type { SecretBox } from '../identity/secret-box.js';
import { CODE_MINUTES, codeOf } from '../identity/sign-in-code.js';
import type { OtherDoor, SecurityChange } from '../identity/sign-in-mail.js';
import { locatorOf } from '../identity/locator.js';
import type { OutgoingMail } from './mail-store.js';
import type { EntryNews, EntryTemplate, Facts, Template } from './template.js';

/** The questions that read the facts as the receiver, through their walls. */
const ASKED: Record<EntryTemplate, Omit<Statement, 'values'>> = {
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
const MY_NEXT_ROLE = {
  name: 'mail_invitation',
  text: `select role from (
      select 'student' as role, '-infinity'::date as from_day, id from portfolio where student_id = app.actor_id()
      union all
      select role, from_day, id from assignment where person_id = app.actor_id() and until_day >= current_date) held
    order by from_day, id limit 1`,
};

/** Reads what a mail tells, at the moment that it goes; `null` when there is nothing (left) to tell. */
export class MailFacts {
  constructor(
    private readonly database: Database,
    private readonly box: SecretBox,
  ) {}

  readonly of: { [T in Template]: (mail: OutgoingMail) => Promise<Facts[T] | null> } = {
    feedback_asked: (mail) => this.ofEntry(mail, 'feedback_asked'),
    feedback_given: (mail) => this.ofEntry(mail, 'feedback_given'),
    invitation: async (mail) => {
      const { toPerson, fromName } = mail;
      const [held] = await this.database.ask<{ role: Role | 'partnership_admin' }>(
        { id: toPerson },
        MY_NEXT_ROLE,
      );
      return held ? { from: fromName ?? '', role: held.role, path: this.wayTo('/', mail) } : null;
    },
    sign_in_code: async ({ attemptId, writtenAt }) => {
      const isOver = Date.now() - writtenAt.getTime() > CODE_MINUTES * 60_000;
      return attemptId && !isOver ? { code: codeOf(this.box, attemptId) } : null;
    },
    sign_in_door: async ({ detail }) => ({ door: detail as OtherDoor, path: '/sign-in' }),
    security_notice: async ({ detail, writtenAt }) => ({
      change: detail as SecurityChange,
      at: writtenAt,
      path: '/sign-in-methods',
    }),
  };

  private async ofEntry(mail: OutgoingMail, template: EntryTemplate) {
    const { toPerson, entryId } = mail;
    const question = { ...ASKED[template], values: [entryId] };
    const [facts] = await this.database.ask<EntryNews>({ id: toPerson }, question);
    return facts ? { ...facts, path: this.wayTo(facts.path, mail) } : null;
  }

  /** Whoever has no door of their own comes in through this very mail. */
  private wayTo(path: string, { id, door }: OutgoingMail): string {
    return door === 'code' ? `/welcome/${locatorOf(this.box, id)}` : path;
  }
}
