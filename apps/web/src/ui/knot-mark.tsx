import styles from './thread.module.css';

export type KnotVariant = 'done' | 'waiting' | 'private' | 'returning' | 'plain';

const DRAWING = {
  done: (
    <>
      <circle cx="14" cy="14" r="6.5" className={styles.fill} />
      <path d="M9.5 11.5c3.5-.5 7 1.5 9 5" className={styles.strand} />
    </>
  ),
  waiting: <path d="M14 7.5A6.5 6.5 0 1 0 20.5 14c.1 3.5 1.7 5.3 4.7 5.5" className={styles.open} />,
  private: (
    <>
      <circle cx="14" cy="14" r="9" className={styles.ring} />
      <path d="M10.5 13.5h7v4.5h-7zM12 13.5v-1.7a2 2 0 0 1 4 0v1.7" className={styles.lock} />
    </>
  ),
  returning: (
    <>
      <path d="M14 4.5A9.5 9.5 0 1 1 5 11.2M3.2 6.7l1.7 4.6 4.7-1.3" className={styles.loop} />
      <circle cx="14" cy="14" r="4.5" className={styles.fill} />
    </>
  ),
  plain: <circle cx="14" cy="14" r="3.5" className={styles.bead} />,
};

/** The shape of one knot, also by itself in a legend. */
export function KnotMark({ variant, size = 28 }: { variant: KnotVariant; size?: number }) {
  return (
    <svg aria-hidden="true" className={styles.knot} width={size} height={size} viewBox="0 0 28 28">
      <circle cx="14" cy="14" r={variant === 'returning' ? 12 : 9} className={styles.paper} />
      {DRAWING[variant]}
    </svg>
  );
}
