import type { GroupLine } from '@leerspoor/shared';
import styles from './group.module.css';

/** Where somebody teaches and learns; a long name of a programme is cut off, and whole on the portfolio. */
export function Place({ line: { school, programme } }: { line: GroupLine }) {
  const place = [school, programme].filter(Boolean).join(' · ');
  return (
    <p className={styles.place} title={place}>
      {place}
    </p>
  );
}
