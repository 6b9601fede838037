import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { administrationQuery } from '../features/administration/administration.queries';
import { AttentionTiles } from '../features/administration/attention-tiles';
import { FormDialog } from '../ui/form-dialog';
import { NewOrganisationForm } from '../features/administration/organisation-form';
import { OrganisationList } from '../features/administration/organisation-list';
import { PartnershipList } from '../features/administration/partnership-list';
import { BindingsLink } from '../features/people/bindings-link';
import { ButtonLink } from '../ui/button';
import { PlusIcon } from '../ui/icons';
import { Page, Section } from '../ui/page';

/** Where an administrator begins: what asks for attention, and the organisations. */
export function AdministrationPage() {
  const { t } = useTranslation(['administration', 'placements']);
  const { data } = useSuspenseQuery(administrationQuery);
  const navigate = useNavigate();
  const { partnerships, attention } = data;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <ButtonLink to="/administration/placements">{t('placements:title')}</ButtonLink>
          <ButtonLink to="/administration/import">{t('placements:import')}</ButtonLink>
        </>
      }
    >
      <BindingsLink />
      <AttentionTiles attention={attention} />
      <Section
        title={t('organisations.title')}
        action={
          partnerships.length > 0 && (
            <FormDialog
              button={t('organisations.add')}
              title={t('organisations.add')}
              icon={<PlusIcon />}
              size="s"
            >
              {(close) => (
                <NewOrganisationForm
                  partnerships={partnerships}
                  onCancel={close}
                  onDone={(id) => void navigate(`/administration/organisations/${id}`)}
                />
              )}
            </FormDialog>
          )
        }
      >
        <OrganisationList />
      </Section>
      {partnerships.length > 0 && (
        <Section title={t('partnerships.title')}>
          <PartnershipList partnerships={partnerships} />
        </Section>
      )}
    </Page>
  );
}
