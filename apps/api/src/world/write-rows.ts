import type { Client } from 'pg';
import { type Row, type Rows, TABLE_NAMES, TABLES } from './tables.js';

const AT_ONCE = 5_000;
/** Written as text for COPY; as text inside JSON they would stay text. */
const JSON_COLUMNS = ['phases', 'items'];

/** Inserts rows in the order of their references, on the connection and in the transaction of the caller. */
export async function insertRows(client: Client, rows: Rows): Promise<void> {
  for (const table of TABLE_NAMES) {
    const columns = TABLES[table].join(', ');
    const all = rows.of(table).map(withJson);
    for (let from = 0; from < all.length; from += AT_ONCE) {
      await client.query(
        `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(all.slice(from, from + AT_ONCE))],
      );
    }
  }
}

function withJson(row: Row): Row {
  const json = JSON_COLUMNS.filter((column) => typeof row[column] === 'string');
  return { ...row, ...Object.fromEntries(json.map((column) => [column, JSON.parse(String(row[column]))])) };
}

/** Gives back whether there is anybody yet. */
export async function hasPeople(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ has: boolean }>('select exists (select from person) as has');
  return rows[0]?.has ?? false;
}

export interface InstrumentInUse {
  frameworkId: string;
  instrumentId: string;
  indicators: { code: string; domain: string }[];
}

/** The framework and the observation form that a world is built on, newest version first. */
export async function instrumentInUse(client: Client): Promise<InstrumentInUse> {
  const newest = async (code: string): Promise<string> => {
    const found = await client.query<{ id: string }>(
      'select id from framework where code = $1 order by version desc limit 1',
      [code],
    );
    if (!found.rows[0])
      throw new Error(`The database has no framework ${code}: import the frameworks first.`);
    return found.rows[0].id;
  };
  const instrumentId = await newest('lesson-observation');
  const { rows } = await client.query<{ code: string; domain: string }>(
    'select code, domain_code as domain from indicator where framework_id = $1 order by position',
    [instrumentId],
  );
  return { frameworkId: await newest('bekwaamheidseisen-2017-vo'), instrumentId, indicators: rows };
}
