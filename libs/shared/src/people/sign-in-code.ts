import { IsBoolean } from 'class-validator';
import { RequiredText } from '../validation/text.js';

/** Somebody who wants a code in their mailbox. */
export class AskCode {
  @RequiredText(254) email!: string;
}

/** The code from the mail, typed in the browser that asked for it. */
export class UseCode {
  @RequiredText(20) code!: string;
  /** Stay signed in here for two weeks; without it, until half an hour of silence. */
  @IsBoolean() isRemembered!: boolean;
}

/** Why a mail was sent, as its link tells before anybody signed in. */
export const MAIL_REASONS = ['feedback_asked', 'feedback_given', 'invitation'] as const;
export type MailReason = (typeof MAIL_REASONS)[number];

/** What the link in a mail shows to whoever has it: no content, and the address only as its owner knows it. */
export interface WelcomeView {
  /** First name of who wrote. */
  from: string;
  reason: MailReason;
  /** Such as `m•••@school.nl`. */
  address: string;
  /** Where it leads, when the receiver is signed in here already. */
  path: string | null;
}
