import { Module } from '@nestjs/common';
import { CodeSignInController } from './code-sign-in.controller.js';
import { AuthenticatorAppController } from './authenticator-app.controller.js';
import { PasskeySignInController } from './passkey-sign-in.controller.js';
import { PasskeysController } from './passkeys.controller.js';
import { PasswordController } from './password.controller.js';
import { BindingsController } from './bindings.controller.js';
import { DoorsController } from './doors.controller.js';
import { LoginsController } from './logins.controller.js';
import { PeopleController } from './people.controller.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';
import { SecondFactorController } from './second-factor.controller.js';
import { SessionsController } from './sessions.controller.js';
import { SignInMethodsController } from './sign-in-methods.controller.js';
import { WelcomeController } from './welcome.controller.js';

@Module({
  controllers: [
    PeopleController,
    CodeSignInController,
    WelcomeController,
    SessionsController,
    PasskeySignInController,
    SecondFactorController,
    PasskeysController,
    AuthenticatorAppController,
    PasswordController,
    SignInMethodsController,
    DoorsController,
    LoginsController,
    BindingsController,
  ],
  providers: [PeopleQueries, PeopleService],
})
export class PeopleModule {}
