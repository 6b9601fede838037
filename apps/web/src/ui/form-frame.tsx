import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Form } from './form';
import { ProblemNotice } from './problem-notice';
import styles from './form-frame.module.css';

interface FormFrameProps {
  /** How the sending goes: a mutation has this shape. */
  sending: { isPending: boolean; error: unknown };
  /** What is wrong stands at a field already. */
  isTold: boolean;
  done: string;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** Fields, what went wrong, and the two ways out. */
export function FormFrame({ sending, isTold, done, onSubmit, onCancel, children }: FormFrameProps) {
  const { t } = useTranslation('common');
  return (
    <Form className={styles.form} onSubmit={() => sending.isPending || onSubmit()}>
      {children}
      {sending.error != null && !isTold && <ProblemNotice error={sending.error} />}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isPending={sending.isPending}>
          {done}
        </Button>
        <Button onPress={onCancel}>{t('actions.cancel')}</Button>
      </div>
    </Form>
  );
}
