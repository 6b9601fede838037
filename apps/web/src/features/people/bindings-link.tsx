import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { bindingsQuery } from './login.queries';

/** Tells an administrator that accounts wait for them; nothing while none does. */
export function BindingsLink() {
  const { t } = useTranslation('logins');
  const { data: bindings = [] } = useQuery(bindingsQuery);
  if (bindings.length === 0) return null;
  return (
    <Notice
      title={t('bindings.open', { count: bindings.length })}
      actions={
        <ButtonLink size="s" to="/administration/bindings">
          {t('bindings.title')}
        </ButtonLink>
      }
    />
  );
}
