import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RecoveryCodesView } from '@leerspoor/shared';
import { problem } from '../http/problem.js';
import type { Actor } from './actor.js';
import { IdentityStore } from './identity-store.js';
import { SignInMail } from './sign-in-mail.js';

const CODES = 10;
// Without I, L, O and U, which are read as something else or as a word: 32 letters, 5 bits each.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 16;
const GROUP = 4;

/** Ten codes of 80 bits for whoever lost the rest: each works once, and only their hashes are kept. */
@Injectable()
export class RecoveryCodesService {
  constructor(
    private readonly store: IdentityStore,
    private readonly mail: SignInMail,
  ) {}

  /** A new set; the old one is worth nothing from now on. */
  async renew(actor: Actor): Promise<RecoveryCodesView> {
    const codes = Array.from({ length: CODES }, newCode);
    await this.store.ask(
      'recovery_renew',
      `with old as (delete from identity.recovery_code where person_id = $1)
       insert into identity.recovery_code select hash, $1 from unnest($2::bytea[]) as hash`,
      [actor.id, codes.map((code) => digest(actor, code))],
    );
    await this.mail.tellChange(actor.id, 'recovery-codes-made');
    return { codes };
  }

  /** Uses a code up, or refuses it. */
  async use(actor: Actor, code: string): Promise<void> {
    const used = await this.store.ask(
      'recovery_use',
      'delete from identity.recovery_code where person_id = $1 and code_hash = $2 returning person_id',
      [actor.id, digest(actor, code)],
    );
    if (used.length === 0) throw problem.incorrect('/code');
    await this.mail.tellChange(actor.id, 'recovery-code-used');
  }

  async left(actor: Actor): Promise<number> {
    const [row] = await this.store.ask<{ left: number }>(
      'recovery_left',
      'select count(*)::int as left from identity.recovery_code where person_id = $1',
      [actor.id],
    );
    return row?.left ?? 0;
  }
}

function newCode(): string {
  const letters = Array.from(randomBytes(LETTERS), (byte) => ALPHABET.charAt(byte % ALPHABET.length));
  return Array.from({ length: LETTERS / GROUP }, (_, group) =>
    letters.slice(group * GROUP, (group + 1) * GROUP).join(''),
  ).join('-');
}

/** Typed with or without dashes, in capitals or not. */
const digest = (actor: Actor, code: string): Buffer =>
  createHash('sha256')
    .update(`${actor.id} ${code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')}`)
    .digest();
