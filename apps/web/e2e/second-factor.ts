import type { AuthenticatorSecretView, SignInMethodsView } from '@leerspoor/shared';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { call, get, post } from './api';
import { arrive, open, signIn } from './browser';
import type { Person } from './people';

/** What an authenticator app shows now. */
export const codeOf = (secret: string): string => new TOTP({ secret: secret.replaceAll(' ', '') }).generate();

/** A device with a finger that is always the right one. */
export async function withPasskeys(page: Page): Promise<void> {
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/**
 * Somebody who administers, with a second factor shown, and without the screens for it. The factor is taken away at once, so
 * that the next journey finds the person as this one did.
 */
export async function administrate(person: Person, { width = 1440, to = '/' } = {}): Promise<Page> {
  const page = await arrive({ width, to: '/' });
  await signIn(page, person);
  const { secret } = await post<AuthenticatorSecretView>(page, '/me/authenticator-app/begin', {});
  await post(page, '/me/authenticator-app/confirm', { code: codeOf(secret) });
  await call(page, 'DELETE', '/me/authenticator-app');
  await open(page, to);
  return page;
}

/** Takes every second factor of the page's person away. */
export async function withoutSecondFactor(page: Page): Promise<void> {
  const { passkeys, hasAuthenticatorApp } = await get<SignInMethodsView>(page, '/me/sign-in-methods');
  for (const { id } of passkeys) await call(page, 'DELETE', `/me/passkeys/${id}`);
  if (hasAuthenticatorApp) await call(page, 'DELETE', '/me/authenticator-app');
}
