import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from './button';
import styles from './dialog.module.css';
import { CrossIcon } from './icons';

interface DialogProps {
  title: string;
  /** Controlled; leave both out inside a `DialogTrigger` (react-aria-components/Dialog). */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** Something to settle first: a sheet from below on a phone, a card in the middle on a wide screen. */
export function Dialog({ title, isOpen, onOpenChange, children }: DialogProps) {
  const { t } = useTranslation('ui');
  const control = isOpen === undefined ? {} : { isOpen };
  return (
    <ModalOverlay
      className={styles.overlay}
      isDismissable
      {...control}
      {...(onOpenChange ? { onOpenChange } : {})}
    >
      <Modal className={styles.modal}>
        <AriaDialog className={styles.dialog}>
          {({ close }) => (
            <>
              <header className={styles.header}>
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                <IconButton label={t('close')} onPress={close}>
                  <CrossIcon />
                </IconButton>
              </header>
              <div className={styles.body}>{typeof children === 'function' ? children(close) : children}</div>
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
