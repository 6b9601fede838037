import type { DomainText, GroupLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { DomainMarks } from './domain-marks';
import { Exceptions } from './exceptions';
import type { GroupListProps } from './group-list';
import styles from './group.module.css';
import { StudentLinks } from './student-links';
import { useLineFacts } from './use-line-facts';

const COLUMNS = [
  'student',
  'exceptions',
  'domains',
  'activity',
  'observation',
  'nextLesson',
  'requests',
] as const;

export function GroupTable({ lines, domains }: GroupListProps) {
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
          <StudentRow key={line.portfolioId} {...{ line, domains }} />
        ))}
      </tbody>
    </table>
  );
}

function StudentRow({ line, domains }: { line: GroupLine; domains: readonly DomainText[] }) {
  const { activity, observation, nextLesson, requests, place } = useLineFacts(line);
  return (
    <tr>
      <th scope="row">
        <Link to={`/portfolios/${line.portfolioId}`} className={styles.name}>
          {line.student.name}
        </Link>
        <p className={styles.quiet}>{place}</p>
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
      <td>{nextLesson}</td>
      <td>{requests}</td>
    </tr>
  );
}
