import { useState } from 'react';
import { keptKey } from './kept';
import { forget, remember, remembered } from './storage';

function keptOf<T extends object>(key: string): Partial<T> {
  try {
    return JSON.parse(remembered(key) ?? '{}') as Partial<T>;
  } catch {
    return {};
  }
}

/**
 * A form that is sent with a button, kept on this device until it was: a reload or a crash loses nothing. For what
 * saves itself, use `useDraft`.
 */
export function useKeptInput<T extends object>(personId: string, name: string, initial: T) {
  const key = keptKey('input', personId, name);
  const [value, setValue] = useState<T>(() => ({ ...initial, ...keptOf<T>(key) }));
  const change = (patch: Partial<T>) => {
    const next = { ...value, ...patch };
    setValue(next);
    remember(key, JSON.stringify(next));
  };
  return { value, change, clear: () => forget(key) };
}
