import type { WaitingItem } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { daysUntil } from '../../lib/dates';
import { firstName } from '../../lib/names';
import { useDates } from '../../lib/use-dates';
import { Badge, Counter } from '../../ui/badge';
import { cx } from '../../ui/cx';
import { EmptyState } from '../../ui/empty-state';
import { ArrowIcon } from '../../ui/icons';
import { Section } from '../../ui/page';
import { Knot, Thread } from '../../ui/thread';
import styles from './home.module.css';
import { isWritten, waitingPath } from './waiting';

/** What waits, as open ends on the thread; the counter reaches zero. */
export function WaitingList({
  items,
  meId,
  whatIsNext,
}: {
  items: WaitingItem[];
  meId: string;
  whatIsNext: string;
}) {
  const { t } = useTranslation('home');
  if (items.length === 0) {
    return (
      <Section title={t('waiting.title')}>
        <EmptyState title={t('waiting.emptyTitle')}>{whatIsNext || t('waiting.emptyText')}</EmptyState>
      </Section>
    );
  }
  const counter = <Counter count={items.length} label={t('waiting.count', { count: items.length })} />;
  return (
    <Section title={t('waiting.title')} count={counter}>
      <Thread label={t('waiting.title')} end="open">
        {items.map((item) => (
          <Knot key={`${item.kind}-${item.id}`} variant="waiting">
            <WaitingLine item={item} isOwn={item.student.id === meId} />
          </Knot>
        ))}
      </Thread>
    </Section>
  );
}

function WaitingLine({ item, isOwn }: { item: WaitingItem; isOwn: boolean }) {
  const { t } = useTranslation('home');
  const { relative } = useDates();
  const name = firstName(item.student.name);
  return (
    <Link to={waitingPath(item)} className={styles.waiting}>
      <span className={styles.task}>{t(`kinds.${item.kind}`, { name })}</span>
      <span className={cx(styles.about, isWritten(item) && styles.words)}>{item.title}</span>
      <span className={styles.meta}>
        {!isOwn && <span>{item.student.name}</span>}
        <DueBadge due={item.due} />
        {!item.due && <span>{relative(item.since)}</span>}
      </span>
      <span className={styles.go}>
        <ArrowIcon />
      </span>
    </Link>
  );
}

function DueBadge({ due }: { due: string | null }) {
  const { t } = useTranslation('home');
  const { day, relative } = useDates();
  if (!due) return null;
  const days = daysUntil(due);
  if (days < 0) return <Badge tone="thread">{t('waiting.overdue', { day: relative(due) })}</Badge>;
  return <Badge tone={days < 3 ? 'ochre' : 'neutral'}>{t('waiting.due', { day: day(due) })}</Badge>;
}
