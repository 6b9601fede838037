import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ProposeForm } from '../features/placements/propose-form';
import { placementChoicesQuery } from '../features/placements/placement.queries';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';

/** A student goes to a school: proposed here, confirmed there. */
export function NewPlacementPage() {
  const { t } = useTranslation('placements');
  const navigate = useNavigate();
  const { data: choices } = useSuspenseQuery(placementChoicesQuery);
  return (
    <Page
      title={t('new.title')}
      lead={t('new.lead')}
      width="narrow"
      above={<Link to="/administration/placements">{t('title')}</Link>}
    >
      {choices.may.propose ? (
        <ProposeForm
          choices={choices}
          onProposed={({ id }) => void navigate(`/administration/placements/${id}`, { replace: true })}
          onCancel={() => void navigate('/administration/placements')}
        />
      ) : (
        <Notice>{t('new.not')}</Notice>
      )}
    </Page>
  );
}
