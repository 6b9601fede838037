import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { cx } from './cx';

export type BadgeTone = 'neutral' | 'thread' | 'moss' | 'ochre' | 'slate';

/** A short word about a state; the word carries the meaning, the tone only supports it. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: BadgeTone;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span className={cx(styles.badge, styles[tone])}>
      {icon}
      {children}
    </span>
  );
}

/** How many wait; zero shows nothing. */
export function Counter({ count, label }: { count: number; label: string }) {
  if (count === 0) return null;
  return (
    <span className={styles.counter} aria-label={label} role="img">
      {count}
    </span>
  );
}
