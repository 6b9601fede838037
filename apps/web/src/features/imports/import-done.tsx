import type { ImportView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../ui/button';
import { Notice } from '../../ui/notice';
import styles from './imports.module.css';
import { RowList } from './row-list';

/** The third step: what was done, and what was left out. */
export function ImportDone({ view, onAnother }: { view: ImportView; onAnother: () => void }) {
  const { t } = useTranslation('imports');
  const counts = view.counts ?? { new: 0, changed: 0, same: 0, wrong: 0 };
  return (
    <div className={styles.stack}>
      <Notice
        tone="good"
        title={t('done.title')}
        actions={
          <>
            <ButtonLink to="/administration/placements">{t('done.placements')}</ButtonLink>
            <Button onPress={onAnother}>{t('done.another')}</Button>
          </>
        }
      >
        {t('done.text', counts)} {counts.wrong > 0 && t('done.skipped', { count: counts.wrong })}
      </Notice>
      {counts.wrong > 0 && <RowList view={view} filter="wrong" />}
    </div>
  );
}
