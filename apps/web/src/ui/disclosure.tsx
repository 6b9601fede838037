import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './disclosure.module.css';
import { ChevronIcon } from './icons';

interface DisclosureProps {
  title: string;
  /** What is inside in a few words, also while it is closed. */
  summary?: ReactNode;
  look?: 'plain' | 'boxed';
  isOpen?: boolean;
  children: ReactNode;
}

/** More, for who asks for it. Native, so that finding on the page opens it. */
export function Disclosure({ title, summary, look = 'plain', isOpen, children }: DisclosureProps) {
  return (
    <details className={cx(styles.details, styles[look])} open={isOpen}>
      <summary className={styles.summary}>
        <ChevronIcon size={18} />
        <span className={styles.title}>{title}</span>
        {summary && <span className={styles.hint}>{summary}</span>}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
