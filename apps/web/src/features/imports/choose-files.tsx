import { useTranslation } from 'react-i18next';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { problemKey } from '../../lib/problem-error';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { Notice } from '../../ui/notice';
import { ProblemNotice } from '../../ui/problem-notice';
import styles from './imports.module.css';
import type { NamedFiles } from './named-files';

interface ChooseFilesProps {
  label: string;
  isPrimary?: boolean;
  onChoose: (files: readonly File[]) => void;
}

/** A button that lets one choose files on the device. */
export function ChooseButton({ label, isPrimary = false, onChoose }: ChooseFilesProps) {
  return (
    <FileTrigger
      allowsMultiple
      acceptedFileTypes={['.csv', 'text/csv', 'text/plain']}
      onSelect={(files) => files && files.length > 0 && onChoose([...files])}
    >
      <Button variant={isPrimary ? 'primary' : 'secondary'}>{label}</Button>
    </FileTrigger>
  );
}

/** The first step: which file, and what must be in it. */
export function ChooseFiles({ onChoose }: { onChoose: (files: readonly File[]) => void }) {
  const { t } = useTranslation('imports');
  return (
    <div className={styles.stack}>
      <p>
        <strong>{t('choose.files')}</strong>
      </p>
      <p className={styles.text}>{t('choose.help')}</p>
      <ChooseButton label={t('choose.file')} isPrimary onChoose={onChoose} />
      <a href="/leerspoor-import.csv" download>
        {t('choose.template')}
      </a>
      <Disclosure title={t('choose.columns')} look="boxed">
        <div className={styles.stack}>
          <p>{t('choose.columnsText')}</p>
          <p>{t('choose.oneRoster')}</p>
        </div>
      </Disclosure>
    </div>
  );
}

/** Why a file did not come along. */
export function Refused({ refused }: { refused: Extract<NamedFiles, { refused: string }> }) {
  const { t } = useTranslation('imports');
  return <Notice tone="attention">{t(`choose.${refused.refused}`, { name: refused.name })}</Notice>;
}

/** What went wrong; a file that is no text has words of its own. */
export function ImportProblem({ error }: { error: unknown }) {
  const { t } = useTranslation('imports');
  if (problemKey(error) !== 'invalid-input') return <ProblemNotice error={error} />;
  return <Notice tone="attention">{t('choose.noText')}</Notice>;
}
