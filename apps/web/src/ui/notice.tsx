import type { ReactNode } from 'react';
import { cx } from './cx';
import { AlertIcon, CheckIcon, InfoIcon } from './icons';
import styles from './notice.module.css';

interface NoticeProps {
  tone?: 'info' | 'attention' | 'good';
  title?: string;
  children?: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
}

const ICON = { info: <InfoIcon />, attention: <AlertIcon />, good: <CheckIcon /> };

/** What happened, what was kept, what to do. Announced when it appears. */
export function Notice({ tone = 'info', title, children, actions }: NoticeProps) {
  return (
    <div className={cx(styles.notice, styles[tone])} role={tone === 'attention' ? 'alert' : 'status'}>
      {ICON[tone]}
      <div className={styles.words}>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
