import { Injectable } from '@nestjs/common';
import type { ImportFile, ImportFileFault } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import type { ImportPlan } from './import.types.js';
import { ImportWorldReader } from './import-world.js';
import { planImport } from './plan-import.js';
import { readFiles } from './read-files.js';

/** What the files of an import will bring about, as things are now. */
@Injectable()
export class ImportPlanner {
  constructor(
    private readonly database: Database,
    private readonly world: ImportWorldReader,
  ) {}

  async plan(
    actor: Actor,
    id: string,
  ): Promise<(ImportPlan & { ignored: string[] }) | { fileFault: ImportFileFault }> {
    const files = await this.database.ask<{ name: ImportFile; content: string }>(actor, {
      name: 'people_import_files',
      text: 'select name, content from people_import_file where import_id = $1',
      values: [id],
    });
    const read = readFiles(Object.fromEntries(files.map(({ name, content }) => [name, content])));
    if ('fileFault' in read) return read;
    const world = await this.world.read(actor, read.records);
    return { ...planImport(read.records, world, actor.id), ignored: read.ignored };
  }
}
