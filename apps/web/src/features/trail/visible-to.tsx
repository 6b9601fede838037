import type { TrailLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { GroupIcon, LockIcon } from '../../ui/icons';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './trail.module.css';

/** "Wie ziet dit?" in a few words with a sign: a lock for one person, people for more. */
export function VisibleTo({ line, meId }: { line: TrailLine; meId: string }) {
  const { t } = useTranslation(['trail', 'terms']);
  const words = useVisibleTo(line, meId);
  return (
    <span className={styles.visible}>
      {line.sharedAt ? <GroupIcon size={17} /> : <LockIcon size={17} />}
      <span>
        <VisuallyHidden>{t('visibleTo.question')} </VisuallyHidden>
        {words}
      </span>
    </span>
  );
}

function useVisibleTo({ kind, sharedAt, audience, author }: TrailLine, meId: string): string {
  const { t } = useTranslation(['trail', 'terms']);
  const { list } = useDates();
  const isMine = author.id === meId;
  if (!sharedAt) return isMine ? t('terms:private') : t('visibleTo.nobody', { name: author.name });
  if (audience.length > 0) return list(audience.map((role) => t(`terms:roles.${role}`)));
  return kind === 'feedback_request' ? t('visibleTo.asked') : t('visibleTo.some');
}
