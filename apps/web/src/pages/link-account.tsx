import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ConfirmAccount } from '../features/people/confirm-account';
import { foundLoginQuery } from '../features/people/login.queries';
import { meQuery } from '../features/people/me.queries';
import { ProofProvider } from '../features/people/proof';
import { Page } from '../ui/page';

/** An account elsewhere was shown in this browser; whoever is signed in says that it is theirs. */
export function LinkAccountPage() {
  const { t } = useTranslation('logins');
  const { foundId = '' } = useParams();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: found } = useSuspenseQuery(foundLoginQuery(foundId));
  const navigate = useNavigate();
  return (
    <ProofProvider>
      <Page title={t('link.title')} lead={t('link.lead', { name: me.name })} width="narrow">
        <ConfirmAccount
          me={me}
          found={found}
          onConfirmed={() => void navigate('/sign-in-methods', { replace: true })}
        />
      </Page>
    </ProofProvider>
  );
}
