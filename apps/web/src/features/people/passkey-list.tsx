import type { PasskeyView } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { AskRemoval } from '../../ui/ask-removal';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { List } from '../../ui/list';
import { ProblemNotice } from '../../ui/problem-notice';
import { PasskeyName } from './passkey-name';
import { useSensitively } from './proof';
import styles from './sign-in-methods.module.css';
import { removePasskey, renamePasskey, signInMethodsQuery } from './sign-in-methods.queries';

/** The passkeys of the person, each with its name. */
export function PasskeyList({ passkeys }: { passkeys: readonly PasskeyView[] }) {
  const { t } = useTranslation('signInMethods');
  if (passkeys.length === 0) return null;
  return (
    <List items={passkeys} label={t('passkeys.title')}>
      {(passkey) => <Passkey passkey={passkey} />}
    </List>
  );
}

function Passkey({ passkey }: { passkey: PasskeyView }) {
  const { t } = useTranslation('signInMethods');
  const { longDay, relative } = useDates();
  const client = useQueryClient();
  const sensitively = useSensitively();
  const { id, name, createdAt, usedAt } = passkey;
  const removing = useMutation({
    mutationFn: () => sensitively(() => removePasskey(id)),
    onSettled: () => client.invalidateQueries({ queryKey: signInMethodsQuery.queryKey }),
  });
  const words = t('passkeys.remove', { returnObjects: true });
  return (
    <div className={styles.method}>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.when}>
          {t('passkeys.since', { when: longDay(createdAt) })}
          {usedAt && ` · ${t('passkeys.used', { when: relative(usedAt) })}`}
        </p>
      </div>
      <div className={styles.buttons}>
        <RenamePasskey passkey={passkey} />
        <AskRemoval
          words={{ ...words, label: t('passkeys.removeOne', { name }) }}
          removing={removing}
          onConfirm={() => removing.mutate()}
        />
      </div>
    </div>
  );
}

function RenamePasskey({ passkey: { id, name } }: { passkey: PasskeyView }) {
  const { t } = useTranslation(['signInMethods', 'common']);
  const [isOpen, setOpen] = useState(false);
  const client = useQueryClient();
  const sensitively = useSensitively();
  const renaming = useMutation({
    mutationFn: (next: string) => sensitively(() => renamePasskey(id, next)),
    onSuccess: async () => {
      setOpen(false);
      await client.invalidateQueries({ queryKey: signInMethodsQuery.queryKey });
    },
  });
  return (
    <>
      <Button variant="quiet" aria-label={t('passkeys.renameOne', { name })} onPress={() => setOpen(true)}>
        {t('passkeys.rename')}
      </Button>
      <Dialog title={t('passkeys.renameTitle')} isOpen={isOpen} onOpenChange={setOpen}>
        {renaming.error && <ProblemNotice error={renaming.error} />}
        <PasskeyName
          name={name}
          submit={t('common:actions.save')}
          isPending={renaming.isPending}
          onSubmit={(next) => renaming.mutate(next)}
        />
      </Dialog>
    </>
  );
}
