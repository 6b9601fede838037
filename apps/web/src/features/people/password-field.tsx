import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import styles from './sign-in.module.css';

interface PasswordFieldProps {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** A password that its owner may look at. */
export function PasswordField(props: PasswordFieldProps) {
  const { t } = useTranslation('people');
  const [isShown, setShown] = useState(false);
  return (
    <div className={styles.password}>
      <TextField
        {...props}
        label={t('signIn.password')}
        type={isShown ? 'text' : 'password'}
        name="password"
        autoComplete="current-password"
      />
      <div className={styles.reveal}>
        <Button variant="quiet" size="s" aria-pressed={isShown} onPress={() => setShown(!isShown)}>
          {t(isShown ? 'signIn.hide' : 'signIn.show')}
        </Button>
      </div>
    </div>
  );
}
