import { IMPORT_COLUMNS, type ImportFileFault, type ImportView } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ChooseButton } from './choose-files';
import styles from './imports.module.css';
import { type OutcomeFilter, RowFilter, RowList } from './row-list';

interface ImportPreviewProps {
  view: ImportView;
  hasChanged: boolean;
  onApply: () => void;
  onChoose: (files: readonly File[]) => void;
}

/** The second step: what will happen, what is wrong, and the one button that does it. */
export function ImportPreview({ view, hasChanged, onApply, onChoose }: ImportPreviewProps) {
  const { t } = useTranslation('imports');
  const { list } = useDates();
  const { counts, fileFault, ignored } = view;
  const [filter, setFilter] = useState<OutcomeFilter>(counts && counts.wrong > 0 ? 'wrong' : '');
  const another = <ChooseButton label={t('confirm.again')} onChoose={onChoose} />;
  if (fileFault || !counts)
    return (
      <div className={styles.stack}>
        {fileFault && <FileFault fault={fileFault} />}
        {another}
      </div>
    );
  const writes = counts.new + counts.changed;
  return (
    <div className={styles.stack}>
      {hasChanged && (
        <Notice tone="attention" title={t('confirm.changed')}>
          {t('confirm.changedText')}
        </Notice>
      )}
      {ignored.length > 0 && <p className={styles.text}>{t('ignored', { names: list(ignored) })}</p>}
      {writes === 0 && counts.wrong === 0 && (
        <Notice tone="good" title={t('confirm.nothing')}>
          {t('confirm.nothingText')}
        </Notice>
      )}
      {writes === 0 && counts.wrong > 0 && <p>{t('confirm.allWrong')}</p>}
      <div className={styles.bar}>
        <RowFilter counts={counts} filter={filter} onFilter={setFilter} />
        <div className={styles.actions}>
          {another}
          {writes > 0 && (
            <Button variant="primary" onPress={onApply}>
              {t('confirm.apply', { count: writes })}
            </Button>
          )}
        </div>
      </div>
      {writes > 0 && counts.wrong > 0 && (
        <p className={styles.text}>{t('confirm.skips', { count: counts.wrong })}</p>
      )}
      <RowList key={filter} view={view} filter={filter} />
    </div>
  );
}

function FileFault({ fault: { fault, file, names, line } }: { fault: ImportFileFault }) {
  const { t } = useTranslation('imports');
  const { list } = useDates();
  const said = names.map((name) => {
    const column = IMPORT_COLUMNS.find((known) => known === name);
    return column ? t(`column.${column}`) : name;
  });
  return (
    <Notice tone="attention" title={t('faults.title')}>
      {t(`faults.${fault}`, { names: list(said), line: line ?? 0 })}{' '}
      {fault === 'unreadable' && <span className={styles.small}>{file}</span>}
    </Notice>
  );
}
