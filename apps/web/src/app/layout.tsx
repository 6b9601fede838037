import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { meQuery } from '../features/people/me.queries';
import { resumeDrafts } from '../lib/drafts';
import { PageSkeleton } from '../ui/skeleton';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';
import styles from './layout.module.css';
import { Nav } from './nav';
import { SaveStatus } from './save-status';
import { useSignedOutElsewhere } from './use-account';

/** What stands around every page of somebody who is signed in. */
export function Layout() {
  const { t } = useTranslation('app');
  const { data: me } = useSuspenseQuery(meQuery);
  useEffect(() => resumeDrafts(me.id), [me.id]);
  useSignedOutElsewhere(me.id);
  return (
    <div className={styles.shell} data-bare={me.guestRequestId !== null || undefined}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <header className={styles.bar}>
        <Brand />
        <div className={styles.tools}>
          <SaveStatus />
          <AccountMenu me={me} />
        </div>
      </header>
      {!me.guestRequestId && <Nav me={me} />}
      <main id="content" className={styles.content} tabIndex={-1}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <ScrollRestoration />
    </div>
  );
}
