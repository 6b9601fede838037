import type { DraftCopy } from './draft-copy';
import { sameValue } from './merge-fields';
import { forget, remembered, rememberedKeys } from './storage';

const KINDS = ['draft', 'text', 'input'] as const;

/** Where words of a person wait on this device: `draft` saves itself, `text` and `input` wait for a button. */
export type KeptKind = (typeof KINDS)[number];

export const keptKey = (kind: KeptKind, personId: string, name: string): string =>
  `leerspoor.${kind}.${personId}.${name}`;

const keysOf = (kind: KeptKind, personId: string): string[] => rememberedKeys(keptKey(kind, personId, ''));

/** A draft as this device kept it; `null` when there is none, or none that can be read. */
export function readCopy<I>(key: string): DraftCopy<I> | null {
  const text = remembered(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as DraftCopy<I>;
  } catch {
    return null;
  }
}

/** What stands only on this device. */
export interface Unsent {
  /** Drafts, as the person calls them. */
  drafts: string[];
  /** How many texts wait for their button. */
  texts: number;
}

/** What would be gone if this device forgot the person now, whichever tab it was written in. */
export function unsentOf(personId: string): Unsent {
  const copies = keysOf('draft', personId).map((key) => readCopy<object>(key));
  const drafts = copies.flatMap((copy) => (copy && isChanged(copy) ? [copy.label] : []));
  const kept = [...keysOf('text', personId), ...keysOf('input', personId)];
  return { drafts, texts: kept.filter((key) => remembered(key)?.trim()).length };
}

const isChanged = ({ value, base }: DraftCopy<object>): boolean =>
  !sameValue({ ...value, version: 0 }, { ...base, version: 0 });

/** Nobody who comes after the person reads what they wrote on this device. */
export function forgetKept(personId: string): void {
  KINDS.flatMap((kind) => keysOf(kind, personId)).forEach(forget);
}
