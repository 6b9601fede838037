import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { AlertIcon, CheckIcon, DeviceIcon, SendIcon } from './icons';
import styles from './status-chip.module.css';
import { VisuallyHidden } from './visually-hidden';

interface StatusChipProps {
  state: 'saved-on-device' | 'sending' | 'safe' | 'attention';
  /** The words for the state, the same everywhere. */
  label: string;
  /** Heading of the list that a tap opens. */
  title: string;
  children: ReactNode;
}

const ICON = {
  'saved-on-device': <DeviceIcon size={18} />,
  sending: <SendIcon size={18} />,
  safe: <CheckIcon size={18} />,
  attention: <AlertIcon size={18} />,
};

/** Where what you wrote is: always at the same place; a tap opens the list. */
export function StatusChip({ state, label, title, children }: StatusChipProps) {
  return (
    <DialogTrigger>
      <Button className={styles.chip} data-state={state}>
        {ICON[state]}
        <span>{label}</span>
      </Button>
      <span role="status">
        <VisuallyHidden>{label}</VisuallyHidden>
      </span>
      <Popover className={styles.popover} placement="bottom end">
        <Dialog className={styles.dialog}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
