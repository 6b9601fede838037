import fc from 'fast-check';
import { v7 } from 'uuid';
import type { Asked } from './wire.js';

/** A request that was right once: what the fuzz begins with. */
export interface Seed {
  /** As in the table of routes: `PUT /api/lessons/:id`. */
  route: string;
  path: string;
  body: object | undefined;
  /** Who may. */
  by: string[];
}
/** A request of the fuzz, with the name of whoever sends it, if anybody. */
export interface Wild extends Asked {
  /** The route that it was made from. */
  route: string;
  who: string | null;
  headers: Record<string, string>;
}

const NASTY = [
  '',
  ' ',
  '0',
  '-1',
  'null',
  'undefined',
  'NaN',
  '\u0000',
  '\ud800',
  '\u202e',
  'é'.repeat(300),
  'x'.repeat(5000),
  '../../etc/passwd',
  '%00',
  '%',
  '..',
  "'; drop table entry; --",
  '${7*7}',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  '2026-02-30',
  '2026-05-01T10:00:00Z',
  '9'.repeat(400),
  '1e309',
  '-0',
  '\r\nSet-Cookie: leerspoor=planted',
] as const;

const nasty = fc.constantFrom(...NASTY);
const word = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 20 }));
const number = fc.oneof(
  fc.integer({ min: -3, max: 200 }),
  fc.constantFrom(2 ** 31, 2 ** 53, -(2 ** 63), 1e300, 0.1),
);
const json = fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' });

/** Any request: most of them nearly right, so that they come far. */
export function wildRequest(seeds: Seed[], ids: string[], people: string[]): fc.Arbitrary<Wild> {
  const id = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ids) },
    { weight: 2, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: word },
  );
  const value = fc.oneof(
    { weight: 3, arbitrary: id },
    { weight: 3, arbitrary: word },
    { weight: 2, arbitrary: number },
    { weight: 1, arbitrary: json },
  );
  return fc
    .record({
      seed: fc.constantFrom(...seeds),
      method: rarely(fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS')),
      pathId: often(id),
      query: often(queries(value)),
      mayBeRight: fc.integer({ min: 0, max: 9 }),
      who: fc.constantFrom(...people),
      headers: often(wildHeaders),
      changes: fc.array(fc.record({ at: fc.nat(), value }), { maxLength: 3 }),
      fresh: fc.boolean(),
      raw: rarely(
        fc.oneof(
          word,
          json.map((one) => JSON.stringify(one)),
        ),
      ),
      cut: rarely(fc.nat({ max: 200 })),
    })
    .map(({ seed, method, pathId, query, mayBeRight, who, headers, changes, fresh, raw, cut }) => {
      const body = raw ?? (seed.body && JSON.stringify(changed(seed.body, changes, fresh)));
      return {
        route: seed.route,
        // now and then nobody, or somebody who may not
        who: mayBeRight === 0 ? null : mayBeRight < 4 ? who : (seed.by[mayBeRight % seed.by.length] ?? who),
        method: method ?? seed.route.split(' ')[0] ?? 'GET',
        path: pathOf(seed, pathId ?? (fresh ? v7() : null)) + (query ?? ''),
        headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', ...headers },
        body: cut === null ? body : body?.slice(0, cut),
      };
    });
}

const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 19, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const often = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const QUERIES = [
  'next',
  'kind',
  'author',
  'domain',
  'goal',
  'context',
  'search',
  'state',
  'role',
  'from',
  'until',
];
const queries = (value: fc.Arbitrary<unknown>) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...QUERIES), word), value), { maxLength: 3 })
    .map((pairs) => `?${pairs.map((pair) => pair.map(encoded).join('=')).join('&')}`);

const HEADERS = {
  'sec-fetch-site': ['cross-site', 'same-site', 'none', '', 'nonsense'],
  origin: ['null', 'https://elsewhere.example', ''],
  'content-type': [
    'text/plain',
    'application/json; charset=utf-7',
    'multipart/form-data',
    '',
    'x'.repeat(500),
  ],
  'content-encoding': ['gzip', 'br', 'deflate', 'identity', 'made-up'],
  accept: ['text/html', '', '*/*', 'x'.repeat(500)],
  'accept-language': ['en', 'zz;q=nonsense', ''],
  'accept-encoding': ['gzip', 'br', 'nonsense', ''],
  'x-forwarded-for': ['1.2.3.4', '::1', 'nonsense', '1, 2, 3'],
  'x-forwarded-proto': ['https', 'nonsense'],
  'x-http-method-override': ['DELETE', 'nonsense'],
  'if-none-match': ['*', '"x"'],
  'if-modified-since': ['nonsense', 'Tue, 24 Nov 2026 00:00:00 GMT'],
  range: ['bytes=0-1', 'bytes=-1', 'nonsense'],
  'user-agent': ['', 'x'.repeat(2000), 'Mozilla/5.0 (iPhone)'],
  'x-request-id': ['nonsense', 'x'.repeat(2000)],
};
const wildHeaders = fc
  .array(
    fc
      .constantFrom(...Object.entries(HEADERS))
      .chain(([name, values]) => fc.constantFrom(...values).map((one) => [name, one] as const)),
    { maxLength: 3 },
  )
  .map((pairs): Record<string, string> => Object.fromEntries(pairs));

/** The path of the seed, with another id where its route has one. */
function pathOf({ route, path }: Seed, id: unknown): string {
  if (id === null) return path;
  const pattern = (route.split(' ')[1] ?? '').split('/');
  return path
    .split('/')
    .map((part, place) => (pattern[place]?.startsWith(':') ? (BROKEN.get(id) ?? encoded(id)) : part))
    .join('/');
}

// what stands in an address as it is
const BROKEN = new Map<unknown, string>(
  ['%', '..', '%00'].map((one) => [one, one === '%' ? '%E0%A4%A' : one]),
);
// half a character cannot be sent
const encoded = (value: unknown): string =>
  encodeURIComponent((typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed());

/** The body with some of its values replaced; a fresh one is a thing that is not there yet. */
function changed(body: object, changes: { at: number; value: unknown }[], fresh: boolean): object {
  const copy = structuredClone(body) as Record<string, unknown>;
  if (fresh && 'version' in copy) copy['version'] = 0;
  for (const { at, value } of changes) {
    const places = [...placesIn(copy)];
    const place = places[at % places.length];
    if (place) place.in[place.key] = value;
  }
  return copy;
}

function* placesIn(value: unknown): Generator<{ in: Record<string, unknown>; key: string }> {
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    yield { in: value as Record<string, unknown>, key };
    yield* placesIn((value as Record<string, unknown>)[key]);
  }
}
