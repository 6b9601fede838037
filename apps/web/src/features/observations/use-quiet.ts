import { useEffect, useState } from 'react';
import { currentTheme, showTheme } from '../../lib/theme';
import { remember, remembered } from '../../lib/storage';

const KEY = 'leerspoor.quiet';

/** A dark, still screen while somebody looks at a lesson; remembered on this device. */
export function useQuiet(): [boolean, (isQuiet: boolean) => void] {
  const [isQuiet, setQuiet] = useState(() => remembered(KEY) === 'yes');
  useEffect(() => {
    if (!isQuiet) return undefined;
    document.documentElement.dataset['theme'] = 'quiet';
    return () => showTheme(currentTheme());
  }, [isQuiet]);
  const choose = (next: boolean) => {
    remember(KEY, next ? 'yes' : 'no');
    setQuiet(next);
  };
  return [isQuiet, choose];
}
