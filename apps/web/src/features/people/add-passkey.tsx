import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { knowsPasskeys } from '../../lib/passkey';
import { Button, type ButtonVariant } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { KeyIcon } from '../../ui/icons';
import { PasskeyName } from './passkey-name';
import { PasskeyProblem } from './passkey-problem';
import { useSensitively } from './proof';
import styles from './sign-in-methods.module.css';
import { addPasskey, beginPasskey } from './sign-in-methods.queries';

interface AddPasskeyProps {
  variant?: ButtonVariant;
  onAdded?: () => void;
}

/** Makes a passkey on this device, under a name of one's own. */
export function AddPasskey({ variant = 'secondary', onAdded }: AddPasskeyProps) {
  const { t } = useTranslation('signInMethods');
  const [isOpen, setOpen] = useState(false);
  const client = useQueryClient();
  const sensitively = useSensitively();
  const adding = useMutation({
    mutationFn: async (name: string) => addPasskey(name, await sensitively(beginPasskey)),
    onSuccess: async () => {
      setOpen(false);
      await client.invalidateQueries();
      onAdded?.();
    },
  });
  if (!knowsPasskeys()) return <p className={styles.about}>{t('passkeys.unsupported')}</p>;
  const device = navigator.maxTouchPoints > 0 ? t('passkeys.phone') : t('passkeys.computer');
  return (
    <>
      <Button variant={variant} icon={<KeyIcon />} onPress={() => setOpen(true)}>
        {t('passkeys.add')}
      </Button>
      <Dialog title={t('passkeys.addTitle')} isOpen={isOpen} onOpenChange={setOpen}>
        {adding.error && <PasskeyProblem error={adding.error} />}
        <PasskeyName
          name={device}
          submit={t('passkeys.create')}
          isPending={adding.isPending}
          onSubmit={(name) => adding.mutate(name)}
        />
      </Dialog>
    </>
  );
}
