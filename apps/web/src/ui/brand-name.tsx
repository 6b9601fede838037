import { BrandMark } from './brand-mark';
import styles from './brand-name.module.css';

/** The name of the product above a page that stands outside its frame; `large` where somebody comes in. */
export function BrandName({ large = false }: { large?: boolean }) {
  return (
    <p className={styles.brand} data-large={large || undefined}>
      <BrandMark size={large ? 44 : 36} /> Leerspoor
    </p>
  );
}
