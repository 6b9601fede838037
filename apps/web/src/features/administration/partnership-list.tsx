import type { PartnershipLine } from '@leerspoor/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { Disclosure } from '../../ui/disclosure';
import styles from './administration.module.css';
import { bringIn, organisationsQuery, renamePartnership } from './administration.queries';
import { AssignmentList } from './assignment-list';
import { FormDialog } from '../../ui/form-dialog';
import { FormFrame } from '../../ui/form-frame';
import { NameForm } from './organisation-form';
import { useSending } from '../../lib/use-sending';

/** The partnerships that somebody administers, with who has a role in them. */
export function PartnershipList({ partnerships }: { partnerships: readonly PartnershipLine[] }) {
  return (
    <ul className={styles.choices}>
      {partnerships.map((partnership) => (
        <Card as="li" key={partnership.id} look="flat">
          <Partnership partnership={partnership} />
        </Card>
      ))}
    </ul>
  );
}

function Partnership({ partnership: { id, name, may } }: { partnership: PartnershipLine }) {
  const { t } = useTranslation('administration');
  return (
    <div className={styles.form}>
      <h3>{name}</h3>
      <div className={styles.actions}>
        {may.rename && (
          <FormDialog
            size="s"
            button={t('partnerships.rename')}
            about={name}
            title={t('partnerships.renameOf', { name })}
          >
            {(close) => <NameForm name={name} send={(next) => renamePartnership(id, next)} onDone={close} />}
          </FormDialog>
        )}
        {may.bringIn && (
          <FormDialog
            size="s"
            button={t('partnerships.bringIn')}
            about={name}
            title={t('partnerships.bringInTo', { name })}
          >
            {(close) => <BringInForm id={id} onDone={close} />}
          </FormDialog>
        )}
      </div>
      <Disclosure title={t('partnerships.roles')}>
        <AssignmentList filter={{ partnership: id }} label={t('partnerships.roles')} />
      </Disclosure>
    </div>
  );
}

function BringInForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation('administration');
  const { data: organisations = [] } = useInfiniteQuery(organisationsQuery({ search: '' }));
  const [chosen, choose] = useState('');
  const first = organisations[0]?.id ?? '';
  const { sending, fault } = useSending(() => bringIn(id, chosen || first), onDone);
  return (
    <FormFrame
      sending={sending}
      isTold={fault('/organisationId') !== undefined}
      done={t('partnerships.bringIn')}
      onSubmit={() => sending.mutate(undefined)}
      onCancel={onDone}
    >
      <p className={styles.text}>{t('partnerships.bringInHow')}</p>
      <Select
        label={t('partnerships.choose')}
        value={chosen || first}
        onChange={choose}
        options={organisations.map((one) => ({ value: one.id, label: one.name }))}
        error={fault('/organisationId')}
      />
    </FormFrame>
  );
}
