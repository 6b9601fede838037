/** What became of a mail, for whom it comes from: `opened` when the receiver has read what it is about. */
export type MailState = 'waiting' | 'sent' | 'opened' | 'undeliverable';

/** A mail as it would have been sent, in an installation without a mail server. */
export interface LetterView {
  id: string;
  to: string;
  address: string;
  subject: string;
  text: string;
  arrivedAt: string;
}

/** All mail of an installation where one tries the product out, newest first. */
export interface MailboxView {
  items: LetterView[];
}
