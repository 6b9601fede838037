import type { PortfolioView, TrailLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { isReadAsUsual } from '../../lib/audience';
import { useDates } from '../../lib/use-dates';
import { GroupIcon, LockIcon } from '../../ui/icons';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './trail.module.css';

interface VisibleToProps {
  line: TrailLine;
  portfolio: PortfolioView;
  meId: string;
}

/** "Wie ziet dit?" in a few words with a sign: only for what is private, or read by others than usual. */
export function VisibleTo({ line, portfolio, meId }: VisibleToProps) {
  const { t } = useTranslation('trail');
  const words = useVisibleTo(line, meId);
  if (line.sharedAt && isUsual(line, portfolio)) return null;
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

/** A question goes to who is asked, an own view to who looked as well, a next step goes along with its origin. */
function isUsual({ kind, state, audience, origin }: TrailLine, portfolio: PortfolioView): boolean {
  if (kind === 'feedback_request' || state === 'self') return true;
  return isReadAsUsual(kind === 'next_step' ? (origin?.kind ?? kind) : kind, audience, portfolio);
}

function useVisibleTo({ sharedAt, audience, author }: TrailLine, meId: string): string {
  const { t } = useTranslation(['trail', 'terms']);
  const { list } = useDates();
  const isMine = author.id === meId;
  if (!sharedAt) return isMine ? t('terms:private') : t('visibleTo.nobody', { name: author.name });
  if (audience.length > 0) return list(audience.map((role) => t(`terms:roles.${role}`)));
  return t('visibleTo.some');
}
