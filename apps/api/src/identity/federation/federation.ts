import type { Provider } from '@nestjs/common';
import type { Config } from '../../config.js';
import { BriefCookie } from '../cookie.js';
import { IdentityStore } from '../identity-store.js';
import { Arrivals } from './arrivals.js';
import { Attempts } from './attempts.js';
import { CallbackLimit } from './callback-limit.js';
import { FederationService } from './federation.service.js';
import { Logins } from './logins.js';
import { LoginsService } from './logins.service.js';
import { Providers } from './providers.js';
import { RelyingParty } from './relying-party.js';
import { StartLimit } from './start-limit.js';

const MINUTES = 10;

/** Signing in with an account elsewhere, as parts of the module of identity. */
export const federation = ({ providers, publicUrl, secure }: Config): Provider[] => [
  {
    provide: Providers,
    inject: [IdentityStore],
    useFactory: (store: IdentityStore) => new Providers(store, providers),
  },
  { provide: RelyingParty, useFactory: () => new RelyingParty(publicUrl) },
  { provide: BriefCookie, useFactory: () => new BriefCookie(secure, MINUTES) },
  ...[Attempts, Logins, LoginsService, Arrivals, FederationService, CallbackLimit, StartLimit],
];

/** What controllers use of it. */
export const FEDERATION = [LoginsService, Providers];
