import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Nothing here, and what comes next. The thread lies ready. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <svg aria-hidden="true" viewBox="0 0 120 44" width="120" height="44" className={styles.thread}>
        <path d="M3 31c18 7 31 3 38-9 6-10 19-16 25-8 6 9-5 18-13 12-9-7 2-22 19-18 15 4 20 20 36 21" />
        <circle cx="111" cy="29" r="5" />
      </svg>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
