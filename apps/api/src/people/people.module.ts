import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';
import { SessionsController } from './sessions.controller.js';

@Module({ controllers: [PeopleController, SessionsController], providers: [PeopleQueries, PeopleService] })
export class PeopleModule {}
