import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LetterList } from '../features/mail/letter-list';
import { mailboxQuery } from '../features/mail/mailbox.queries';
import { BrandName } from '../ui/brand-name';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { LanguageButton } from '../ui/language-button';
import { Page } from '../ui/page';
import styles from './mailbox.module.css';

/** All mail of an installation where one tries the product out; elsewhere the server does not have it. */
export function MailboxPage() {
  const { t } = useTranslation('mail');
  const { data: mailbox } = useSuspenseQuery(mailboxQuery);
  return (
    <main className={styles.mailbox}>
      <div className={styles.top}>
        <BrandName />
        <LanguageButton />
      </div>
      <Page title={t('title')} lead={t('lead')} actions={<ButtonLink to="/">{t('toLeerspoor')}</ButtonLink>}>
        {mailbox.items.length === 0 ? (
          <EmptyState title={t('empty')}>{t('emptyHelp')}</EmptyState>
        ) : (
          <LetterList letters={mailbox.items} />
        )}
      </Page>
    </main>
  );
}
