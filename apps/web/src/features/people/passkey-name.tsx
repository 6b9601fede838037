import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { TextField } from '../../ui/text-field';
import styles from './sign-in-methods.module.css';

const LONGEST = 100;

interface PasskeyNameProps {
  name: string;
  submit: string;
  isPending: boolean;
  onSubmit: (name: string) => void;
}

/** What somebody calls the device that holds a passkey. */
export function PasskeyName({ name, submit, isPending, onSubmit }: PasskeyNameProps) {
  const { t } = useTranslation(['signInMethods', 'problems']);
  const [words, setWords] = useState(name);
  const isMissing = words.trim() === '';
  return (
    <Form className={styles.form} onSubmit={() => !isMissing && !isPending && onSubmit(words.trim())}>
      <TextField
        label={t('passkeys.name')}
        description={t('passkeys.nameHelp')}
        maxLength={LONGEST}
        value={words}
        onChange={setWords}
        error={isMissing ? t('problems:faults.missing') : undefined}
      />
      <div>
        <Button type="submit" variant="primary" isPending={isPending}>
          {submit}
        </Button>
      </div>
    </Form>
  );
}
