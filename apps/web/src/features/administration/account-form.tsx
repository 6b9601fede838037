import { LIMIT, type MemberView } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field';
import { renameAccount } from './administration.queries';
import { FormFrame } from '../../ui/form-frame';
import { useSending } from '../../lib/use-sending';

/** Another name or mailbox for somebody. */
export function AccountForm({ member, onDone }: { member: MemberView; onDone: () => void }) {
  const { t } = useTranslation(['administration', 'common']);
  const [name, setName] = useState(member.name);
  const [email, setEmail] = useState(member.email);
  const { sending, fault } = useSending(
    () => renameAccount(member.id, { name: name.trim(), email: email.trim() }),
    onDone,
  );
  return (
    <FormFrame
      sending={sending}
      isTold={['/name', '/email'].some((pointer) => fault(pointer))}
      done={t('common:actions.save')}
      onSubmit={() => sending.mutate(undefined)}
      onCancel={onDone}
    >
      <TextField
        label={t('people.name')}
        maxLength={LIMIT.line}
        autoComplete="off"
        value={name}
        onChange={setName}
        error={fault('/name')}
      />
      <TextField
        label={t('people.email')}
        description={t('people.changeHow', { name: member.name })}
        type="email"
        maxLength={254}
        autoComplete="off"
        value={email}
        onChange={setEmail}
        error={fault('/email')}
      />
    </FormFrame>
  );
}
