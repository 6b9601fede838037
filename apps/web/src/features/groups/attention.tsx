import type { GroupLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../ui/card';
import styles from './brief.module.css';
import { Exceptions } from './exceptions';
import { Place } from './place';
import { StudentLinks } from './student-links';
import { useLineFacts } from './use-line-facts';

/** The students who stand out, each with why. */
export function Attention({ lines }: { lines: readonly GroupLine[] }) {
  const { t } = useTranslation('groups');
  return (
    <ul className={styles.attention} aria-label={t('attention.title')}>
      {lines.map((line) => (
        <Card as="li" key={line.portfolioId}>
          <StudentOfNote line={line} />
        </Card>
      ))}
    </ul>
  );
}

function StudentOfNote({ line }: { line: GroupLine }) {
  const { lastActive, next } = useLineFacts(line);
  return (
    <article className={styles.note} aria-label={line.student.name}>
      <header>
        <h3>
          <Link to={`/portfolios/${line.portfolioId}`} className={styles.name}>
            {line.student.name}
          </Link>
        </h3>
        <Place line={line} />
      </header>
      <Exceptions line={line} />
      <div className={styles.quiet}>
        <p>{lastActive}</p>
        <p>{next}</p>
      </div>
      <StudentLinks line={line} />
    </article>
  );
}
