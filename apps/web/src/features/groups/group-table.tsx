import type { DomainText, GroupLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { DomainMarks } from './domain-marks';
import { domainsOf } from './domains-of';
import { Exceptions } from './exceptions';
import type { GroupListProps } from './group-list';
import styles from './group.module.css';
import { Place } from './place';
import { StudentLinks } from './student-links';
import { useLineFacts } from './use-line-facts';

const COLUMNS = ['student', 'exceptions', 'domains', 'activity', 'observation', 'nextLesson'] as const;

export function GroupTable({ lines, instruments }: GroupListProps) {
  const { t } = useTranslation('groups');
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{t('title')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <StudentRow key={line.portfolioId} line={line} domains={domainsOf(line, instruments)} />
        ))}
      </tbody>
    </table>
  );
}

function StudentRow({ line, domains }: { line: GroupLine; domains: readonly DomainText[] }) {
  const { activity, observation, nextLesson, requests } = useLineFacts(line);
  return (
    <tr>
      <th scope="row">
        <Link to={`/portfolios/${line.portfolioId}`} className={styles.name}>
          {line.student.name}
        </Link>
        <Place line={line} />
        <StudentLinks line={line} />
      </th>
      <td>
        <Exceptions line={line} />
      </td>
      <td>
        <DomainMarks {...{ line, domains }} />
      </td>
      <td>{activity}</td>
      <td>{observation}</td>
      <td>
        <p>{nextLesson}</p>
        {requests && <p>{requests}</p>}
      </td>
    </tr>
  );
}
