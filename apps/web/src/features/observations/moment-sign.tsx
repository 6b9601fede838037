import type { MomentKind } from '@leerspoor/shared';
import styles from './moments.module.css';

const SIGNS: Record<MomentKind, string> = {
  strong: 'M4.5 12.5 9.7 17.5 19.5 7',
  question: 'M8.5 9.2a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.4M12 18.5v.01',
  suggestion: 'M5 12h13m-5.5-5.5L18 12l-5.5 5.5',
  fact: 'M5.5 8h13M5.5 12h13M5.5 16h8',
};

/** The shape of a kind of moment; the word always stands next to it. */
export function MomentSign({ kind }: { kind: MomentKind }) {
  return (
    <svg
      className={styles.sign}
      data-kind={kind}
      aria-hidden="true"
      width={22}
      height={22}
      viewBox="0 0 24 24"
    >
      <path d={SIGNS[kind]} />
    </svg>
  );
}
