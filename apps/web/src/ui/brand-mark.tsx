import styles from './brand-mark.module.css';

/** The mark: an "ℓ" written with one thread, ending in a knot. */
export function BrandMark({ size = 36 }: { size?: number }) {
  return (
    <svg className={styles.mark} aria-hidden="true" width={size} height={size} viewBox="0 0 32 32">
      <path d="M3.5 22.5C11 21 19.5 12.5 18 7.3 17 4 12.8 4.5 12.2 9.8 11.5 16 13 25.5 19.5 25c2.9-.2 4.6-1.8 5.7-3.5" />
      <circle cx="26.2" cy="19.9" r="3.1" />
    </svg>
  );
}
