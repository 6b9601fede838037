import type { ReactNode } from 'react';
import styles from './card.module.css';
import { cx } from './cx';

interface CardProps {
  children: ReactNode;
  as?: 'section' | 'article' | 'div' | 'li';
  /** `flat` lies in the paper, `raised` on it, `tinted` is marked by the thread. */
  look?: 'raised' | 'flat' | 'tinted';
  labelledBy?: string;
}

/** A piece of paper. Not everything needs one. */
export function Card({ children, as: Tag = 'div', look = 'raised', labelledBy }: CardProps) {
  return (
    <Tag className={cx(styles.card, styles[look])} aria-labelledby={labelledBy}>
      {children}
    </Tag>
  );
}
