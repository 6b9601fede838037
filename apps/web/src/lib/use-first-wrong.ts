import { useEffect, useReducer, useRef, type RefObject } from 'react';

const WRONG = '[aria-invalid="true"], [data-invalid]';
const CONTROL = 'input:checked, input, textarea, select, button';

/** Where somebody can mend what is wrong; what lies folded opens. */
function firstWrongIn(form: HTMLElement): HTMLElement | null {
  const wrong = form.querySelector<HTMLElement>(WRONG);
  for (let fold = wrong?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    fold.open = true;
  }
  return wrong?.matches(CONTROL) ? wrong : (wrong?.querySelector<HTMLElement>(CONTROL) ?? null);
}

/**
 * After a refused attempt the focus goes to the first wrong field, also when the server is the one that refuses. Call
 * `seek` with the attempt, and put `form` on what holds the fields; typing on ends the search.
 */
export function useFirstWrong<Form extends HTMLElement>(): {
  form: RefObject<Form | null>;
  seek: () => void;
} {
  const form = useRef<Form>(null);
  const isSeeking = useRef(false);
  const [, attempt] = useReducer((attempts: number) => attempts + 1, 0);
  useEffect(() => {
    const held = form.current;
    const stop = () => (isSeeking.current = false);
    held?.addEventListener('input', stop);
    return () => held?.removeEventListener('input', stop);
  }, []);
  // With every rendering, because the answer of the server comes later than the attempt.
  useEffect(() => {
    const wrong = isSeeking.current && form.current && firstWrongIn(form.current);
    if (!wrong) return;
    isSeeking.current = false;
    wrong.focus();
  });
  const seek = () => {
    isSeeking.current = true;
    attempt();
  };
  return { form, seek };
}
