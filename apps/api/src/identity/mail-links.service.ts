import { Injectable } from '@nestjs/common';
import { IdentityStore } from './identity-store.js';
import { mailOf } from './locator.js';
import { SecretBox } from './secret-box.js';

/** What stands behind the link in a mail. */
export interface MailLink {
  personId: string;
  email: string;
  /** Who wrote. */
  asker: string;
  template: string;
  /** Where it leads, for whom the mail is to. */
  path: string;
}

/** Finds the mail that a link came from. Looking changes nothing, however often. */
@Injectable()
export class MailLinks {
  constructor(
    private readonly store: IdentityStore,
    private readonly box: SecretBox,
  ) {}

  async find(locator: string): Promise<MailLink | null> {
    const [link] = await this.store.ask<MailLink>(
      'mail_link',
      `select person_id as "personId", email, asker, template, path from identity.mail_link($1)`,
      [mailOf(this.box, locator)],
    );
    return link ?? null;
  }
}
