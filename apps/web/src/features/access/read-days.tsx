import type { ReadEntry, ReadsOfDay } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { Badge } from '../../ui/badge';
import styles from './access.module.css';
import { entryPath } from './entry-path';
import { useReaderRole } from './use-reader-role';

interface ReadDaysProps {
  reads: readonly ReadsOfDay[];
  portfolioId: string;
}

/** Who read what, under the day on which they did. */
export function ReadDays({ reads, portfolioId }: ReadDaysProps) {
  const { relative, longDay } = useDates();
  const days = [...new Set(reads.map(({ day }) => day))];
  return days.map((day) => (
    <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
      <h3 id={`day-${day}`} className={styles.dayName}>
        <span>{longDay(day)}</span> <span className={styles.small}>{relative(day)}</span>
      </h3>
      <ul>
        {reads
          .filter((read) => read.day === day)
          .map((read) => (
            <li key={read.person.id} className={styles.read}>
              <Who read={read} />
              <What entries={read.entries} portfolioId={portfolioId} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

function Who({ read }: { read: ReadsOfDay }) {
  const role = useReaderRole(read);
  return (
    <p className={styles.who}>
      <strong>{read.person.name}</strong> <span className={styles.small}>{role}</span>
    </p>
  );
}

const FEW = 4;

function What({ entries, portfolioId }: { entries: readonly ReadEntry[]; portfolioId: string }) {
  const { t } = useTranslation('access');
  return (
    <>
      <Lines entries={entries.slice(0, FEW)} portfolioId={portfolioId} />
      {entries.length > FEW && (
        <details>
          <summary className={styles.more}>{t('reads.more', { count: entries.length - FEW })}</summary>
          <Lines entries={entries.slice(FEW)} portfolioId={portfolioId} />
        </details>
      )}
    </>
  );
}

function Lines({ entries, portfolioId }: { entries: readonly ReadEntry[]; portfolioId: string }) {
  const { t } = useTranslation('terms');
  const { day } = useDates();
  return (
    <ul className={styles.lines}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.line}>
          <Badge>{t(`entries.${entry.kind}`)}</Badge>
          <span>
            <Link to={entryPath(entry, portfolioId)}>{entry.title || t(`entries.${entry.kind}`)}</Link>{' '}
            <span className={styles.small}>{day(entry.occurredAt)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
