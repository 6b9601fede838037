import { forget, remember } from './storage';

const KEY = 'leerspoor.signed-out';

/** A sign-out in one tab counts for all tabs of this browser, and so does somebody who signs in there: `next`. */
export function tellOtherTabs(next = 'nobody'): void {
  remember(KEY, next);
  forget(KEY);
}

/** This browser belongs to somebody else now, or to nobody. */
export function onSignedOutElsewhere(personId: string, leave: () => void): () => void {
  const heard = ({ key, newValue }: StorageEvent) => {
    if (key === KEY && newValue !== null && newValue !== personId) leave();
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}
