import { Link } from 'react-router';
import { BrandMark } from '../ui/brand-mark';
import styles from './brand.module.css';

/** The name of the product; leads home. */
export function Brand() {
  return (
    <Link to="/" className={styles.brand}>
      <BrandMark />
      <span>Leerspoor</span>
    </Link>
  );
}
