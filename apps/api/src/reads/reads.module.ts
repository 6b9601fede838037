import { Global, Module } from '@nestjs/common';
import { ReadsService } from './reads.service.js';

/** Who read what: written by `@Reads` pages. */
@Global()
@Module({ providers: [ReadsService], exports: [ReadsService] })
export class ReadsModule {}
