import type { MemberView } from '@leerspoor/shared';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { AccountForm } from '../features/administration/account-form';
import { memberQuery } from '../features/administration/administration.queries';
import { AppointForm } from '../features/administration/appoint-form';
import { AssignmentList } from '../features/administration/assignment-list';
import { Invitation } from '../features/administration/invitation';
import { FormDialog } from '../ui/form-dialog';
import { MembershipList } from '../features/administration/membership-list';
import { useDates } from '../lib/use-dates';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { Columns, Page, Section } from '../ui/page';

/** Somebody as an office knows them: where they belong, and what they are, were and will be there. */
export function AdministeredPersonPage() {
  const { t } = useTranslation(['administration', 'terms']);
  const { personId = '' } = useParams();
  const { data: member } = useSuspenseQuery(memberQuery(personId));
  const navigate = useNavigate();
  const { list } = useDates();
  const { id, name, email, roles, may } = member;
  return (
    <Page
      title={name}
      lead={[email, list(roles.map((role) => t(`terms:roles.${role}`)))].filter(Boolean).join(' · ')}
      above={<Above member={member} />}
      actions={
        <>
          {may.rename && (
            <FormDialog button={t('people.change')} title={t('people.change')}>
              {(close) => <AccountForm member={member} onDone={close} />}
            </FormDialog>
          )}
          {may.appoint && (
            <FormDialog button={t('appoint.open')} title={t('appoint.title', { name })} variant="primary">
              {(close) => <AppointForm member={member} onDone={close} />}
            </FormDialog>
          )}
        </>
      }
    >
      <Added name={name} />
      <Columns
        aside={
          <>
            <Invitation member={member} />
            <MembershipList member={member} onGone={() => void navigate('/administration')} />
          </>
        }
      >
        <Section title={t('roles.title')}>
          <AssignmentList
            filter={{ person: id }}
            label={t('roles.label', { name })}
            empty={
              <EmptyState title={t('none.rolesOf', { name })}>{t('none.rolesOfHow', { name })}</EmptyState>
            }
          />
        </Section>
      </Columns>
    </Page>
  );
}

/** The way back, to the organisation where they were found. */
function Above({ member: { memberships } }: { member: MemberView }) {
  const { t } = useTranslation('administration');
  const [first, ...others] = memberships;
  if (!first || others.length > 0) return <Link to="/administration">{t('title')}</Link>;
  return <Link to={`/administration/organisations/${first.organisation.id}`}>{first.organisation.name}</Link>;
}

/** Just added: what is to be done next. */
function Added({ name }: { name: string }) {
  const { t } = useTranslation('administration');
  const [query] = useSearchParams();
  const added = query.get('added');
  if (added === 'new')
    return (
      <Notice tone="good" title={t('people.added', { name })}>
        {t('people.addedHow')}
      </Notice>
    );
  if (added === 'known')
    return (
      <Notice tone="info" title={t('people.wasKnown', { name })}>
        {t('people.wasKnownHow', { name })}
      </Notice>
    );
  return null;
}
