import pg from 'pg';
import { MAIL_ROLE } from './migrations/wall.js';

/** The schema of pg-boss: the owner makes and updates it, the server only works in it. */
export const QUEUE_SCHEMA = 'pgboss';
export const MAIL_QUEUE = 'mail';

// First after half a minute, later every hour, for three days. A worker that dies is given up after five minutes.
const MAIL_RETRIES = {
  retryLimit: 76,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 300,
};

/** Brings the tables of pg-boss up to the installed version, with the queue of the mail. */
export async function prepareQueue(ownerUrl: string): Promise<void> {
  const { PgBoss } = await import('pg-boss');
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  const boss = new PgBoss({
    db: { executeSql: (text, values) => owner.query(text, values) },
    schema: QUEUE_SCHEMA,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => undefined);
  try {
    await boss.start();
    await boss.createQueue(MAIL_QUEUE, MAIL_RETRIES);
    await boss.updateQueue(MAIL_QUEUE, MAIL_RETRIES);
    await boss.stop({ graceful: false });
    await owner.query(`
      grant usage on schema ${QUEUE_SCHEMA} to ${MAIL_ROLE};
      grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${MAIL_ROLE};`);
  } finally {
    await owner.end();
  }
}
