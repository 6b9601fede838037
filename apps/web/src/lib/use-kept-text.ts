import { useState } from 'react';
import { forget, remember, remembered } from './storage';

/** Text that is sent only once, by a button: it waits on this device until `clear`, whatever happens to the page. */
export function useKeptText(personId: string, name: string): [string, (text: string) => void, () => void] {
  const key = `leerspoor.text.${personId}.${name}`;
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
