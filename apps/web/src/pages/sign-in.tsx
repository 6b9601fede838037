import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { CodeDoor } from '../features/people/code-door';
import { LessonThreadStory } from '../features/people/lesson-thread-story';
import { PasskeySignIn } from '../features/people/passkey-sign-in';
import { ProviderButtons } from '../features/people/provider-buttons';
import { SignInForm } from '../features/people/sign-in-form';
import { useProblemInUrl } from '../lib/problem-in-url';
import { safePath } from '../lib/safe-path';
import { BrandName } from '../ui/brand-name';
import { Button } from '../ui/button';
import { MailIcon } from '../ui/icons';
import { LanguageButton } from '../ui/language-button';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import styles from './sign-in.module.css';

export function SignInPage() {
  const { t } = useTranslation('people');
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const [isByCode, setByCode] = useState(false);
  const to = safePath(query.get('to'));
  const problem = useProblemInUrl();
  const goOn = () => void navigate(to, { replace: true });
  return (
    <div className={styles.split}>
      <main className={styles.door}>
        <BrandName large />
        <div className={styles.form}>
          <Page title={t('signIn.title')} lead={t('signIn.lead')}>
            {isByCode ? (
              <CodeDoor onSignedIn={goOn} onBack={() => setByCode(false)} />
            ) : (
              <div className={styles.doors}>
                {problem && <ProblemNotice error={problem} />}
                <ProviderButtons to={to} />
                <SignInForm onSignedIn={goOn} />
                <PasskeySignIn onSignedIn={goOn} />
                <Button wide icon={<MailIcon />} onPress={() => setByCode(true)}>
                  {t('code.instead')}
                </Button>
              </div>
            )}
          </Page>
        </div>
        <div className={styles.language}>
          <LanguageButton />
        </div>
      </main>
      <div className={styles.beside}>
        <LessonThreadStory />
      </div>
    </div>
  );
}
