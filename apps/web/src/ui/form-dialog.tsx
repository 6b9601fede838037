import { useState, type ReactNode } from 'react';
import { Button, type ButtonVariant } from './button';
import { Dialog } from './dialog';

interface FormDialogProps {
  button: string;
  /** What it is about, when more buttons on the page say the same. */
  about?: string;
  title: string;
  variant?: ButtonVariant;
  size?: 'm' | 's';
  icon?: ReactNode;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form. */
export function FormDialog({ button, about, title, children, ...looks }: FormDialogProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        {...looks}
        {...(about ? { 'aria-label': `${button}: ${about}` } : {})}
        onPress={() => setOpen(true)}
      >
        {button}
      </Button>
      <Dialog title={title} isOpen={isOpen} onOpenChange={setOpen}>
        {children}
      </Dialog>
    </>
  );
}
