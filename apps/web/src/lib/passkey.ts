import type { AddPasskey, UsePasskey } from '@leerspoor/shared';
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';

export type NewPasskeyOptions = PublicKeyCredentialCreationOptionsJSON;
export type PasskeyOptions = PublicKeyCredentialRequestOptionsJSON;

/** The browser or the person stopped: nothing was asked of the server. */
export class PasskeyStopped extends Error {
  constructor(readonly why: 'cancelled' | 'exists') {
    super(why);
    this.name = 'PasskeyStopped';
  }
}

export const knowsPasskeys = browserSupportsWebAuthn;

const stop = (error: unknown): never => {
  const exists = error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';
  throw new PasskeyStopped(exists ? 'exists' : 'cancelled');
};

/** The device makes a passkey, after a finger, a face or a pin. */
export async function makePasskey(options: NewPasskeyOptions): Promise<Omit<AddPasskey, 'name'>> {
  const { id, response } = await startRegistration({ optionsJSON: options }).catch(stop);
  return { id, clientData: response.clientDataJSON, attestation: response.attestationObject };
}

/** The device signs with a passkey, after a finger, a face or a pin. */
export async function signWithPasskey(options: PasskeyOptions): Promise<UsePasskey> {
  const { id, response } = await startAuthentication({ optionsJSON: options }).catch(stop);
  const { clientDataJSON: clientData, authenticatorData, signature, userHandle = '' } = response;
  return { id, clientData, authenticatorData, signature, userHandle };
}
