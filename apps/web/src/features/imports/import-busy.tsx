import { useTranslation } from 'react-i18next';
import styles from './imports.module.css';
import type { Busy } from './use-import';

/** How far it is. How long the server needs for all rows is not known beforehand. */
export function ImportBusy({ busy }: { busy: Busy }) {
  const { t } = useTranslation('imports');
  const said =
    busy.what === 'looking'
      ? t('busy.looking')
      : busy.what === 'reading'
        ? t('busy.reading', { number: busy.number, count: busy.count })
        : t('busy.applying', { count: busy.count });
  return (
    <div className={styles.busy}>
      <p role="status">{said}</p>
      {busy.what === 'reading' ? (
        <progress aria-label={t('busy.label')} value={busy.number - 1} max={busy.count} />
      ) : (
        <progress aria-label={t('busy.label')} />
      )}
      <p className={styles.small}>{t('busy.stay')}</p>
    </div>
  );
}
