import { CONTEXT_TAGS, type ProgressView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page';
import { useTagWord } from './use-point-words';
import styles from './zone.module.css';

/** In which contexts lessons were taught, and in which not yet. */
export function ContextMap({ contexts }: { contexts: ProgressView['contexts'] }) {
  const { t } = useTranslation('progress');
  const tagWord = useTagWord();
  const notYet = CONTEXT_TAGS.filter((known) => !contexts.some(({ tag }) => tag === known));
  return (
    <Section title={t('contexts.title')}>
      {contexts.length === 0 && <p className={styles.quiet}>{t('contexts.empty')}</p>}
      <ul className={styles.tags}>
        {contexts.map(({ tag, lessons }) => (
          <li key={tag} className={styles.tag}>
            <strong>{tagWord(tag)}</strong> {t('base.lessons', { count: lessons })}
          </li>
        ))}
      </ul>
      {notYet.length > 0 && (
        <>
          <h3 id="not-yet" className={styles.notYet}>
            {t('contexts.notYet')}
          </h3>
          <ul className={styles.tags} aria-labelledby="not-yet">
            {notYet.map((tag) => (
              <li key={tag} className={styles.open}>
                {tagWord(tag)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.quiet}>{t('contexts.explanation')}</p>
    </Section>
  );
}
