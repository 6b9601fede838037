import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './written.module.css';

interface WrittenProps {
  children: ReactNode;
  /** Who wrote it, with their role if that helps. */
  author?: string;
  /** When, as text and as an instant. */
  time?: { text: string; iso: string };
  size?: 'm' | 'l';
  /** At most this many lines. */
  clamp?: 2 | 3;
}

/** Words of people: serif, so that they look different from words of the system. */
export function Written({ children, author, time, size = 'm', clamp }: WrittenProps) {
  return (
    <figure className={styles.figure}>
      <blockquote
        className={cx(styles.words, size === 'l' && styles.large, clamp && styles[`clamp${clamp}`])}
      >
        {children}
      </blockquote>
      {(author || time) && (
        <figcaption className={styles.by}>
          {author}
          {author && time && ' · '}
          {time && <time dateTime={time.iso}>{time.text}</time>}
        </figcaption>
      )}
    </figure>
  );
}
