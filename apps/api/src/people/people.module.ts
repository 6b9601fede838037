import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';

@Module({ controllers: [PeopleController], providers: [PeopleQueries, PeopleService] })
export class PeopleModule {}
