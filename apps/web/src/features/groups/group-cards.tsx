import type { DomainText, GroupLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../ui/card';
import { DomainMarks } from './domain-marks';
import { Exceptions } from './exceptions';
import type { GroupListProps } from './group-list';
import styles from './group.module.css';
import { StudentLinks } from './student-links';
import { useLineFacts } from './use-line-facts';

export function GroupCards({ lines, domains }: GroupListProps) {
  const { t } = useTranslation('groups');
  return (
    <ul className={styles.cards} aria-label={t('title')}>
      {lines.map((line) => (
        <Card as="li" key={line.portfolioId}>
          <StudentCard {...{ line, domains }} />
        </Card>
      ))}
    </ul>
  );
}

function StudentCard({ line, domains }: { line: GroupLine; domains: readonly DomainText[] }) {
  const { t } = useTranslation('groups');
  const { activity, observation, nextLesson, requests, place } = useLineFacts(line);
  const facts = [
    [t('columns.activity'), activity],
    [t('columns.observation'), observation],
    [t('columns.nextLesson'), nextLesson],
    [t('columns.requests'), requests],
  ] as const;
  return (
    <article className={styles.card} aria-label={line.student.name}>
      <header>
        <h2 className={styles.cardName}>
          <Link to={`/portfolios/${line.portfolioId}`}>{line.student.name}</Link>
        </h2>
        <p className={styles.quiet}>{place}</p>
      </header>
      <Exceptions line={line} />
      <dl className={styles.facts}>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <DomainMarks {...{ line, domains }} />
      <StudentLinks line={line} />
    </article>
  );
}
