import { Draft } from './draft';
import type { DraftSpec, Versioned } from './draft-spec';
import { keptKey, readCopy } from './kept';
import { rememberedKeys } from './storage';

/** What all drafts have in common, whatever is written in them. */
interface Kept {
  readonly personId: string;
  flush: () => Promise<void>;
  stop: () => void;
}

const open = new Map<string, Kept>();

/** The draft of one entry: one per person and entry in this tab, so that it outlives the page it is written on. */
export function openDraft<I extends Versioned, V extends Versioned>(spec: DraftSpec<I, V>): Draft<I, V> {
  const key = keptKey('draft', spec.personId, spec.id);
  const known = open.get(key);
  if (known instanceof Draft) return known as Draft<I, V>;
  const draft = new Draft<I, V>(spec, readCopy<I>(key));
  open.set(key, draft);
  return draft;
}

/** What this device holds of an entry that the server may not have yet. */
export const keptOnDevice = <I extends Versioned>(personId: string, id: string): I | null =>
  readCopy<I>(keptKey('draft', personId, id))?.value ?? null;

/** Sends what can be sent; resolves when everything got its answer. */
export async function sendDrafts(): Promise<void> {
  await Promise.all([...open.values()].map((draft) => draft.flush()));
}

const flushAll = (): void => void sendDrafts();

/** Sends what a crash, a closed lid or an ended session left on this device; what somebody else wrote waits for them. */
export function resumeDrafts(personId: string): void {
  closeDrafts((draft) => draft.personId !== personId);
  const prefix = keptKey('draft', personId, '');
  for (const key of rememberedKeys(prefix)) {
    const copy = readCopy<Versioned>(key);
    if (!copy || open.has(key)) continue;
    const { label, href, url, base, waits, within } = copy;
    const id = key.slice(prefix.length);
    const kept = { personId, id, label, href, url, initial: base, isComplete: () => !waits };
    openDraft({ ...kept, ...(within ? { within } : { isResumed: true }) });
  }
  flushAll();
}

/** Nothing stays in memory of the drafts that are left; without a choice: of none. */
export function closeDrafts(isLeft: (draft: Kept) => boolean = () => true): void {
  for (const [key, draft] of open) {
    if (!isLeft(draft)) continue;
    draft.stop();
    open.delete(key);
  }
}

/** Sends everything when the network comes back and when the page goes out of sight. */
export function keepDrafts(): void {
  addEventListener('online', flushAll);
  addEventListener('pagehide', flushAll);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flushAll());
}
