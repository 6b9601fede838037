import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';
import { prepareQueue } from './queue.js';

/** The database was made by a newer version of the product: this one must not touch it. */
export class DatabaseNewerError extends Error {
  readonly code = 'DATABASE_NEWER';
}

/** Brings the database up to this code; returns the names of the migrations that ran. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize: 2,
  }).initialize();
  try {
    await refuseNewer(source);
    const ran = (await source.runMigrations()).map((migration) => migration.name);
    await prepareQueue(ownerUrl);
    return ran;
  } finally {
    await source.destroy();
  }
}

async function refuseNewer(source: DataSource): Promise<void> {
  const [made] = await source.query(`select to_regclass('public.migrations') is not null as exists`);
  if (!made.exists) return;
  const known = new Set(migrations.map((migration) => migration.name));
  const run: { name: string }[] = await source.query('select name from migrations order by id');
  const unknown = run.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  if (unknown.length > 0) {
    throw new DatabaseNewerError(
      `This database knows migrations that this version does not: ${unknown.join(', ')}`,
    );
  }
}
