import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BindingList } from '../features/people/binding-list';
import { bindingsQuery } from '../features/people/login.queries';
import { EmptyState } from '../ui/empty-state';
import { Page } from '../ui/page';

/** Accounts that nobody has yet, for an administrator to say whose they are. */
export function BindingsPage() {
  const { t } = useTranslation(['logins', 'administration']);
  const { data: bindings } = useSuspenseQuery(bindingsQuery);
  return (
    <Page
      title={t('bindings.title')}
      lead={t('bindings.lead')}
      width="narrow"
      above={<Link to="/administration">{t('administration:title')}</Link>}
    >
      {bindings.length === 0 ? (
        <EmptyState title={t('bindings.none')}>{t('bindings.noneText')}</EmptyState>
      ) : (
        <BindingList bindings={bindings} />
      )}
    </Page>
  );
}
