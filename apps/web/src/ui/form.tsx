import type { FormEvent, ReactNode } from 'react';
import { useFirstWrong } from '../lib/use-first-wrong';

interface FormProps {
  children: ReactNode;
  className?: string | undefined;
  /** What the button of `type="submit"` does; what is then wrong gets the focus. */
  onSubmit: () => void;
  /** For a form that saves itself: on leaving a field. Enter in a line then saves, and does not end the writing. */
  onLeaveField?: () => void;
}

/** Fields with one button that does it. */
export function Form({ children, className, onSubmit, onLeaveField }: FormProps) {
  const { form, seek } = useFirstWrong<HTMLFormElement>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Whoever presses the button stands on it; with Enter they still stand in the line.
    if (onLeaveField && document.activeElement instanceof HTMLInputElement) return onLeaveField();
    onSubmit();
    seek();
  };
  return (
    <form ref={form} className={className} onSubmit={submit} onBlur={onLeaveField} noValidate>
      {children}
    </form>
  );
}
