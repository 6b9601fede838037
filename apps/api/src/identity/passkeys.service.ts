import { Injectable } from '@nestjs/common';
import type { AddPasskey, PasskeyView, RenamePasskey, UsePasskey } from '@leerspoor/shared';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { parse } from 'uuid';
import { problem } from '../http/problem.js';
import type { Actor, SignedIn } from './actor.js';
import { type ChallengePurpose, Challenges } from './challenges.js';
import { IdentityStore } from './identity-store.js';
import { SignInMail } from './sign-in-mail.js';
import { digest } from './token.js';

/** For whom a passkey works: this product at this address, and no other. */
export class RelyingParty {
  readonly name = 'Leerspoor';
  readonly id: string;
  readonly origin: string;

  constructor(publicUrl: string) {
    ({ hostname: this.id, origin: this.origin } = new URL(publicUrl));
  }
}

interface PasskeyRow {
  id: string;
  personId: string;
  publicKey: Buffer;
  counter: string;
}
const TIMEOUT_MS = 5 * 60 * 1000;
const MOST = 20;

/** Passkeys: a key on a device, with a finger, a face or a pin before it signs. It is two factors at once. */
@Injectable()
export class PasskeysService {
  constructor(
    private readonly store: IdentityStore,
    private readonly challenges: Challenges,
    private readonly party: RelyingParty,
    private readonly mail: SignInMail,
  ) {}

  /** What the browser needs to make a new one for this person; one per device. */
  async beginAdding(actor: SignedIn) {
    const [person] = await this.store.ask<{ name: string; email: string }>(
      'passkey_person',
      'select name, email from public.person where id = $1',
      [actor.id],
    );
    if (!person) throw problem.notSignedIn();
    return generateRegistrationOptions({
      rpName: this.party.name,
      rpID: this.party.id,
      userName: person.email,
      userDisplayName: person.name,
      userID: new Uint8Array(parse(actor.id)),
      challenge: await this.challenges.issue('add', digest(actor.session.id)),
      timeout: TIMEOUT_MS,
      excludeCredentials: (await this.credentialsOf(actor)).map((id) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  async add(actor: SignedIn, { name, id, clientData, attestation }: AddPasskey): Promise<void> {
    const expectedChallenge = await this.challenges.take('add', digest(actor.session.id));
    const { registrationInfo } = await orWrong(
      verifyRegistrationResponse({
        response: {
          ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
          response: { clientDataJSON: clientData, attestationObject: attestation },
        },
        expectedChallenge,
        expectedOrigin: this.party.origin,
        expectedRPID: this.party.id,
        requireUserVerification: true,
      }),
    );
    if (!registrationInfo) throw problem.wrongPasskey();
    const { id: credentialId, publicKey, counter } = registrationInfo.credential;
    const added = await this.store.ask(
      'passkey_add',
      `insert into identity.passkey (person_id, credential_id, public_key, counter, name)
       select $1, $2, $3, $4, $5 where (select count(*) from identity.passkey where person_id = $1) < ${MOST} returning id`,
      [actor.id, Buffer.from(credentialId, 'base64url'), Buffer.from(publicKey), counter, name],
    );
    if (added.length === 0) throw problem.notAllowed();
    await this.mail.tellChange(actor.id, 'passkey-added');
  }

  /** What the browser needs to let a passkey sign; one of this person, or of whoever chooses one. */
  async beginUsing(purpose: ChallengePurpose, boundTo: Buffer, actor?: Actor) {
    return generateAuthenticationOptions({
      rpID: this.party.id,
      challenge: await this.challenges.issue(purpose, boundTo),
      timeout: TIMEOUT_MS,
      userVerification: 'required',
      ...(actor && { allowCredentials: (await this.credentialsOf(actor)).map((id) => ({ id })) }),
    });
  }

  /** Whose passkey signed what was asked. */
  async use(purpose: ChallengePurpose, boundTo: Buffer, input: UsePasskey): Promise<Actor> {
    const expectedChallenge = await this.challenges.take(purpose, boundTo);
    const [known] = await this.store.ask<PasskeyRow>(
      'passkey_known',
      `select id, person_id as "personId", public_key as "publicKey", counter from identity.passkey where credential_id = $1`,
      [Buffer.from(input.id, 'base64url')],
    );
    if (!known || input.userHandle !== handleOf(known.personId)) throw problem.wrongPasskey();
    const { verified, authenticationInfo } = await orWrong(
      verifyAuthenticationResponse({
        response: {
          ...{ id: input.id, rawId: input.id, type: 'public-key', clientExtensionResults: {} },
          response: {
            clientDataJSON: input.clientData,
            authenticatorData: input.authenticatorData,
            signature: input.signature,
          },
        },
        expectedChallenge,
        expectedOrigin: this.party.origin,
        expectedRPID: this.party.id,
        requireUserVerification: true,
        credential: {
          id: input.id,
          publicKey: new Uint8Array(known.publicKey),
          counter: Number(known.counter),
        },
      }),
    );
    if (!verified) throw problem.wrongPasskey();
    await this.count(known, authenticationInfo.newCounter);
    return { id: known.personId };
  }

  of(actor: Actor): Promise<PasskeyView[]> {
    return this.store.ask(
      'passkey_list',
      `select id, name, created_at as "createdAt", date_trunc('hour', used_at) as "usedAt" from identity.passkey
       where person_id = $1 order by created_at, id`,
      [actor.id],
    );
  }

  rename(actor: Actor, id: string, { name }: RenamePasskey): Promise<void> {
    return this.change(
      'passkey_rename',
      'update identity.passkey set name = $3 where id = $1 and person_id = $2 returning id',
      [id, actor.id, name],
    );
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.change(
      'passkey_remove',
      'delete from identity.passkey where id = $1 and person_id = $2 returning id',
      [id, actor.id],
    );
    await this.mail.tellChange(actor.id, 'passkey-removed');
  }

  private async change(name: string, text: string, values: unknown[]): Promise<void> {
    if ((await this.store.ask(name, text, values)).length === 0) throw problem.notFound();
  }

  /** A copy of a key that counts would come with a number that was there before; one that does not count always says 0. */
  private async count({ id }: PasskeyRow, counter: number): Promise<void> {
    const counted = await this.store.ask(
      'passkey_count',
      `update identity.passkey set counter = $2, used_at = now() where id = $1 and (counter < $2 or counter = 0 and $2 = 0)
       returning id`,
      [id, counter],
    );
    if (counted.length === 0) throw problem.wrongPasskey();
  }

  private async credentialsOf(actor: Actor): Promise<string[]> {
    const rows = await this.store.ask<{ id: Buffer }>(
      'passkey_credentials',
      'select credential_id as id from identity.passkey where person_id = $1',
      [actor.id],
    );
    return rows.map(({ id }) => id.toString('base64url'));
  }
}

const handleOf = (personId: string): string => Buffer.from(parse(personId)).toString('base64url');

/** The library throws what is wrong; who tries hears only that it is. */
const orWrong = <T>(verifying: Promise<T>): Promise<T> =>
  verifying.catch(() => {
    throw problem.wrongPasskey();
  });
