import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './field.module.css';
import { AlertIcon } from './icons';

/** What every field has around it. */
export interface FieldFrame {
  label: string;
  description?: ReactNode;
  /** What is wrong, in words; usually `fault('/pointer')`. */
  error?: string | undefined;
  /** Says "(mag leeg)" after the label. */
  optional?: boolean;
  /** Stands under the field, before writing: usually `<WhoSees>`. */
  whoSees?: ReactNode;
}

/** The attributes that tie a control to its label, description and error. */
export interface FieldWiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label above, help and error below, for any native control. */
export function Field({
  label,
  description,
  error,
  optional,
  whoSees,
  children,
}: FieldFrame & { children: (wiring: FieldWiring) => ReactNode }) {
  const id = useId();
  const { t } = useTranslation('common');
  const described = [description && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field} data-invalid={error ? true : undefined}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional && (
          <>
            {' '}
            <span className={styles.optional}>({t('optional')})</span>
          </>
        )}
      </label>
      {description && (
        <p className={styles.help} id={`${id}-help`}>
          {description}
        </p>
      )}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      <FieldFault id={`${id}-error`} error={error} />
      {whoSees}
    </div>
  );
}

/** What is wrong with a field; announced when it appears. */
export function FieldFault({ id, error }: { id: string; error: string | undefined }) {
  return (
    <div aria-live="polite">
      {error && (
        <p className={styles.error} id={id}>
          <AlertIcon size={18} />
          {error}
        </p>
      )}
    </div>
  );
}
