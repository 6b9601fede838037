import { useSyncExternalStore } from 'react';

const wide = typeof matchMedia === 'function' ? matchMedia('(min-width: 80rem)') : null;

function onChange(listener: () => void): () => void {
  wide?.addEventListener('change', listener);
  return () => wide?.removeEventListener('change', listener);
}

/** Room for a table with many columns. */
export const useIsWide = (): boolean => useSyncExternalStore(onChange, () => wide?.matches ?? false);
