import { useEffect } from 'react';

/** Takes the focus to the first field that is wrong, after each refusal or try; 0 is no try yet. */
export function useFocusFirstFault(refusal: unknown): void {
  useEffect(() => {
    if (refusal) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal]);
}
