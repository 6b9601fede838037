import { PASSWORD_LENGTH } from '@leerspoor/shared';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldFault } from '../../lib/use-field-fault';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { Notice } from '../../ui/notice';
import { ProblemNotice } from '../../ui/problem-notice';
import { PasswordField } from './password-field';
import styles from './sign-in-methods.module.css';
import { changePassword } from './sign-in-methods.queries';

/** Another password, for who knows the current one. */
export function ChangePassword() {
  const { t } = useTranslation('signInMethods');
  const [isOpen, setOpen] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const open = () => {
    setChanged(false);
    setOpen(true);
  };
  const changed = () => {
    setOpen(false);
    setChanged(true);
  };
  return (
    <>
      {isChanged && (
        <Notice tone="good" title={t('password.changed')}>
          {t('password.changedText')}
        </Notice>
      )}
      <Button onPress={open}>{t('password.change')}</Button>
      <Dialog title={t('password.change')} isOpen={isOpen} onOpenChange={setOpen}>
        <ChangeForm onChanged={changed} />
      </Dialog>
    </>
  );
}

function ChangeForm({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation(['signInMethods', 'problems']);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [isTried, setTried] = useState(false);
  const changing = useMutation({ mutationFn: changePassword, onSuccess: onChanged });
  const fault = useFieldFault(changing.error);
  const missing = (value: string) => (isTried && value === '' ? t('problems:faults.missing') : undefined);
  const submit = () => {
    setTried(true);
    if (current && next && !changing.isPending) changing.mutate({ current, next });
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      {changing.error && !fault('/current') && !fault('/next') && <ProblemNotice error={changing.error} />}
      <PasswordField
        label={t('password.current')}
        value={current}
        onChange={setCurrent}
        error={missing(current) ?? fault('/current')}
      />
      <PasswordField
        isNew
        label={t('password.next')}
        description={t('password.nextHelp', PASSWORD_LENGTH)}
        value={next}
        onChange={setNext}
        error={missing(next) ?? fault('/next')}
      />
      <div>
        <Button type="submit" variant="primary" isPending={changing.isPending}>
          {t('password.submit')}
        </Button>
      </div>
    </Form>
  );
}
