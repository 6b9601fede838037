import { MOMENT_KINDS, type MomentKind } from '@leerspoor/shared';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { remember, remembered } from '../../lib/storage';

const KEY = 'leerspoor.letters';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

interface Letters {
  isOn: boolean;
  setOn: (isOn: boolean) => void;
  letterOf: (kind: MomentKind) => string;
}

/** A letter per key on a laptop, and "?" for help; can be switched off, because single letters get in some people's way. */
export function useKeyLetters(onLetter: (kind: MomentKind) => void, onHelp: () => void): Letters {
  const { t } = useTranslation('observations');
  const [isOn, setOn] = useState(() => remembered(KEY) !== 'off');
  const letterOf = (kind: MomentKind): string => t(`letters.${kind}`);
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isWriting(event.target)) return;
    if (document.querySelector('[role="dialog"]')) return;
    const kind = MOMENT_KINDS.find((known) => letterOf(known).toLowerCase() === event.key.toLowerCase());
    if (!kind && event.key !== '?') return;
    event.preventDefault();
    if (kind) onLetter(kind);
    else onHelp();
  });
  useEffect(() => {
    if (!isOn) return undefined;
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [isOn]);
  const choose = (next: boolean) => {
    remember(KEY, next ? 'on' : 'off');
    setOn(next);
  };
  return { isOn, setOn: choose, letterOf };
}
