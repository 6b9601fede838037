import { Module } from '@nestjs/common';
import { CodeSignInController } from './code-sign-in.controller.js';
import { PeopleController } from './people.controller.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';
import { SessionsController } from './sessions.controller.js';
import { WelcomeController } from './welcome.controller.js';

@Module({
  controllers: [PeopleController, CodeSignInController, WelcomeController, SessionsController],
  providers: [PeopleQueries, PeopleService],
})
export class PeopleModule {}
