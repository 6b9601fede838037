import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionsQuery } from '../features/people/session.queries';
import { SessionList } from '../features/people/session-list';
import { Page } from '../ui/page';

/** Where I am signed in. */
export function DevicesPage() {
  const { t } = useTranslation('people');
  const { data: sessions } = useSuspenseQuery(sessionsQuery);
  return (
    <Page title={t('devices.title')} lead={t('devices.lead')} width="narrow">
      <SessionList sessions={sessions} />
    </Page>
  );
}
