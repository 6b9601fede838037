import { CELLS, NAMES, WHO_SEES } from './access-table.js';
import type { Name } from './cast.js';
import { type Scene, SCENES } from './scenes.js';
import { onStage } from './stage.js';

const { api, sql, trail: t } = await onStage();
const ids = {} as Record<Scene, string>;
beforeAll(async () => {
  for (const [scene, make] of Object.entries(SCENES)) ids[scene as Scene] = await make(t);
}, 60_000);

const get = async (who: Name, path: string) => (await api.as(who)).get(path);

/** Every id on a trail, page by page; `null` when it is not for this person. */
async function trailOf(who: Name, path = 'trail'): Promise<string[] | null> {
  const found: string[] = [];
  for (let next: string | null = ''; next !== null;) {
    const { status, body } = await get(
      who,
      `/portfolios/${api.stage.portfolio}/${path}?next=${encodeURIComponent(next)}`,
    );
    if (status === 404) return null;
    expect(status).toBe(200);
    found.push(...body.items.map(({ id }: { id: string }) => id));
    next = body.next;
  }
  return found;
}

/** What is given to one person alone is between them and the student. */
const SHARED_WITH_GUIDES = 'shared_at is not null and audience & 14 <> 0';

describe('looking along as somebody', () => {
  const TEAM: Name[] = ['marieke', 'joost', 'els', 'ahmed', 'petra', 'cor'];

  it.each(TEAM)(
    'Sanne looks as %s and sees what they get, of what she sees herself, in that order',
    async (who) => {
      const [theirs, mine] = [(await trailOf(who)) ?? [], (await trailOf('sanne')) ?? []];
      const shown = await trailOf('sanne', `trail-as/${api.stage.people[who]}`);
      expect(shown).toEqual(theirs.filter((id) => mine.includes(id)));
      const scenes = CELLS.filter((cell) => cell.who === who);
      for (const { scene, sees } of scenes) {
        const isSannes = WHO_SEES[scene].split(' ').includes('sanne');
        expect([scene, shown?.includes(ids[scene])]).toEqual([scene, sees && isSannes]);
      }
    },
  );

  it.each(TEAM)('every line says what it says to %s, and no more', async (who) => {
    const own = await get(who, `/portfolios/${api.stage.portfolio}/trail?kind=lesson`);
    const lines = new Map(own.body.items.map((line: { id: string }) => [line.id, line]));
    const { body } = await get(
      'sanne',
      `/portfolios/${api.stage.portfolio}/trail-as/${api.stage.people[who]}`,
    );
    for (const line of body.items) if (lines.has(line.id)) expect(line).toEqual(lines.get(line.id));
  });

  it('is something of the past to Wim, of tomorrow to Noor, and no way in to anybody else', async () => {
    for (const who of ['wim', 'noor', 'bram', 'youssef', 'ada', 'sanne'] as const)
      expect([who, await trailOf('sanne', `trail-as/${api.stage.people[who]}`)]).toEqual([who, null]);
  });

  it.each(NAMES.filter((who) => who !== 'sanne'))('%s does not look at it as anybody', async (who) => {
    for (const as of ['sanne', 'marieke', who] as const)
      expect(await trailOf(who, `trail-as/${api.stage.people[as]}`)).toBeNull();
  });

  it('is no inzage, of nobody', async () => {
    const count = async () => (await sql.owner('select count(*)::int as n from access_event')).rows[0].n;
    const before = await count();
    await trailOf('sanne', `trail-as/${api.stage.people.marieke}`);
    expect(await count()).toBe(before);
  });

  it('writes nothing: PostgreSQL refuses it, in the name of whomever', async () => {
    const { sanne, marieke } = api.stage.people;
    const write = `insert into entry (id, portfolio_id, kind, author_id, occurred_at)
      values (gen_random_uuid(), $1, 'observation', $2, now())`;
    const attempt = sql.as(sanne, async (ask) => {
      await ask('select app.look_as($1, $2)', [api.stage.portfolio, marieke]);
      return ask(write, [api.stage.portfolio, marieke]);
    });
    await expect(attempt).rejects.toMatchObject({ code: '25006' });
  });

  it('leaves the next question to the one who asks it', async () => {
    await trailOf('sanne', `trail-as/${api.stage.people.marieke}`);
    const [mine] = (await sql.as(api.stage.people.sanne, (ask) => ask('select app.actor_id() as id'))).rows;
    expect(mine.id).toBe(api.stage.people.sanne);
    const answers = await Promise.all(
      NAMES.flatMap((who) => [
        get(who, '/me').then(({ body }) => [who, body.id === api.stage.people[who]]),
        get('sanne', `/portfolios/${api.stage.portfolio}/trail-as/${api.stage.people.els}`).then(() => [
          who,
          true,
        ]),
      ]),
    );
    expect(answers.filter(([, isRight]) => !isRight)).toEqual([]);
  });
});

describe('why somebody does not see it', () => {
  const sight = (asker: Name, scene: Scene, who: Name) =>
    get(asker, `/entries/${ids[scene]}/sight/${api.stage.people[who]}`);
  // Whom Sanne knows: people of other schools are nobody she can ask about.
  const ofSanne = CELLS.filter(({ scene }) => WHO_SEES[scene].split(' ').includes('sanne'));

  it.each(ofSanne)(
    'Sanne asks about $scene: $who $verb it, and there is a reason if not',
    async ({ who, scene, sees }) => {
      const { status, body } = await sight('sanne', scene, who);
      const isKnown = !['youssef', 'bram', 'ada'].includes(who);
      expect([who, status]).toEqual([who, isKnown ? 200 : 404]);
      if (isKnown) expect([body.sees, body.reasons.length]).toEqual([sees, sees ? 0 : 1]);
    },
  );

  it.each(CELLS)(
    'Cor asks about $scene and $who: only what those who guide share, and he is told the same',
    async ({ who, scene, sees }) => {
      const shared = (
        await sql.owner(`select ${SHARED_WITH_GUIDES} as it from entry where id = $1`, [ids[scene]])
      ).rows[0].it;
      const { status, body } = await sight('cor', scene, who);
      if (!shared) {
        expect(status).toBe(404);
        return;
      }
      if (status === 404) expect(['youssef', 'bram', 'ada', 'petra', 'ahmed']).toContain(who);
      else expect([body.sees, body.reasons.length]).toEqual([sees, sees ? 0 : 1]);
    },
  );

  it.each(NAMES.filter((who) => who !== 'sanne' && who !== 'cor'))('%s is told nothing', async (who) => {
    for (const scene of ['a goal', 'a private reflection'] as const)
      for (const about of ['sanne', 'marieke', who] as const)
        expect((await sight(who, scene, about)).status).toBe(404);
    expect((await get(who, `/portfolios/${api.stage.portfolio}/sight`)).status).toBe(404);
  });

  it.each(Object.keys(WHO_SEES) as Scene[])(
    'who sees %s right now, is told to Sanne by name, and to nobody else',
    async (scene) => {
      const names = WHO_SEES[scene].split(' ') as Name[];
      if (!names.includes('sanne')) return;
      const author = (await sql.owner('select author_id as id from entry where id = $1', [ids[scene]]))
        .rows[0].id;
      const others = names.filter(
        (who) => !['sanne', 'wim'].includes(who) && api.stage.people[who] !== author,
      );
      const { body } = await get('sanne', `/entries/${ids[scene]}/readers`);
      expect(body.sees.map(({ id }: { id: string }) => id).sort()).toEqual(
        others.map((who) => api.stage.people[who]).sort(),
      );
      for (const who of others)
        expect((await get(who, `/entries/${ids[scene]}/readers`)).body.sees).toEqual([]);
    },
  );

  it.each([
    ['a goal', 'wim', 'assignment-ended'],
    ['a goal', 'noor', 'assignment-begins'],
    ['a goal', 'cor', 'status-only'],
    ['a goal', 'petra', 'not-in-audience'],
    ['a private reflection', 'marieke', 'not-shared'],
    ['a reflection shared with the school educators', 'marieke', 'not-in-audience'],
    ['a question to Joost, withdrawn', 'joost', 'withdrawn'],
    ['an observation of Marieke that Joost may read, who still looks himself', 'joost', 'blind-first'],
    ['the next step of an observation that Joost may read, who still looks himself', 'joost', 'blind-first'],
    ['a self-view, opened by the observation of Marieke', 'els', 'not-in-audience'],
    ['a reflection shared and taken back', 'els', 'not-shared'],
  ] as [Scene, Name, string][])('%s and %s: %s', async (scene, who, reason) => {
    expect((await sight('sanne', scene, who)).body.reasons).toEqual([expect.objectContaining({ reason })]);
  });

  it('says when: the last day of Wim, the first of Noor', async () => {
    const day = async (days: number) =>
      (await sql.owner('select (current_date + $1::int)::text as day', [days])).rows[0].day;
    expect((await sight('cor', 'a goal', 'wim')).body.reasons[0].day).toBe(await day(-1));
    expect((await sight('cor', 'a goal', 'noor')).body.reasons[0].day).toBe(await day(1));
  });

  it('a share that is over, and one that is to come', async () => {
    const id = await t.share(await t.reflection(), [], ['els']);
    const ask = async () => (await get('sanne', `/entries/${id}/sight/${api.stage.people.els}`)).body;
    expect(await ask()).toEqual({ sees: true, reasons: [] });
    await sql.owner(
      'update personal_share set from_day = current_date - 9, until_day = current_date - 1 where entry_id = $1',
      [id],
    );
    expect(await ask()).toMatchObject({ sees: false, reasons: [{ reason: 'share-ended' }] });
    await sql.owner(
      'update personal_share set from_day = current_date + 2, until_day = current_date + 9 where entry_id = $1',
      [id],
    );
    expect(await ask()).toMatchObject({ sees: false, reasons: [{ reason: 'share-begins' }] });
  });

  it('Cor asks about a colleague without an assignment, and about one on another portfolio of Sanne', async () => {
    const { people, portfolio } = api.stage;
    const asked = async () => (await sight('cor', 'a goal', 'joost')).body.reasons[0]?.reason;
    const elsewhere = await sql.owner(
      `with other as (insert into programme select gen_random_uuid(), institute_id, 'Second', sector from programme limit 1 returning id),
         year as (insert into cohort select gen_random_uuid(), other.id, '2027', framework_id, instrument_id
           from other, (select * from cohort limit 1) c returning id, programme_id)
       insert into portfolio select gen_random_uuid(), $1, programme_id, id from year returning id`,
      [people.sanne],
    );
    const before = await sql.owner('delete from assignment where person_id = $1 returning *', [people.joost]);
    expect(await asked()).toBe('no-assignment');
    await sql.owner(
      `with there as (insert into placement select gen_random_uuid(), $2, school_id, partnership_id, kind, state, from_day, until_day,
         framework_id from placement where portfolio_id = $3 limit 1 returning id)
       insert into assignment (id, person_id, role, placement_id, from_day, until_day)
       select gen_random_uuid(), $1, 'workplace_mentor', id, current_date - 1, current_date + 9 from there`,
      [people.joost, elsewhere.rows[0].id, portfolio],
    );
    expect(await asked()).toBe('other-portfolio');
    await sql.owner('delete from assignment where person_id = $1', [people.joost]);
    for (const { id, placement_id, from_day, until_day } of before.rows)
      await sql.owner(
        `insert into assignment (id, person_id, role, placement_id, from_day, until_day) values ($1, $2, 'workplace_mentor', $3, $4, $5)`,
        [...[id, people.joost, placement_id, from_day, until_day]],
      );
    expect(await asked()).toBeUndefined();
  });

  it('shows Cor kinds and moments of what is shared, and counts nothing that is private', async () => {
    const listed: object[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body } = await get(
        'cor',
        `/portfolios/${api.stage.portfolio}/sight?next=${encodeURIComponent(next)}`,
      );
      listed.push(...body.entries);
      next = body.next;
    }
    const { rows } = await sql.owner(
      `select id from entry where portfolio_id = $1 and ${SHARED_WITH_GUIDES}`,
      [api.stage.portfolio],
    );
    expect(listed.map((line) => (line as { id: string }).id).sort()).toEqual(rows.map(({ id }) => id).sort());
    for (const line of listed) expect(Object.keys(line).sort()).toEqual(['id', 'kind', 'occurredAt']);
    const { body } = await get('cor', `/portfolios/${api.stage.portfolio}/sight`);
    expect(body.people.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['Wim', 'Noor', 'Marieke']),
    );
    expect(JSON.stringify(body)).not.toContain('Bram');
  });
});
