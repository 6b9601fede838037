import {
  LIMIT,
  ORGANISATION_KINDS,
  type OrganisationKind,
  type OrganisationView,
  type PartnershipLine,
} from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids';
import { Select } from '../../ui/choice-fields';
import { SegmentedControl } from '../../ui/choice-groups';
import { Disclosure } from '../../ui/disclosure';
import { TextField } from '../../ui/text-field';
import styles from './administration.module.css';
import { writeOrganisation } from './administration.queries';
import { FormFrame } from '../../ui/form-frame';
import { useSending } from '../../lib/use-sending';

interface NewOrganisationProps {
  partnerships: readonly PartnershipLine[];
  onDone: (id: string) => void;
  onCancel: () => void;
}

/** A new school or institute in a partnership. */
export function NewOrganisationForm({ partnerships, onDone, onCancel }: NewOrganisationProps) {
  const { t } = useTranslation(['administration', 'common']);
  const [id] = useState(newId);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<OrganisationKind>('school');
  const [partnershipId, setPartnership] = useState(partnerships[0]?.id ?? '');
  const { sending, fault } = useSending(
    () => writeOrganisation(id, { partnershipId, kind, name: name.trim() }),
    () => onDone(id),
  );
  return (
    <FormFrame
      sending={sending}
      isTold={fault('/name') !== undefined}
      done={t('common:actions.add')}
      onSubmit={() => sending.mutate(undefined)}
      onCancel={onCancel}
    >
      <TextField
        label={t('organisations.name')}
        maxLength={LIMIT.line}
        autoComplete="off"
        value={name}
        onChange={setName}
        error={fault('/name')}
      />
      <SegmentedControl
        label={t('organisations.kind')}
        value={kind}
        onChange={setKind}
        options={ORGANISATION_KINDS.map((one) => ({ value: one, label: t(`kinds.${one}`) }))}
      />
      {partnerships.length > 1 && (
        <Select
          label={t('organisations.partnership')}
          value={partnershipId}
          onChange={setPartnership}
          options={partnerships.map((one) => ({ value: one.id, label: one.name }))}
        />
      )}
      <Disclosure title={t('organisations.existing')}>
        <p className={styles.text}>{t('organisations.existingHow')}</p>
      </Disclosure>
    </FormFrame>
  );
}

interface RenameProps {
  organisation: OrganisationView;
  onDone: () => void;
}

/** Another name for an organisation. */
export function RenameOrganisationForm({ organisation, onDone }: RenameProps) {
  const { id, kind, partnerships } = organisation;
  const [partnership] = partnerships;
  return (
    <NameForm
      name={organisation.name}
      send={(name) => writeOrganisation(id, { partnershipId: partnership?.id ?? '', kind, name })}
      onDone={onDone}
    />
  );
}

interface NameFormProps {
  name: string;
  send: (name: string) => Promise<unknown>;
  onDone: () => void;
}

/** One name, to be changed. */
export function NameForm({ name, send, onDone }: NameFormProps) {
  const { t } = useTranslation(['administration', 'common']);
  const [value, setValue] = useState(name);
  const { sending, fault } = useSending(() => send(value.trim()), onDone);
  return (
    <FormFrame
      sending={sending}
      isTold={fault('/name') !== undefined}
      done={t('common:actions.save')}
      onSubmit={() => sending.mutate(undefined)}
      onCancel={onDone}
    >
      <TextField
        label={t('organisations.name')}
        maxLength={LIMIT.line}
        autoComplete="off"
        value={value}
        onChange={setValue}
        error={fault('/name')}
      />
    </FormFrame>
  );
}
