import type { DomainText, GroupLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../ui/card';
import { DomainMarks } from './domain-marks';
import { domainsOf } from './domains-of';
import { Exceptions } from './exceptions';
import type { GroupListProps } from './group-list';
import styles from './group.module.css';
import { Place } from './place';
import { StudentLinks } from './student-links';
import { useLineFacts } from './use-line-facts';

export function GroupCards({ lines, instruments }: GroupListProps) {
  const { t } = useTranslation('groups');
  return (
    <ul className={styles.cards} aria-label={t('title')}>
      {lines.map((line) => (
        <Card as="li" key={line.portfolioId}>
          <StudentCard line={line} domains={domainsOf(line, instruments)} />
        </Card>
      ))}
    </ul>
  );
}

function StudentCard({ line, domains }: { line: GroupLine; domains: readonly DomainText[] }) {
  const { t } = useTranslation('groups');
  const { activity, observation, nextLesson, requests } = useLineFacts(line);
  const facts = [
    [t('short.activity'), activity],
    [t('short.observation'), observation],
    [t('short.nextLesson'), nextLesson],
  ] as const;
  return (
    <article className={styles.card} aria-label={line.student.name}>
      <header className={styles.cardHeader}>
        <h2 className={styles.cardName}>
          <Link to={`/portfolios/${line.portfolioId}`}>{line.student.name}</Link>
        </h2>
        <StudentLinks line={line} />
      </header>
      <Place line={line} />
      {line.exceptions.length > 0 && <Exceptions line={line} />}
      <ul className={styles.facts}>
        {facts.map(([name, fact]) => (
          <li key={name}>
            <span className={styles.fact}>{name}:</span> {fact}
          </li>
        ))}
        {requests && <li>{requests}</li>}
      </ul>
      <DomainMarks {...{ line, domains }} />
    </article>
  );
}
