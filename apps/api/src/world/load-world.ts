import { Client } from 'pg';
import { hashPassword } from '../identity/passwords.js';
import { Calendar } from './calendar.js';
import { DEMO_PASSWORD } from './cast.js';
import { copyRows } from './copy-rows.js';
import { Random } from './random.js';
import { Rows } from './tables.js';
import { WorldPlaces } from './world-places.js';
import { writeStudent } from './world-student.js';
import { hasPeople, type InstrumentInUse, instrumentInUse } from './write-rows.js';

export interface WantedWorld {
  students: number;
  today: Date;
  /** Told a line now and then. */
  progress?: (line: string) => void;
}

const SEED = 300;
/** Students whose rows are in memory together. */
const AT_ONCE = 25;
const REFRESHED_AT_ONCE = 200;
const TOLD_EACH = 500;
/** Keep derived rows per written row: here that is done once, at the end. */
const WITH_TRIGGERS = ['portfolio', 'placement', 'assignment', 'entry'];

/** Fills a database without people with a year of so many students; gives back the number of rows per table. */
export async function loadWorld(
  ownerUrl: string,
  { students, today, progress = () => undefined }: WantedWorld,
): Promise<Record<string, number>> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('lock table person in share row exclusive mode');
    if (await hasPeople(client))
      throw new Error('This database has people already: a world only fills an empty one.');
    const instrument = await instrumentInUse(client);
    const restore = await withoutTriggers(client);
    const counts = await fill(client, instrument, { students, today, progress });
    await restore();
    progress('Statistics, access and evidence');
    await client.query('analyze');
    await refresh(client);
    await client.query('commit');
    await client.query('analyze');
    return counts;
  } finally {
    await client.end();
  }
}

/**
 * Who may, also leaves out the checks of references, about a quarter of the time: a test checks every reference anew.
 * Gives back what puts everything in its place again.
 */
async function withoutTriggers(client: Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_parameter_privilege('session_replication_role', 'set') as may`,
  );
  const tables = rows[0]?.may ? [] : WITH_TRIGGERS;
  if (tables.length === 0) await client.query('set local session_replication_role = replica');
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  return async () => {
    if (tables.length === 0) await client.query('set local session_replication_role = origin');
    for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
  };
}

async function fill(
  client: Client,
  instrument: InstrumentInUse,
  { students, today, progress }: Required<WantedWorld>,
): Promise<Record<string, number>> {
  const [rows, random, calendar] = [new Rows(), new Random(SEED), new Calendar(today)];
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const places = new WorldPlaces({ rows, random, calendar, passwordHash }, instrument, students);
  const world = { rows, random, calendar, instrument, places };
  const counts: Record<string, number> = {};
  for (let number = 0; number < students; number++) {
    writeStudent(world, number);
    const done = number + 1;
    if (done % TOLD_EACH === 0) progress(`${done} of ${students} students`);
    if (done % AT_ONCE !== 0 && done !== students) continue;
    for (const [table, written] of await copyRows(client, rows))
      counts[table] = (counts[table] ?? 0) + written;
    rows.clear();
  }
  return counts;
}

async function refresh(client: Client): Promise<void> {
  const { rows } = await client.query<{ ids: string[] }>(
    `select array_agg(id) as ids from (select id, row_number() over (order by id) as place from portfolio) p
     group by (place - 1) / $1::int`,
    [REFRESHED_AT_ONCE],
  );
  for (const { ids } of rows) {
    await client.query('select app.refresh_access($1::uuid[]), app.refresh_evidence($1::uuid[])', [ids]);
  }
}
