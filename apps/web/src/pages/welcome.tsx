import type { WelcomeView } from '@leerspoor/shared';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { askCodeByLink, welcomeQuery } from '../features/people/code.queries';
import { UseCodeForm } from '../features/people/use-code-form';
import { problemKey } from '../lib/problem-error';
import { BrandMark } from '../ui/brand-mark';
import { Button, ButtonLink } from '../ui/button';
import { LanguageButton } from '../ui/language-button';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { PageSkeleton } from '../ui/skeleton';
import styles from './welcome.module.css';

/** Where the link in a mail leads: who asks what, and a code to the mailbox of whom it was for. */
export function WelcomePage() {
  const { t } = useTranslation('people');
  const { locator = '' } = useParams();
  const { data: welcome, error } = useQuery(welcomeQuery(locator));
  if (welcome?.path) return <Navigate to={welcome.path} replace />;
  return (
    <main className={styles.welcome}>
      <div className={styles.top}>
        <p className={styles.brand}>
          <BrandMark size={36} /> Leerspoor
        </p>
        <LanguageButton />
      </div>
      {welcome && <Invited locator={locator} welcome={welcome} />}
      {!welcome && !error && <PageSkeleton />}
      {error && problemKey(error) === 'not-found' && (
        <Page title={t('welcome.gone')} lead={t('welcome.goneHelp')} width="narrow">
          <div>
            <ButtonLink to="/sign-in" variant="primary">
              {t('welcome.toSignIn')}
            </ButtonLink>
          </div>
        </Page>
      )}
      {error && problemKey(error) !== 'not-found' && <ProblemNotice error={error} />}
    </main>
  );
}

function Invited({ locator, welcome }: { locator: string; welcome: WelcomeView }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const navigate = useNavigate();
  const { from, reason, address } = welcome;
  const asking = useMutation({ mutationFn: () => askCodeByLink(locator) });
  const goOn = async () => {
    const { path } = await client.fetchQuery(welcomeQuery(locator));
    await navigate(path ?? '/', { replace: true });
  };
  return (
    <Page
      title={t(`welcome.${reason}`, { name: from })}
      documentTitle={t('welcome.title')}
      lead={asking.isSuccess ? undefined : t('welcome.lead', { address })}
      width="narrow"
    >
      {asking.isSuccess ? (
        <UseCodeForm address={address} onSignedIn={() => void goOn()} onAskAgain={asking.reset} />
      ) : (
        <div className={styles.ask}>
          {asking.error && <ProblemNotice error={asking.error} />}
          <Button variant="primary" isPending={asking.isPending} onPress={() => asking.mutate()}>
            {t('welcome.sendCode')}
          </Button>
          <ButtonLink variant="quiet" to={`/sign-in?${new URLSearchParams({ to: `/welcome/${locator}` })}`}>
            {t('welcome.otherDoor')}
          </ButtonLink>
        </div>
      )}
    </Page>
  );
}
