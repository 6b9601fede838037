import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import type { Config } from '../config.js';
import { federation, FEDERATION } from './federation/federation.js';
import { FederationController } from './federation/federation.controller.js';
import { CodeCookie } from './code-cookie.js';
import { CodeLimit } from './code-limit.js';
import { IdentityStore } from './identity-store.js';
import { AuthenticatorAppService } from './authenticator-app.service.js';
import { Challenges } from './challenges.js';
import { LocalStrategy } from './local.strategy.js';
import { MailLinks } from './mail-links.service.js';
import { OwnPasswordService } from './own-password.service.js';
import { PasskeyCookie } from './passkey.guard.js';
import { PasskeysService, RelyingParty } from './passkeys.service.js';
import { RecoveryCodesService } from './recovery-codes.service.js';
import { SecondFactorLimit } from './second-factor-limit.js';
import { SecondFactorService } from './second-factor.service.js';
import { SecretBox } from './secret-box.js';
import { SessionCookie } from './session-cookie.js';
import { SessionsService } from './sessions.service.js';
import { RequestLimit } from './request-limit.js';
import { SignInGuard } from './sign-in.guard.js';
import { SignInCodes } from './sign-in-codes.service.js';
import { SignInMethodsService } from './sign-in-methods.service.js';
import { SignInLimit } from './sign-in-limit.js';
import { SignInMail } from './sign-in-mail.js';

const METHODS = [
  OwnPasswordService,
  PasskeysService,
  AuthenticatorAppService,
  RecoveryCodesService,
  SecondFactorService,
  SignInMethodsService,
];

const codesWith = ({ secure }: Config): Provider[] => [
  SignInCodes,
  CodeLimit,
  MailLinks,
  { provide: CodeCookie, useFactory: () => new CodeCookie(secure) },
];

/** What other modules use of it. */
const EXPORTED = [
  SecretBox,
  SignInMail,
  SignInCodes,
  CodeCookie,
  MailLinks,
  SessionCookie,
  SessionsService,
  PasskeyCookie,
  ...METHODS,
  ...FEDERATION,
];

/** Who somebody is: sessions, passwords and the guard in front of every route. */
@Module({})
export class IdentityModule {
  static with(config: Config): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      imports: [PassportModule],
      controllers: [FederationController],
      providers: [
        { provide: IdentityStore, useFactory: () => new IdentityStore(config.databaseUrl) },
        { provide: SecretBox, useFactory: () => new SecretBox(config.secret) },
        { provide: RelyingParty, useFactory: () => new RelyingParty(config.publicUrl) },
        { provide: PasskeyCookie, useFactory: () => new PasskeyCookie(config.secure) },
        ...federation(config),
        SessionsService,
        Challenges,
        SignInLimit,
        SignInMail,
        ...codesWith(config),
        SecondFactorLimit,
        ...METHODS,
        LocalStrategy,
        {
          provide: SessionCookie,
          inject: [SessionsService],
          useFactory: (sessions: SessionsService) => new SessionCookie(sessions, config.secure),
        },
        {
          provide: RequestLimit,
          inject: [IdentityStore],
          useFactory: (store: IdentityStore) => new RequestLimit(store, config.requestsPerMinute),
        },
        { provide: APP_GUARD, useClass: SignInGuard },
        { provide: APP_GUARD, useExisting: RequestLimit },
      ],
      exports: EXPORTED,
    };
  }
}
