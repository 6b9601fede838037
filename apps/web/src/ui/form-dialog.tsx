import { useState, type ReactNode } from 'react';
import { Button, type ButtonVariant } from './button';
import { Dialog } from './dialog';

interface FormDialogProps {
  /** What the button says; `name` when more of them stand on the page. */
  button: string;
  name?: string;
  title: string;
  variant?: ButtonVariant;
  size?: 'm' | 's';
  icon?: ReactNode;
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form. */
export function FormDialog({ button, name, title, children, ...looks }: FormDialogProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button {...looks} {...(name ? { 'aria-label': name } : {})} onPress={() => setOpen(true)}>
        {button}
      </Button>
      <Dialog title={title} isOpen={isOpen} onOpenChange={setOpen}>
        {children}
      </Dialog>
    </>
  );
}
