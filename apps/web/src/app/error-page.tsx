import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useLocation, useNavigate, useRouteError } from 'react-router';
import { ProblemError } from '../lib/problem-error';
import { useProblemText } from '../lib/use-field-fault';
import { Button, ButtonLink } from '../ui/button';
import { Page } from '../ui/page';
import { PageSkeleton } from '../ui/skeleton';
import styles from './layout.module.css';
import { NotFoundPage } from './not-found-page';

const isNotFound = (error: unknown): boolean =>
  (isRouteErrorResponse(error) && error.status === 404) ||
  (error instanceof ProblemError && error.problem.type === 'not-found');

/** The router is on its way to where a second factor is shown. */
const isOnTheWay = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.type === 'second-factor-needed';

/** When a page could not be shown: what happened, and what to do. */
export function ErrorPage() {
  const error = useRouteError();
  if (isOnTheWay(error)) return <PageSkeleton />;
  return isNotFound(error) ? <NotFoundPage /> : <Failure error={error} />;
}

/** The same where the frame of the product could not be shown either. */
export const BareErrorPage = () => (
  <main className={styles.content}>
    <ErrorPage />
  </main>
);

function Failure({ error }: { error: unknown }) {
  const { t } = useTranslation(['app', 'common']);
  const { reset } = useQueryErrorResetBoundary();
  const navigate = useNavigate();
  const here = useLocation();
  const { title, text, occurrence } = useProblemText()(error);
  const retry = () => {
    reset();
    // Going to where we are is what makes the router try the page again.
    void navigate(here, { replace: true });
  };
  // Whoever has no network reads that it goes on by itself once there is.
  const onOnline = useEffectEvent(retry);
  useEffect(() => {
    window.addEventListener('online', onOnline);
    return () => window.removeEventListener('online', onOnline);
  }, []);
  return (
    <Page title={title} lead={text} width="narrow">
      {occurrence && <p className={styles.occurrence}>{t('error.occurrence', { occurrence })}</p>}
      <div className={styles.choices}>
        <Button variant="primary" onPress={retry}>
          {t('common:actions.retry')}
        </Button>
        <ButtonLink to="/">{t('error.home')}</ButtonLink>
      </div>
    </Page>
  );
}
