import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import { KnotMark, type KnotVariant } from './knot-mark';
import styles from './thread.module.css';
import { VisuallyHidden } from './visually-hidden';

interface ThreadProps {
  children: ReactNode;
  /** `open`: the thread goes on beyond the last knot; `tied`: it ends there. */
  end?: 'open' | 'tied';
  /** `aria-label` of the list. */
  label?: string;
}

/** The red thread: a vertical line with knots, in the order of time. Holds `Knot`s. */
export function Thread({ children, end = 'tied', label }: ThreadProps) {
  return (
    <ol className={styles.thread} data-end={end} aria-label={label}>
      {children}
    </ol>
  );
}

interface KnotProps {
  variant?: KnotVariant;
  /** What the shape means here, for who does not see it; left out, the usual word for the variant. */
  label?: string;
  /** A sign of its kind inside the shape; left out, the variant draws the whole knot. */
  sign?: ReactNode;
  /** Room for a card (default) or for one line. */
  dense?: boolean;
  children: ReactNode;
}

/** One step on the thread. */
export function Knot({ variant = 'done', label, sign, dense, children }: KnotProps) {
  const { t } = useTranslation('ui');
  const said = label ?? (variant === 'plain' ? '' : t(`knots.${variant}`));
  return (
    <li className={cx(styles.step, dense && styles.dense)} data-variant={variant}>
      <span className={styles.mark}>
        {sign ? <span className={styles.sign}>{sign}</span> : <KnotMark variant={variant} />}
        {said && <VisuallyHidden>{said}: </VisuallyHidden>}
      </span>
      <div className={styles.content}>{children}</div>
    </li>
  );
}
