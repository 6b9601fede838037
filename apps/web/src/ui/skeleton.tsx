import { useTranslation } from 'react-i18next';
import styles from './skeleton.module.css';
import { VisuallyHidden } from './visually-hidden';

/** The shape of a page that is on its way; announced once. */
export function PageSkeleton() {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.page} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <span className={styles.title} />
      <span className={styles.line} />
      <SkeletonLines lines={3} />
      <SkeletonLines lines={3} />
    </div>
  );
}

/** The shape of some lines of text. */
export function SkeletonLines({ lines = 3 }: { lines?: number }) {
  return (
    <span className={styles.block} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles.line} />
      ))}
    </span>
  );
}

/** A small turning loop of thread, next to a word that says what is going on. */
export function Spinner({ size = 20 }: { size?: number }) {
  return (
    <svg className={styles.spinner} aria-hidden="true" width={size} height={size} viewBox="0 0 24 24">
      <path d="M12 4a8 8 0 1 1-8 8" />
    </svg>
  );
}
