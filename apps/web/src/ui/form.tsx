import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useFirstWrong } from '../lib/use-first-wrong';

interface FormProps {
  children: ReactNode;
  className?: string | undefined;
  /** What the button of `type="submit"` does; what is then wrong gets the focus. */
  onSubmit: () => void;
  /** For a form that saves itself: on leaving a field. Enter in a line then does not end the writing. */
  onLeaveField?: () => void;
}

/** Fields with one button that does it. */
export function Form({ children, className, onSubmit, onLeaveField }: FormProps) {
  const { form, seek } = useFirstWrong<HTMLFormElement>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
    seek();
  };
  const holdEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
  };
  return (
    <form
      ref={form}
      className={className}
      onSubmit={submit}
      onBlur={onLeaveField}
      onKeyDown={onLeaveField && holdEnter}
      noValidate
    >
      {children}
    </form>
  );
}
