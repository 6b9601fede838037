import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { LessonThreadStory } from '../features/people/lesson-thread-story';
import { PasskeySignIn } from '../features/people/passkey-sign-in';
import { SignInForm } from '../features/people/sign-in-form';
import { safePath } from '../lib/safe-path';
import { BrandName } from '../ui/brand-name';
import { LanguageButton } from '../ui/language-button';
import { Page } from '../ui/page';
import styles from './sign-in.module.css';

export function SignInPage() {
  const { t } = useTranslation('people');
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const goOn = () => void navigate(safePath(query.get('to')), { replace: true });
  return (
    <div className={styles.split}>
      <main className={styles.door}>
        <BrandName large />
        <div className={styles.form}>
          <Page title={t('signIn.title')} lead={t('signIn.lead')}>
            <div>
              <SignInForm onSignedIn={goOn} />
              <PasskeySignIn onSignedIn={goOn} />
            </div>
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
