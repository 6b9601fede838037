import type { FrameworkDocument } from '@leerspoor/shared';
import { below, both, flag, integer, isRecord, list, matching, named, oneOf } from './shape.js';
import { orNull, record, share, text, type Check, type FrameworkFault } from './shape.js';

const localised = record({ nl: text, en: text });

const code = matching(
  /^[A-Z0-9]+(\.[A-Z0-9]+)*$/,
  'must be a code of capitals and digits, parts joined by a dot, such as VD.K1',
);

const at = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined);
const items = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Only whole numbers are compared: a step with another value already has its own fault. */
const consecutive: Check = (scale, pointer) => {
  const values = items(scale).map((step) => at(step, 'value'));
  return values.flatMap((value, index) => {
    const before = values[index - 1];
    if (!Number.isSafeInteger(value) || !Number.isSafeInteger(before)) return [];
    const expected = Number(before) + 1;
    if (value === expected) return [];
    return [
      { pointer: `${below(pointer, index)}/value`, message: `must be ${expected}, one above the last` },
    ];
  });
};

const scale = both(list(record({ value: integer, label: localised }), 2), consecutive);

// The optional fields of the shapes below that FrameworkDocument does not name are kept for later and used by nothing.

const indicator = record(
  { code, title: localised },
  {
    examples: list(localised),
    kind: oneOf('definition', 'knowledge', 'skill'),
    appliesTo: list(oneOf('vo', 'vho')),
    textStatus: oneOf('confirmed', 'reconstructed'),
    officialRef: orNull(text),
  },
);

const domain = record(
  { code, title: localised, indicators: list(indicator) },
  { outcome: oneOf(true), order: integer, description: localised, note: text, officialRef: orNull(text) },
);

const aggregation = record({
  domainScore: text,
  minScoredShare: share,
  excludeFromTotal: list(code, 0),
  reliability: named(named(integer)),
  reliabilitySource: text,
});

const shape = record(
  {
    id: matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words and digits joined by hyphens'),
    kind: oneOf('framework', 'instrument'),
    version: matching(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'must be a version such as 2026-1'),
    title: localised,
    source: text,
    verification: named(text),
    scale,
    domains: list(domain),
  },
  { allowNotObserved: flag, scaleNote: text, exampleScale: scale, aggregation },
);

/** Domains and indicators share one set of codes, so that a code alone always says which of them is meant. */
function repeatedCodes(json: unknown): FrameworkFault[] {
  const places = items(at(json, 'domains')).flatMap((one, d) => [
    { pointer: `/domains/${d}/code`, code: at(one, 'code') },
    ...items(at(one, 'indicators')).map((each, i) => ({
      pointer: `/domains/${d}/indicators/${i}/code`,
      code: at(each, 'code'),
    })),
  ]);
  const seen = new Map<string, string>();
  return places.flatMap((place) => {
    if (typeof place.code !== 'string') return [];
    const before = seen.get(place.code);
    if (before !== undefined) return [{ pointer: place.pointer, message: `repeats the code of ${before}` }];
    seen.set(place.code, place.pointer);
    return [];
  });
}

/** Everything that is wrong in a framework document; an empty list when it may be published. */
export function checkFramework(json: unknown): FrameworkFault[] {
  return [...shape(json, ''), ...repeatedCodes(json)];
}

/** The document in the file, or one error that names every fault in it. */
export function parseFramework(json: unknown, fileName: string): FrameworkDocument {
  const faults = checkFramework(json).map((fault) => `${fileName}#${fault.pointer} ${fault.message}`);
  if (faults.length > 0) throw new Error(['This framework document cannot be used:', ...faults].join('\n'));
  return json as FrameworkDocument;
}
