import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import styles from './sign-in.module.css';

interface PasswordFieldProps {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  label?: string;
  description?: string;
  /** A new one, which the browser may think up. */
  isNew?: boolean;
}

/** A password that its owner may look at. */
export function PasswordField({ isNew = false, ...props }: PasswordFieldProps) {
  const { t } = useTranslation('people');
  const [isShown, setShown] = useState(false);
  return (
    <div className={styles.password}>
      <TextField
        label={t('signIn.password')}
        {...props}
        type={isShown ? 'text' : 'password'}
        name={isNew ? 'new-password' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
      />
      <div className={styles.reveal}>
        <Button variant="quiet" size="s" aria-pressed={isShown} onPress={() => setShown(!isShown)}>
          {t(isShown ? 'signIn.hide' : 'signIn.show')}
        </Button>
      </div>
    </div>
  );
}
