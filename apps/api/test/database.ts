import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** An own copy of the migrated database, for one test file. */
export async function freshDatabase(): Promise<{ ownerUrl: string }> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: urlOf('postgres') });
  await admin.connect();
  await admin.query(`create database ${name} template template_leerspoor`);
  await admin.end();
  return { ownerUrl: urlOf(name) };
}

const urlOf = (database: string): string => {
  const url = process.env['TEST_OWNER_URL'];
  if (!url) throw new Error('TEST_OWNER_URL is set by test/global-setup.mjs');
  return url.replace('/DB', `/${database}`);
};
