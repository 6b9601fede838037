import type { PortfolioView, TrailLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { Thread } from '../../ui/thread';
import { byMonth } from './by-month';
import { TrailEntry } from './trail-entry';
import styles from './trail.module.css';

interface TrailMonthsProps {
  lines: TrailLine[];
  portfolio: PortfolioView;
  meId: string;
  /** The thread goes on beyond what is shown. */
  hasMore: boolean;
  /** Only to look at, through the eyes of somebody else: without ways on. */
  isLooking?: boolean;
}

/** The trail under headings of months. */
export function TrailMonths({ lines, portfolio, meId, hasMore, isLooking }: TrailMonthsProps) {
  const { t } = useTranslation('trail');
  const { month } = useDates();
  const months = byMonth(lines);
  return (
    <div className={styles.months}>
      {months.map(({ key, lines: inMonth }, place) => {
        const title = key === 'ahead' ? t('ahead') : month(`${key}-01`);
        const goesOn = hasMore || place < months.length - 1;
        return (
          <section key={key} className={styles.month}>
            <h2 className={styles.monthName}>{title}</h2>
            <Thread label={title} end={goesOn ? 'open' : 'tied'}>
              {inMonth.map((line) => (
                <TrailEntry key={line.id} {...{ line, portfolio, meId, isLooking }} />
              ))}
            </Thread>
          </section>
        );
      })}
    </div>
  );
}
