import { Module } from '@nestjs/common';
import { AccessController } from './access.controller.js';
import { AccessEventsQueries } from './access-events.queries.js';
import { SightQueries } from './sight.queries.js';
import { SupportController } from './support.controller.js';
import { SupportQueries } from './support.queries.js';
import { SupportService } from './support.service.js';

@Module({
  controllers: [AccessController, SupportController],
  providers: [AccessEventsQueries, SightQueries, SupportQueries, SupportService],
})
export class AccessModule {}
