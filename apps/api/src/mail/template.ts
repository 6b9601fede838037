import type { Role } from '@leerspoor/shared';
import type { OtherDoor, SecurityChange } from '../identity/sign-in-mail.js';

/** What a mail about an entry tells. Never what somebody wrote in a reflection or observation. */
export interface EntryNews {
  /** Who wrote or asked. */
  from: string;
  /** The question of the student. */
  about: string;
  /** The last day on which an answer helps (ISO), while one is waited for. */
  until: string | null;
  /** The page in the product. */
  path: string;
}

/** What each mail tells. */
export interface Facts {
  feedback_asked: EntryNews;
  feedback_given: EntryNews;
  /** A place in the product: who made it, and what the receiver is there. */
  invitation: { from: string; role: Role | 'partnership_admin'; path: string };
  /** The code is in the mail and nowhere else; no link, so that nobody learns to expect one beside a code. */
  sign_in_code: { code: string };
  /** Somebody asked for a code who has another door. */
  sign_in_door: { door: OtherDoor; path: string };
  security_notice: { change: SecurityChange; at: Date; path: string };
}

/** What a mail may be about. */
export type Template = keyof Facts;
/** Mail about an entry; all other mail is about a person. */
export type EntryTemplate = 'feedback_asked' | 'feedback_given';
