import { forget, remember } from './storage';

const KEY = 'leerspoor.signed-out';

/** A sign-out in one tab counts for all tabs of this browser. */
export function tellOtherTabs(): void {
  remember(KEY, 'now');
  forget(KEY);
}

export function onSignedOutElsewhere(leave: () => void): () => void {
  const heard = ({ key, newValue }: StorageEvent) => {
    if (key === KEY && newValue !== null) leave();
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}
