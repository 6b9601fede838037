import { type AddedMember, LIMIT } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids';
import { TextField } from '../../ui/text-field';
import { addMember } from './administration.queries';
import { FormFrame } from '../../ui/form-frame';
import { useSending } from '../../lib/use-sending';

interface MemberFormProps {
  organisationId: string;
  onAdded: (added: AddedMember) => void;
  onCancel: () => void;
}

/** Somebody who belongs here from now on. */
export function MemberForm({ organisationId, onAdded, onCancel }: MemberFormProps) {
  const { t } = useTranslation('administration');
  const [id] = useState(newId);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [number, setNumber] = useState('');
  const { sending, fault } = useSending(
    () =>
      addMember(organisationId, id, {
        ...{ name: name.trim(), email: email.trim(), number: number.trim() || null },
      }),
    onAdded,
  );
  return (
    <FormFrame
      sending={sending}
      isTold={['/name', '/email', '/number'].some((pointer) => fault(pointer))}
      done={t('people.doAdd')}
      onSubmit={() => sending.mutate(undefined)}
      onCancel={onCancel}
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
        description={t('people.emailHow')}
        type="email"
        maxLength={254}
        autoComplete="off"
        value={email}
        onChange={setEmail}
        error={fault('/email')}
      />
      <TextField
        label={t('people.number')}
        description={t('people.numberHow')}
        optional
        maxLength={100}
        autoComplete="off"
        value={number}
        onChange={setNumber}
        error={fault('/number')}
      />
    </FormFrame>
  );
}
