import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DraftSnapshot, DraftSpec, Versioned } from './draft-spec';
import { openDraft } from './drafts';
import { useFieldFault } from './use-field-fault';

/** A form that saves itself. */
export interface DraftForm<I> extends DraftSnapshot<I> {
  change: (patch: Partial<I>) => void;
  /** Send now; also on leaving a field: `<form onBlur={draft.flush}>`. */
  flush: () => Promise<void>;
  /** Send now, also what waits until the person says so (`onlyOnSave`). */
  save: () => Promise<void>;
  /** Make it exist on the server although nothing is written yet. */
  begin: () => Promise<void>;
  keepMine: () => Promise<void>;
  takeTheirs: () => void;
  /** Back to what the server has. */
  discard: () => void;
  /** The draft as it is now, also after an `await`. */
  current: () => DraftSnapshot<I>;
  /** What is wrong with a field, in the person's language: `fault('/strength')`. */
  fault: (pointer: string) => string | undefined;
}

/**
 * Autosave for one entry: on the device at each change, to the server after 800 ms, on blur and on leaving.
 * Give the component that calls it `key={id}`, because a draft belongs to one entry.
 */
export function useDraft<I extends Versioned, V extends Versioned>(spec: DraftSpec<I, V>): DraftForm<I> {
  const [draft] = useState(() => openDraft(spec));
  const snapshot = useSyncExternalStore(draft.subscribe, draft.current);
  const fault = useFieldFault(snapshot.problem);
  useEffect(() => draft.adopt(spec));
  useEffect(() => () => void draft.flush(), [draft]);
  const { change, flush, save, begin, keepMine, takeTheirs, discard, current } = draft;
  return { ...snapshot, change, flush, save, begin, keepMine, takeTheirs, discard, current, fault };
}
