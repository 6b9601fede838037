import pg from 'pg';
import { importFrameworks, shippedFrameworks } from '../src/frameworks/import-frameworks.js';
import { type Api, startApi, type Visitor } from './api.js';
import { fingerprint, openSql, type Sql } from './sql.js';

let api: Api;
let sql: Sql;
let sanne: Visitor;
beforeAll(async () => {
  api = await startApi();
  sql = await openSql(api.ownerUrl);
  sanne = await api.as('sanne');
});
afterAll(async () => {
  await sql.stop();
  await api.stop();
});

const FOREVER = 'private, max-age=31536000, immutable';
const shipped = async () =>
  (await shippedFrameworks()).map((document) => ({ ...document, key: `${document.id}@${document.version}` }));

describe('Sanne asks', () => {
  it('which frameworks and instruments there are: every shipped one, in both languages, without its contents', async () => {
    const list = await sanne.get('/frameworks').expect(200);
    expect(list.body.map(({ id }: { id: string }) => id).sort()).toEqual(
      (await shipped()).map(({ key }) => key).sort(),
    );
    for (const line of list.body) {
      expect(Object.keys(line).sort()).toEqual(['code', 'id', 'kind', 'title', 'version']);
      expect(line).toMatchObject({
        id: `${line.code}@${line.version}`,
        title: { nl: expect.any(String), en: expect.any(String) },
      });
    }
    expect(list.headers['cache-control']).toBe('no-store');
  });

  it('for one, with the @ as it is or encoded: the document as it was shipped, to keep for good', async () => {
    for (const { key, ...document } of await shipped()) {
      for (const id of [key, key.replace('@', '%40'), encodeURIComponent(key)]) {
        const answer = await sanne.get(`/frameworks/${id}`).expect(200);
        expect(answer.body).toEqual(document);
        expect(answer.headers['cache-control']).toBe(FOREVER);
      }
    }
  });

  it.each([
    'nothing@1',
    'sbl-2006',
    'sbl-2006@',
    'SBL-2006@1',
    '@',
    '..%2f..%2fetc%2fpasswd',
    '%27%20or%20true',
  ])('for %s, which is not there: 404, not to be kept', async (id) => {
    const answer = await sanne.get(`/frameworks/${id}`).expect(404);
    expect(answer.body.type).toBe('not-found');
    expect(answer.headers['cache-control']).toBe('no-store');
  });
});

describe('the import', () => {
  it('may run again, also by several servers at once, and changes nothing', async () => {
    const before = await fingerprint(sql.owner);
    await Promise.all([1, 2, 3].map(() => importFrameworks(api.ownerUrl)));
    expect(await fingerprint(sql.owner)).toBe(before);
  });

  it('lists the indicators of every document, in its order, each in its domain', async () => {
    for (const { key, domains } of await shipped()) {
      const { rows } = await sql.owner(
        'select code, domain_code from indicator where framework_id = $1 order by position',
        [key],
      );
      expect(rows).toEqual(
        domains.flatMap((domain) =>
          domain.indicators.map(({ code }) => ({ code, domain_code: domain.code })),
        ),
      );
    }
  });

  it('refuses a version that was published with another text, says where, and takes the rest back', async () => {
    const documents = await shipped();
    const last = documents.at(-1);
    const first = documents[0];
    if (!last || !first || last.key === first.key) throw new Error('Two documents are needed');
    await sql.owner(
      `update framework set document = jsonb_set(document, '{title,nl}', '"Anders"') where id = $1`,
      [last.key],
    );
    // one that is not there yet comes first, and must not stay
    await sql.owner('delete from observation');
    const owner = new pg.Client({ connectionString: api.ownerUrl });
    await owner.connect();
    await owner.query(`set session_replication_role = replica`);
    await owner.query('delete from indicator where framework_id = $1', [first.key]);
    await owner.query('delete from framework where id = $1', [first.key]);
    await owner.end();
    const before = await fingerprint(sql.owner);
    await expect(importFrameworks(api.ownerUrl)).rejects.toThrow(
      `${last.key} was published before and differs at /title/nl`,
    );
    expect(await fingerprint(sql.owner)).toBe(before);
    expect(
      (await sql.owner('select count(*)::int as n from framework where id = $1', [first.key])).rows,
    ).toEqual([{ n: 0 }]);
    await sql.owner(`update framework set document = $2 where id = $1`, [last.key, documentOf(last)]);
    await importFrameworks(api.ownerUrl);
    expect((await sanne.get('/frameworks')).body).toHaveLength(documents.length);
  });
});

const documentOf = ({ key: _key, ...document }: { key: string }): object => document;
