import { INPUTS, type RightRequest } from './inputs.js';
import { fieldsOf, inputClasses, isReference, mutationsOf } from './mutations.js';
import { fingerprint } from './sql.js';
import { onStage } from './stage.js';

const { api, sql, trail } = await onStage();

const visitorOf = (who: (typeof INPUTS)[number]['who']) =>
  who === 'nobody' ? Promise.resolve(api.anonymous) : api.as(who);

/** The object at a pointer, inside a copy of the body. */
function inside(body: Record<string, unknown>, at: string) {
  const copy = structuredClone(body);
  const target = at
    .split('/')
    .slice(1)
    .reduce<Record<string, unknown>>((o, key) => o[key] as Record<string, unknown>, copy);
  return { copy, target };
}

async function send(
  who: (typeof INPUTS)[number]['who'],
  { method, path, cookie }: RightRequest,
  body: object,
) {
  const asked = (await visitorOf(who))[method](path, body);
  const { status, body: answer, headers } = await (cookie ? asked.set('cookie', cookie) : asked);
  return { status, type: answer.type, errors: answer.errors, media: headers['content-type']?.split(';')[0] };
}
const refusal = (pointer: string, fault: unknown) => ({
  ...{ status: 422, type: 'invalid-input', media: 'application/problem+json' },
  errors: expect.arrayContaining([expect.objectContaining({ pointer, fault })]),
});

const named = INPUTS.map((input) => ({ ...input, name: input.of.name, input }));
const FIELDS = INPUTS.flatMap((input) =>
  fieldsOf(input.of).map((field) => ({ input, who: input.who, name: input.of.name, field })),
);

test('every class that somebody can send has its case here', () => {
  expect(INPUTS.map(({ of }) => of.name).sort()).toEqual(inputClasses());
});

describe('a wrong field is named exactly, and nothing changes', () => {
  it.each(FIELDS)('$who sends $name with a wrong $field', async ({ input, field, who }) => {
    const right = await input.ready(trail);
    const before = await fingerprint(sql.owner);
    const mutations = mutationsOf(input.of, field, inside(right.body, input.at).target);
    expect(mutations.length).toBeGreaterThan(0);
    for (const { what, value, fault, below } of mutations) {
      const { copy, target } = inside(right.body, input.at);
      if (value === undefined) Reflect.deleteProperty(target, field);
      else target[field] = value;
      const answer = await send(who, right, copy);
      const pointer = `${input.at}/${field}${below ?? ''}`;
      expect({ what, ...answer }).toEqual({
        what,
        ...refusal(pointer, expect.stringMatching(new RegExp(`^(${fault.join('|')})$`))),
      });
    }
    expect(await fingerprint(sql.owner)).toBe(before);
  });

  it.each(named)('$who sends $name with something it does not know', async ({ input, who }) => {
    const right = await input.ready(trail);
    const before = await fingerprint(sql.owner);
    for (const field of [
      'audience',
      'authorId',
      'hasOwnProperty',
      'isPrototypeOf',
      'toString',
      'constructor',
      '__proto__',
    ]) {
      const { copy, target } = inside(right.body, input.at);
      Object.defineProperty(target, field, { value: { isAdmin: true }, enumerable: true });
      expect({ field, ...(await send(who, right, copy)) }).toEqual({
        field,
        ...refusal(`${input.at}/${field}`, 'unknown-field'),
      });
    }
    expect(await fingerprint(sql.owner)).toBe(before);
    const { status } = await send(who, right, right.body);
    expect([200, 204]).toContain(status);
  });

  it.each(named)('$who sends $name as something that is no object', async ({ input, who }) => {
    const right = await input.ready(trail);
    const before = await fingerprint(sql.owner);
    const { method, path, body } = right;
    for (const raw of [
      '[]',
      `[${JSON.stringify(body)}]`,
      '"x"',
      '5',
      'null',
      'true',
      '{',
      '',
      '{"a":',
      '\u0000',
      '{} {}',
    ]) {
      const request = (await visitorOf(who))[method](path).set('content-type', 'application/json').send(raw);
      const { status, body: answer, headers } = await request;
      expect({ raw, status, type: answer.type, media: headers['content-type']?.split(';')[0] }).toEqual({
        ...{ raw, status: 422, type: 'invalid-input', media: 'application/problem+json' },
      });
    }
    expect(await fingerprint(sql.owner)).toBe(before);
  });
});

describe('what belongs to somebody else', () => {
  const references = FIELDS.filter(({ input, field }) => isReference(input.of, field) && field !== 'id');

  it('is tried for every field that refers to something', () => {
    const tried = INPUTS.flatMap(({ of, foreign }) =>
      Object.keys(foreign ?? {}).map((field) => `${of.name}.${field}`),
    );
    expect(tried.sort()).toEqual(references.map(({ name, field }) => `${name}.${field}`).sort());
  });

  it.each(references)('$who names in $name a $field that is not theirs', async ({ input, field, who }) => {
    const right = await input.ready(trail);
    const values = (await input.foreign?.[field]?.(trail)) ?? [];
    const before = await fingerprint(sql.owner);
    for (const value of values) {
      const pointer = Array.isArray(value) ? `/${field}/0` : `/${field}`;
      const answer = await send(who, right, { ...right.body, [field]: value });
      expect({ value, ...answer }).toEqual({ value, ...refusal(pointer, 'not-yours') });
    }
    expect(await fingerprint(sql.owner)).toBe(before);
  });

  it.each(FIELDS.filter(({ input, field }) => isReference(input.of, field) && field === 'id'))(
    '$who cannot give what they write in $name an id that is taken',
    async ({ input, who }) => {
      const right = await input.ready(trail);
      await send(who, right, right.body);
      const taken = String(inside(right.body, input.at).target['id']);
      const next = await input.ready(trail);
      const before = await fingerprint(sql.owner);
      const { copy, target } = inside(next.body, input.at);
      target['id'] = taken;
      expect(await send(who, next, copy)).toMatchObject({ status: 409, type: 'already-exists' });
      expect(await fingerprint(sql.owner)).toBe(before);
    },
  );

  it.each(['scores', 'moments'])(
    'Marieke names in %s an indicator that is not of the instrument',
    async (list) => {
      const right = await INPUTS.find(({ of }) => of.name === 'WriteScore')?.ready(trail);
      if (!right) throw new Error('WriteScore has no case');
      const { copy, target } = inside(right.body, `/${list}/0`);
      target['indicator'] = 'KB-1';
      expect(await send('marieke', right, copy)).toEqual(refusal(`/${list}/0/indicator`, 'not-a-choice'));
    },
  );

  it('Marieke scores one indicator twice', async () => {
    const right = await INPUTS.find(({ of }) => of.name === 'WriteScore')?.ready(trail);
    if (!right) throw new Error('WriteScore has no case');
    const scores = [1, 2].map((score) => ({ indicator: '1', score, remark: '' }));
    expect(await send('marieke', right, { ...right.body, scores })).toEqual(
      refusal('/scores/1/indicator', 'not-a-choice'),
    );
  });
});

describe('what is too much', () => {
  it('more than a megabyte is too large, signed in or not', async () => {
    const body = { text: 'x'.repeat(1_100_000) };
    for (const visitor of [await api.as('sanne'), api.anonymous]) {
      const answer = await visitor.put(`/reflections/${trail.aStep().id}`, body).expect(413);
      expect(answer.body).toMatchObject({ type: 'too-large', status: 413 });
    }
  });

  it('a story as long as it may be is kept whole', async () => {
    const text = 'é'.repeat(20_000);
    const id = await trail.reflection({ text });
    expect((await (await api.as('sanne')).get(`/reflections/${id}`)).body.text).toBe(text);
  });

  it('a thousand lists in each other is a wrong field, not a crash', async () => {
    const deep = `{"portfolioId":${'['.repeat(1000)}${']'.repeat(1000)}}`;
    const request = (await api.as('sanne')).put(`/goals/${trail.aStep().id}`);
    const answer = await request.set('content-type', 'application/json').send(deep).expect(422);
    expect(answer.body.type).toBe('invalid-input');
    const deeper = `{"a":`.repeat(20_000) + '1' + '}'.repeat(20_000);
    const again = (await api.as('sanne')).put(`/goals/${trail.aStep().id}`);
    expect((await again.set('content-type', 'application/json').send(deeper)).status).toBe(422);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    'a body as %s is not read',
    async (type) => {
      const request = (await api.as('sanne'))
        .put('/me/locale')
        .set('content-type', type)
        .send('{"locale":"en"}');
      expect((await request).body).toMatchObject({
        type: 'invalid-input',
        errors: [{ pointer: '/locale', fault: 'missing' }],
      });
    },
  );

  it('a body in an encoding that nobody reads is refused, not a crash', async () => {
    const request = (await api.as('sanne')).put('/me/locale').set('content-type', 'application/json');
    const answer = await request.set('content-encoding', 'x-made-up').send('{"locale":"en"}');
    expect([answer.status, answer.body.type]).toEqual([422, 'invalid-input']);
  });
});

describe('in the address', () => {
  const IDS = [
    '1',
    'x',
    'null',
    '../me',
    '%00',
    "'; drop table entry; --",
    '00000000-0000-0000-0000-00000000000g',
    'a'.repeat(2000),
  ];
  const PATHS = [
    '/lessons/:id',
    '/observations/:id',
    '/reflections/:id',
    '/goals/:id',
    '/feedback/:id',
    '/feedback-requests/:id',
  ];

  it.each([...PATHS, '/portfolios/:id', '/portfolios/:id/trail', '/portfolios/:id/progress'])(
    'Sanne asks %s for something that is no id, and it is not there',
    async (path) => {
      const sanne = await api.as('sanne');
      for (const id of IDS) {
        const answer = await sanne.get(path.replace(':id', encodeURIComponent(id)));
        expect({ id, status: answer.status, type: answer.body.type }).toEqual({
          id,
          status: 404,
          type: 'not-found',
        });
      }
    },
  );

  const NEXT = [
    'x',
    '~',
    '5~',
    'Infinity',
    '-1',
    '1.5',
    '1e9',
    '2026-01-01',
    `5~${'0'.repeat(8)}-0000-0000-0000-000000000000`,
  ];
  const TIMES = [
    '1',
    '2026',
    'now',
    'foo 2001',
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    "'",
    '+010000-01-01T00:00:00Z',
  ];
  const CURSORS = [
    ...NEXT,
    ...TIMES.map((time) => `${time}~00000000-0000-0000-0000-000000000000`),
    '\u0000',
    '[]',
    'a'.repeat(3000),
  ];
  const LISTS = ['trail', 'lessons', 'goals', 'next-steps', 'feedback-requests'];

  it.each([...LISTS.map((list) => `/portfolios/:id/${list}`), '/group'])(
    'Sanne reads %s from a place that does not exist, and it begins at the top',
    async (path) => {
      const sanne = await api.as(path === '/group' ? 'ahmed' : 'sanne');
      const list = path.replace(':id', api.stage.portfolio);
      for (const next of CURSORS) {
        const answer = await sanne.get(`${list}?next=${encodeURIComponent(next)}`);
        expect({ next, status: answer.status }).toEqual({ next, status: 200 });
      }
      for (const query of ['next=a&next=b', 'next[]=1', 'next[a]=1', 'unknown=1', 'next']) {
        expect({ query, status: (await sanne.get(`${list}?${query}`)).status }).toEqual({
          query,
          status: 200,
        });
      }
    },
  );

  it.each(['kind', 'author', 'domain', 'goal', 'context'])(
    'Sanne narrows her trail with a %s that means nothing',
    async (filter) => {
      const sanne = await api.as('sanne');
      for (const value of ['', 'x', '5', '\u0000', "'", 'lesson,goal', '%', 'a'.repeat(500), '__proto__']) {
        const trailPath = `/portfolios/${api.stage.portfolio}/trail?${filter}=${encodeURIComponent(value)}`;
        const { status } = await sanne.get(trailPath);
        expect({ value, ok: status === 200 || (value === '\u0000' && status === 422) }).toEqual({
          value,
          ok: true,
        });
      }
    },
  );
});
