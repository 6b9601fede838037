import type { AddedMember, OrganisationView } from '@leerspoor/shared';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { organisationQuery } from '../features/administration/administration.queries';
import { FormDialog } from '../ui/form-dialog';
import { MemberForm } from '../features/administration/member-form';
import { OrganisationPeople } from '../features/administration/organisation-people';
import { OrganisationRoles } from '../features/administration/organisation-roles';
import { RenameOrganisationForm } from '../features/administration/organisation-form';
import { ProgrammeList } from '../features/administration/programme-list';
import { useDates } from '../lib/use-dates';
import { useUrlFilter } from '../lib/use-url-filter';
import { PlusIcon } from '../ui/icons';
import { Page } from '../ui/page';
import { Tabs } from '../ui/tabs';

const FILTERS = ['tab', 'search', 'role'] as const;

/** A school or institute: its people, its programmes, and who has a role there. */
export function AdministeredOrganisationPage() {
  const { t } = useTranslation('administration');
  const { organisationId = '' } = useParams();
  const { data: organisation } = useSuspenseQuery(organisationQuery(organisationId));
  const { list } = useDates();
  const { name, kind, partnerships, may } = organisation;
  const names = list(partnerships.map((one) => one.name));
  return (
    <Page
      title={name}
      lead={[t(`kinds.${kind}`), names && t('organisations.inPartnership', { names })]
        .filter(Boolean)
        .join(' ')}
      above={<Link to="/administration">{t('title')}</Link>}
      actions={
        <>
          {may.rename && (
            <FormDialog button={t('organisations.rename')} title={t('organisations.rename')}>
              {(close) => <RenameOrganisationForm organisation={organisation} onDone={close} />}
            </FormDialog>
          )}
          {may.addPerson && <AddPerson organisationId={organisation.id} />}
        </>
      }
    >
      <Parts key={organisation.id} organisation={organisation} />
    </Page>
  );
}

function AddPerson({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('administration');
  const navigate = useNavigate();
  const goOn = ({ personId, wasKnown }: AddedMember) =>
    void navigate(`/administration/people/${personId}?added=${wasKnown ? 'known' : 'new'}`);
  return (
    <FormDialog button={t('people.add')} title={t('people.add')} variant="primary" icon={<PlusIcon />}>
      {(close) => <MemberForm organisationId={organisationId} onAdded={goOn} onCancel={close} />}
    </FormDialog>
  );
}

function Parts({ organisation: { id, name, kind, may } }: { organisation: OrganisationView }) {
  const { t } = useTranslation('administration');
  const { filter, choose } = useUrlFilter(FILTERS);
  const people = (
    <OrganisationPeople id={id} search={filter.search} onSearch={(search) => choose({ search })} />
  );
  const roles = (
    <OrganisationRoles {...{ id, name }} role={filter.role} onChoose={(role) => choose({ role })} />
  );
  const programmes = <ProgrammeList instituteId={id} mayWrite={may.writeProgrammes} />;
  const items = [
    { id: 'people', title: t('tabs.people'), content: people },
    ...(kind === 'institute'
      ? [{ id: 'programmes', title: t('tabs.programmes'), content: programmes } as const]
      : []),
    { id: 'roles', title: t('tabs.roles'), content: roles },
  ] as const;
  const selected = items.find((item) => item.id === filter.tab)?.id ?? 'people';
  return (
    <Tabs
      label={t('tabs.label', { name })}
      items={items}
      selected={selected}
      onSelect={(tab) => choose({ tab, search: '', role: '' })}
    />
  );
}
