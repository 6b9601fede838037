import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { IdentityStore } from './identity-store.js';

/** What changed in how somebody signs in; each has its words. */
export const SECURITY_CHANGES = [
  'password-changed',
  'passkey-added',
  'passkey-removed',
  'authenticator-added',
  'authenticator-removed',
  'recovery-codes-made',
  'recovery-code-used',
  'identity-linked',
  'identity-unlinked',
  'second-factor-reset',
] as const;
export type SecurityChange = (typeof SECURITY_CHANGES)[number];

/** A door that a one-time code does not replace. */
export type OtherDoor = 'password' | 'federation';

/** What sign-in writes to somebody about their own doors, through the same outbox as all mail. */
@Injectable()
export class SignInMail {
  constructor(private readonly store: IdentityStore) {}

  /** Something changed in how this person signs in. */
  async tellChange(personId: string, change: SecurityChange): Promise<void> {
    await this.store.ask(
      'mail_security_notice',
      `insert into mail.outgoing (id, to_person, template, detail) values ($1, $2, 'security_notice', $3)`,
      [v7(), personId, change],
    );
  }
}
