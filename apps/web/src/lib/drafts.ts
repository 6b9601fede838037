import { Draft } from './draft';
import { copyKey, type DraftCopy } from './draft-copy';
import type { DraftSpec, Versioned } from './draft-spec';
import { saveStatus } from './save-status';
import { remembered, rememberedKeys } from './storage';

/** What all drafts have in common, whatever is written in them. */
interface Kept {
  readonly personId: string;
  readonly isDirty: boolean;
  flush: () => Promise<void>;
  stop: () => void;
}

const open = new Map<string, Kept>();

function copyOf<I>(key: string): DraftCopy<I> | null {
  const text = remembered(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as DraftCopy<I>;
  } catch {
    return null;
  }
}

/** The draft of one entry: one per person and entry in this tab, so that it outlives the page it is written on. */
export function openDraft<I extends Versioned, V extends Versioned>(spec: DraftSpec<I, V>): Draft<I, V> {
  const key = copyKey(spec.personId, spec.id);
  const known = open.get(key);
  if (known instanceof Draft) return known as Draft<I, V>;
  const draft = new Draft<I, V>(spec, copyOf<I>(key));
  open.set(key, draft);
  return draft;
}

/** What this device holds of an entry that the server may not have yet. */
export const keptOnDevice = <I extends Versioned>(personId: string, id: string): I | null =>
  copyOf<I>(copyKey(personId, id))?.value ?? null;

const flushAll = (): void => open.forEach((draft) => void draft.flush());

/** Sends what a crash, a closed lid or an ended session left on this device. */
export function resumeDrafts(personId: string): void {
  const prefix = copyKey(personId, '');
  for (const key of rememberedKeys(prefix)) {
    const copy = copyOf<Versioned>(key);
    if (!copy || open.has(key)) continue;
    const { label, href, url, base, waits } = copy;
    const id = key.slice(prefix.length);
    openDraft({ personId, id, label, href, url, initial: base, isComplete: () => !waits, isResumed: true });
  }
  flushAll();
}

/** After signing out nothing stays in memory; what the server never confirmed stays on the device. */
export function closeDrafts(): void {
  open.forEach((draft) => draft.stop());
  open.clear();
  saveStatus.clear();
}

export const hasUnsavedDrafts = (): boolean => [...open.values()].some((draft) => draft.isDirty);

/** Sends everything when the network comes back and when the page goes out of sight. */
export function keepDrafts(): void {
  addEventListener('online', flushAll);
  addEventListener('pagehide', flushAll);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flushAll());
}
