import type { Letter } from './letter.js';

/** What a mail server, or what stands in for it, said. */
export type Outcome = { outcome: 'sent' } | { outcome: 'refused'; smtpCode: number | null };

/** The way out. It throws when trying again later may help. */
export interface Transport {
  send(letter: Letter): Promise<Outcome>;
}
