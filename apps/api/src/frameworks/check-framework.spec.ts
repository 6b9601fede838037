import type { FrameworkDocument } from '@leerspoor/shared';
import fc from 'fast-check';
import { checkFramework, parseFramework } from './check-framework.js';
import { shippedFrameworks } from './import-frameworks.js';

type Path = (string | number)[];
type Members = Record<string | number, unknown>;

const localised = { nl: 'Nederlands', en: 'English' };

const valid = (): FrameworkDocument => ({
  id: 'own-framework',
  kind: 'framework',
  version: '2026-1',
  title: localised,
  source: 'our own',
  verification: { wording: 'own wording' },
  scale: [
    { value: 1, label: localised },
    { value: 2, label: localised },
    { value: 3, label: localised },
  ],
  domains: [
    { code: 'A', title: localised, indicators: [{ code: 'A.1', title: localised }] },
    {
      code: 'B',
      title: localised,
      outcome: true,
      indicators: [
        { code: 'B.1', title: localised, examples: [localised] },
        { code: 'B.2', title: localised },
      ],
    },
  ],
});

/** A copy of the document in which the place has another value, or, without one, is gone. */
function changed(document: unknown, path: Path, value?: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Members)[key], copy) as Members;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const pathOf = (pointer: string): Path => pointer.split('/').slice(1);

describe('the documents that are shipped', () => {
  it('are the two frameworks and the lesson observation, and nothing is wrong in them', async () => {
    const shipped = await shippedFrameworks();
    expect(shipped.map(({ id, kind, version }) => `${kind} ${id}@${version}`)).toEqual([
      'framework bekwaamheidseisen-2017-vo@2017-draft-1',
      'framework sbl-2006@2006-08-01',
      'instrument lesson-observation@2026-1',
    ]);
    expect(shipped.flatMap(checkFramework)).toEqual([]);
  });

  it('say that the licence of the observation instrument is unconfirmed, and mark what is seen of the pupils', async () => {
    const observation = (await shippedFrameworks()).find(({ id }) => id === 'lesson-observation');
    expect(observation?.verification['licence']).toMatch(/^unconfirmed/);
    expect(observation?.domains.filter(({ outcome }) => outcome).map(({ code }) => code)).toEqual(['BE']);
    expect(observation?.domains.flatMap(({ indicators }) => indicators)).toHaveLength(35);
  });
});

describe('a fault', () => {
  const code = 'must be a code of capitals and digits, parts joined by a dot, such as VD.K1';

  it.each<[what: string, pointer: string, value: unknown, message: string]>([
    ['a required field left out', '/domains/1/indicators/0/title', undefined, 'is missing'],
    ['one language left out', '/domains/1/indicators/0/title/en', undefined, 'is missing'],
    ['a text of spaces', '/title/nl', ' \n', 'is empty'],
    ['a number for a text', '/source', 7, 'must be text'],
    ['a text for an object', '/title', 'Title', 'must be an object'],
    ['a list for an object', '/domains/0/title', [localised], 'must be an object'],
    ['null for an object', '/verification', null, 'must be an object'],
    ['nothing verified', '/verification', {}, 'must have at least 1'],
    ['an object for a list', '/domains', { A: {} }, 'must be a list'],
    ['no domain', '/domains', [], 'must have at least 1'],
    ['a domain without indicators', '/domains/0/indicators', [], 'must have at least 1'],
    ['a scale of one step', '/scale', [{ value: 1, label: localised }], 'must have at least 2'],
    ['a step between whole numbers', '/scale/2/value', 2.5, 'must be a whole number'],
    ['a step that is text', '/scale/0/value', '1', 'must be a whole number'],
    ['a scale that skips a step', '/scale/2/value', 4, 'must be 3, one above the last'],
    ['a scale that repeats a step', '/scale/2/value', 2, 'must be 3, one above the last'],
    ['a scale that descends', '/scale/2/value', 1, 'must be 3, one above the last'],
    ['a code that a URL or a reader may garble', '/domains/0/indicators/0/code', 'a 1', code],
    ['a domain code used twice', '/domains/1/code', 'A', 'repeats the code of /domains/0/code'],
    [
      'an indicator code used twice in a domain',
      '/domains/1/indicators/1/code',
      'B.1',
      'repeats the code of /domains/1/indicators/0/code',
    ],
    [
      'an indicator code used in another domain',
      '/domains/1/indicators/0/code',
      'A.1',
      'repeats the code of /domains/0/indicators/0/code',
    ],
    [
      'an indicator with the code of a domain',
      '/domains/1/indicators/0/code',
      'A',
      'repeats the code of /domains/0/code',
    ],
    ['a kind there is not', '/kind', 'rubric', 'must be framework or instrument'],
    ['an id with an @', '/id', 'own@2026', 'must be lower-case words and digits joined by hyphens'],
    ['a version with a remark', '/version', 'draft (1)', 'must be a version such as 2026-1'],
    ['a field nobody knows', '/colour', 'red', 'is not a known field'],
    ['a field that every object inherits', '/domains/0/constructor', 'x', 'is not a known field'],
    ['a language nobody asked for', '/domains/0/title/fr', 'Titre', 'is not a known field'],
    ['outcome false', '/domains/0/outcome', false, 'must be true'],
    ['a word for true', '/allowNotObserved', 'yes', 'must be true or false'],
    [
      'a share above the whole',
      '/aggregation',
      { ...aggregation(), minScoredShare: 50 },
      'must be a number from 0 to 1',
    ],
  ])('%s is named where it is: %s', (_, pointer, value, message) => {
    const place = pointer === '/aggregation' ? '/aggregation/minScoredShare' : pointer;
    expect(checkFramework(changed(valid(), pathOf(pointer), value))).toEqual([{ pointer: place, message }]);
  });

  it('in a field with a slash is pointed at as RFC 6901 says', () => {
    expect(checkFramework(changed(valid(), ['verification', 'a/b~c'], ''))).toEqual([
      { pointer: '/verification/a~1b~0c', message: 'is empty' },
    ]);
  });

  it.each([null, undefined, 'text', 3, []])('of the whole document has the empty pointer: %j', (json) => {
    expect(checkFramework(json)).toEqual([{ pointer: '', message: 'must be an object' }]);
  });

  it('does not hide the others', () => {
    const two = changed(changed(valid(), ['scale', 2, 'value'], 9), ['domains', 0, 'title', 'en']);
    expect(checkFramework(two).map(({ pointer }) => pointer)).toEqual([
      '/scale/2/value',
      '/domains/0/title/en',
    ]);
  });
});

describe('any valid document', () => {
  it('passes, and comes out of its file as it went in', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const json: unknown = JSON.parse(JSON.stringify(document));
        expect(checkFramework(json)).toEqual([]);
        expect(parseFramework(json, 'own.json')).toEqual(document);
      }),
    );
  });

  it('has a fault at the very place from which a required field was taken', () => {
    fc.assert(
      fc.property(anyDocument(), fc.nat(), (document, nth) => {
        const paths = requiredPaths(document);
        const path = paths[nth % paths.length] ?? [];
        const pointers = checkFramework(changed(document, path)).map(({ pointer }) => pointer);
        expect(pointers.filter((pointer) => pointer.startsWith(`/${path.join('/')}`))).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

it('a file with faults is refused with all of them, by file and place', () => {
  const two = changed(changed(valid(), ['source'], ''), ['title', 'en']);
  expect(() => parseFramework(two, 'own.json')).toThrow(
    'This framework document cannot be used:\nown.json#/title/en is missing\nown.json#/source is empty',
  );
});

function aggregation(): Members {
  return {
    domainScore: 'mean',
    minScoredShare: 0.5,
    excludeFromTotal: [],
    reliability: { feedback: { minLessons: 3 } },
    reliabilitySource: 'a study',
  };
}

function anyDocument(): fc.Arbitrary<FrameworkDocument> {
  const text = fc.string({ minLength: 1 }).filter((each) => each.trim() !== '');
  const both = fc.record({ nl: text, en: text });
  const indicator = fc.record(
    { title: both, examples: fc.array(both, { minLength: 1 }) },
    { requiredKeys: ['title'] },
  );
  const domain = fc.record(
    { title: both, outcome: fc.constant(true as const), indicators: fc.array(indicator, { minLength: 1 }) },
    { requiredKeys: ['title', 'indicators'] },
  );
  return fc.record(
    {
      id: fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/),
      kind: fc.constantFrom('framework' as const, 'instrument' as const),
      version: fc.stringMatching(/^[a-z0-9]{1,4}([.-][a-z0-9]{1,4}){0,2}$/),
      title: both,
      source: text,
      verification: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text, {
        minKeys: 1,
        noNullPrototype: true,
      }),
      scale: fc
        .tuple(fc.integer({ min: -5, max: 5 }), fc.array(both, { minLength: 2, maxLength: 7 }))
        .map(([from, labels]) => labels.map((label, index) => ({ value: from + index, label }))),
      allowNotObserved: fc.boolean(),
      domains: fc.array(domain, { minLength: 1, maxLength: 4 }).map((domains) =>
        domains.map((each, d) => ({
          ...each,
          code: `D${d}`,
          indicators: each.indicators.map((one, i) => ({ ...one, code: `D${d}.${i}` })),
        })),
      ),
    },
    { requiredKeys: ['id', 'kind', 'version', 'title', 'source', 'verification', 'scale', 'domains'] },
  );
}

/** The place of every field that a framework document must have, as FrameworkDocument has it. */
function requiredPaths(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => requiredPaths(each, [...path, index]));
  if (typeof value !== 'object' || value === null || path[0] === 'verification') return [];
  const mayBeAbsent = ['examples', 'outcome', 'allowNotObserved'];
  return Object.entries(value).flatMap(([key, each]) => [
    ...(mayBeAbsent.includes(key) ? [] : [[...path, key]]),
    ...requiredPaths(each, [...path, key]),
  ]);
}
