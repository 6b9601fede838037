import { useState } from 'react';
import { keptKey } from './kept';
import { forget, remember, remembered } from './storage';

/** Text that is sent only once, by a button: it waits on this device until `clear`, whatever happens to the page. */
export function useKeptText(personId: string, name: string): [string, (text: string) => void, () => void] {
  const key = keptKey('text', personId, name);
  const [text, setText] = useState(() => remembered(key) ?? '');
  const write = (next: string) => {
    setText(next);
    remember(key, next);
  };
  const clear = () => {
    setText('');
    forget(key);
  };
  return [text, write, clear];
}
