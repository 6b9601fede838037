import styles from './beads.module.css';

const STEP = 11;

/** A few beads on a thread, some of them filled. Only a picture: the word stands next to it. */
export function Beads({ filled, of = 3 }: { filled: number; of?: number }) {
  const width = (of - 1) * STEP + 10;
  return (
    <svg className={styles.beads} aria-hidden="true" width={width} height="10" viewBox={`0 0 ${width} 10`}>
      <path d={`M5 5H${width - 5}`} className={styles.thread} />
      {Array.from({ length: of }, (_, place) => (
        <circle
          key={place}
          cx={5 + place * STEP}
          cy="5"
          r="3.75"
          className={place < filled ? styles.filled : styles.open}
        />
      ))}
    </svg>
  );
}
