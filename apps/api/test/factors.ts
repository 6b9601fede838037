import type { AddPasskey, UsePasskey } from '@leerspoor/shared';
import { TOTP } from 'otpauth';
import type { Visitor } from './api.js';
import { SoftwareAuthenticator } from './software-authenticator.js';

const STEP_MS = 30_000;

export const codeOf = (secret: string, timestamp: number): string =>
  new TOTP({ secret }).generate({ timestamp });

/** A new secret is begun; the code that makes it count. */
export async function firstCode(person: Visitor): Promise<string> {
  const { body } = await person.post('/me/authenticator-app/begin').expect(200);
  return codeOf(body.secret, Date.now());
}

/** An authenticator app is set up; a code of it that was not used yet. */
export async function newCode(person: Visitor): Promise<string> {
  const { body } = await person.post('/me/authenticator-app/begin').expect(200);
  await person
    .post('/me/authenticator-app/confirm', { code: codeOf(body.secret, Date.now() - STEP_MS) })
    .expect(204);
  return codeOf(body.secret, Date.now());
}

/** A passkey that was made and not sent yet. */
export async function made(
  person: Visitor,
  name = 'Telefoon',
): Promise<{ authenticator: SoftwareAuthenticator; body: AddPasskey }> {
  const authenticator = new SoftwareAuthenticator();
  const { body } = await person.post('/me/passkeys/begin').expect(200);
  return { authenticator, body: authenticator.create(body, name) };
}

/** A passkey of this person; gives back what holds it. */
export async function withPasskey(person: Visitor, name?: string): Promise<SoftwareAuthenticator> {
  const { authenticator, body } = await made(person, name);
  await person.post('/me/passkeys', body).expect(204);
  return authenticator;
}

export async function passkeyOf(person: Visitor): Promise<string> {
  await withPasskey(person);
  return (await person.get('/me/sign-in-methods').expect(200)).body.passkeys.at(-1).id;
}

/** A passkey that signed as a second factor, and was not sent yet. */
export async function signed(person: Visitor): Promise<UsePasskey> {
  const authenticator = await withPasskey(person);
  return authenticator.get((await person.post('/second-factor/passkey/begin').expect(200)).body);
}
