import type { DomainText, GroupLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { cx } from '../../ui/cx';
import styles from './brief.module.css';
import { DomainMarks } from './domain-marks';
import { domainsOf } from './domains-of';
import { Exceptions } from './exceptions';
import type { GroupListProps } from './group-list';
import { MarksLegend } from './marks-legend';
import { Place } from './place';
import { useLineFacts } from './use-line-facts';

/** The group in few words: one row per student. */
export function BriefList({ lines, instruments }: GroupListProps) {
  const { t } = useTranslation('groups');
  const hasPictures = lines.some((line) => line.domains.length > 0);
  return (
    <>
      <ul className={cx(styles.rows, !hasPictures && styles.short)} aria-label={t('title')}>
        {lines.map((line) => (
          <li key={line.portfolioId} className={styles.row}>
            <BriefLine {...{ line, hasPictures }} domains={domainsOf(line, instruments)} />
          </li>
        ))}
      </ul>
      {hasPictures && <MarksLegend instruments={instruments} />}
    </>
  );
}

interface BriefLineProps {
  line: GroupLine;
  domains: readonly DomainText[];
  /** Who may read no observations at all is not told so at every student. */
  hasPictures: boolean;
}

function BriefLine({ line, domains, hasPictures }: BriefLineProps) {
  const { lastActive, next } = useLineFacts(line);
  return (
    <>
      <div>
        <Link to={`/portfolios/${line.portfolioId}`} className={styles.name}>
          {line.student.name}
        </Link>
        <Place line={line} />
      </div>
      <div className={styles.quiet}>
        <p>{lastActive}</p>
        <p>{next}</p>
      </div>
      {line.exceptions.length > 0 && <Exceptions line={line} />}
      {hasPictures && <DomainMarks {...{ line, domains }} />}
    </>
  );
}
