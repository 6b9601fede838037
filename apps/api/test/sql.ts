import pg from 'pg';
import { connectAs } from '../src/database/database.js';
import { APP_ROLE } from '../src/database/migrations/wall.js';

type Ask = (text: string, values?: unknown[]) => Promise<pg.QueryResult>;

/** PostgreSQL itself: as its owner, or as the role the product works as, for one person. */
export interface Sql {
  owner: Ask;
  /** Runs as the app role on behalf of this person (or nobody), and takes everything back afterwards. */
  as: <T>(person: string | null, work: (ask: Ask) => Promise<T>) => Promise<T>;
  stop: () => Promise<void>;
}

export async function openSql(ownerUrl: string): Promise<Sql> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  const app = new pg.Client(connectAs(ownerUrl, APP_ROLE));
  await Promise.all([owner.connect(), app.connect()]);
  return {
    owner: (text, values) => owner.query(text, values),
    as: async (person, work) => {
      await app.query('begin');
      try {
        if (person) await app.query('select app.become($1)', [person]);
        return await work((text, values) => app.query(text, values));
      } finally {
        await app.query('rollback');
      }
    },
    stop: async () => {
      await Promise.all([owner.end(), app.end()]);
    },
  };
}

/** The SQL state that a statement fails with, or the number of rows that it touched. */
export const outcomeOf = (asked: Promise<pg.QueryResult>): Promise<string | number> =>
  asked.then(
    ({ rowCount }) => rowCount ?? 0,
    (error: { code?: string }) => error.code ?? 'no code',
  );

/** One text that changes when any row of any table changes; sessions and tries do not count, nor that the journal tells of them. */
export async function fingerprint(ask: Ask): Promise<string> {
  const { rows } = await ask(
    `select string_agg(format('select %L as t, md5(coalesce(string_agg(x::text, '' '' order by x::text), '''')) as h from public.%I x where x::text not like %L',
       relname, relname, '(00000000-%'), ' union all ' order by relname) as text
     from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  const tables = await ask(`${rows[0]?.text} order by 1`);
  return tables.rows.map(({ t, h }) => `${t} ${h}`).join('\n');
}
