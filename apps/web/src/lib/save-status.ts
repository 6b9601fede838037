import { useSyncExternalStore } from 'react';

/** Where a piece of writing is; `safe` means that the server confirmed it. */
export type SaveState = 'saved-on-device' | 'sending' | 'safe' | 'attention';
export type SaveReason =
  | 'offline'
  | 'unexpected'
  | 'invalid-input'
  | 'out-of-date'
  | 'not-signed-in'
  | 'not-allowed'
  | 'not-found'
  | 'refused';

/** One line in the list behind the status chip. */
export interface SaveItem {
  id: string;
  label: string;
  state: SaveState;
  reason: SaveReason | null;
  /** The page where it is written. */
  href: string;
  retry: () => void;
  /** Its text, for a copy elsewhere. */
  exported: () => string;
  /** Throws away what the server does not have. */
  discard: () => void;
}

let items: readonly SaveItem[] = [];
const listeners = new Set<() => void>();

function become(next: readonly SaveItem[]): void {
  items = next;
  listeners.forEach((listener) => listener());
}

export const saveStatus = {
  put: (item: SaveItem): void => become([...items.filter(({ id }) => id !== item.id), item]),
  drop: (id: string): void => become(items.filter((item) => item.id !== id)),
  all: (): readonly SaveItem[] => items,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Whether nothing of this piece of writing still has to reach the server. */
export const isSafe = (id: string): boolean => items.every((item) => item.id !== id || item.state === 'safe');

/** The chip shows the state that most needs to be known. */
export function overallState(all: readonly SaveItem[]): SaveState {
  const order: SaveState[] = ['attention', 'sending', 'saved-on-device'];
  return order.find((state) => all.some((item) => item.state === state)) ?? 'safe';
}

export function useSaveItems(): readonly SaveItem[] {
  return useSyncExternalStore(saveStatus.subscribe, saveStatus.all);
}
