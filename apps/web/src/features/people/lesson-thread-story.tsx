import { useTranslation } from 'react-i18next';
import styles from './sign-in.module.css';

const STEPS = ['plan', 'focus', 'observation', 'conversation', 'nextStep'] as const;

/** How the thread runs through one lesson into the next, told by five sentences of people. */
export function LessonThreadStory() {
  const { t } = useTranslation('people');
  return (
    <section className={styles.story} aria-label={t('signIn.thread.label')}>
      <svg className={styles.line} aria-hidden="true" viewBox="0 0 120 640" preserveAspectRatio="none">
        <path
          vectorEffect="non-scaling-stroke"
          d="M60 0C60 30 24 40 24 64s72 90 72 128-72 88-72 128 72 88 72 128-72 90-72 128c0 30 36 40 36 64"
        />
      </svg>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step} className={styles.step}>
            <span className={styles.knot} aria-hidden="true" />
            <div>
              <h2>{t(`signIn.thread.${step}`)}</h2>
              <p>{t(`signIn.thread.${step}Says`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
