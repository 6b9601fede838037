import type { RevisionView } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { Disclosure } from '../../ui/disclosure';
import styles from './corrections.module.css';

interface RevisionListProps<Content> {
  revisions: readonly RevisionView<Content>[];
  meId: string;
  /** What it said before one correction. */
  children: (revision: RevisionView<Content>) => ReactNode;
}

/** What was corrected after sharing: by whom, when and why, with the earlier version one tap away. */
export function RevisionList<Content>({ revisions, meId, children }: RevisionListProps<Content>) {
  const { t } = useTranslation('corrections');
  const { longDay } = useDates();
  if (revisions.length === 0) return null;
  return (
    <ul className={styles.revisions} aria-label={t('revisions')}>
      {revisions.map((revision) => {
        const { version, at, by, reason } = revision;
        const name = by.id === meId ? t('you') : by.name;
        return (
          <li key={version} className={styles.revision}>
            <p>{t('corrected', { day: longDay(at), name, reason })}</p>
            <Disclosure title={t('before')}>{children(revision)}</Disclosure>
          </li>
        );
      })}
    </ul>
  );
}
