import { MinLength } from 'class-validator';
import { RequiredText } from '../validation/text.js';

// What a browser hands over is base64url; the largest is a public key with its attestation.
const SIGNED = 4000;

/** A passkey that says who somebody is, as the browser hands it over. */
export class UsePasskey {
  @RequiredText(SIGNED) id!: string;
  @RequiredText(SIGNED) clientData!: string;
  @RequiredText(SIGNED) authenticatorData!: string;
  @RequiredText(SIGNED) signature!: string;
  /** Whose it is, as the passkey remembers. */
  @RequiredText(SIGNED) userHandle!: string;
}

/** A new passkey, as the browser hands it over. */
export class AddPasskey {
  @RequiredText(100) name!: string;
  @RequiredText(SIGNED) id!: string;
  @RequiredText(SIGNED) clientData!: string;
  @RequiredText(SIGNED * 2) attestation!: string;
}

/** What somebody calls one of their passkeys. */
export class RenamePasskey {
  @RequiredText(100) name!: string;
}

/** A code of an authenticator app, or a recovery code. */
export class GiveCode {
  @RequiredText(40) code!: string;
}

/** The password once more, to prove that it is still the same person. */
export class GivePassword {
  @RequiredText(200) password!: string;
}

/** Shortest password that is taken, and the length that is advised. */
export const PASSWORD_LENGTH = { least: 8, advised: 15 } as const;

/** A new password in place of the old. */
export class ChangePassword {
  @RequiredText(200) current!: string;
  @MinLength(PASSWORD_LENGTH.least, { context: { limit: PASSWORD_LENGTH.least } })
  @RequiredText(200)
  next!: string;
}

/** A passkey of somebody, as they see it themselves. */
export interface PasskeyView {
  id: string;
  name: string;
  createdAt: string;
  usedAt: string | null;
}

/** Everything that somebody signs in with. */
export interface SignInMethodsView {
  passkeys: PasskeyView[];
  hasAuthenticatorApp: boolean;
  /** How many recovery codes are left. */
  recoveryCodes: number;
  hasPassword: boolean;
}

/** A way to show that it is you, after the first. */
export type SecondFactorWay = 'passkey' | 'authenticator-app' | 'recovery-code';

/** Whether a second factor was shown in this session, and with what it can be. */
export interface SecondFactorView {
  isShown: boolean;
  ways: SecondFactorWay[];
}

/** What an authenticator app needs to know, shown once: as text, and as the address in a QR code. */
export interface AuthenticatorSecretView {
  secret: string;
  uri: string;
}

/** New recovery codes, shown once. */
export interface RecoveryCodesView {
  codes: string[];
}
