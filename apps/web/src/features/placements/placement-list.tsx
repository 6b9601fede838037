import type { PlacementLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useIsWide } from '../../lib/use-is-wide';
import { Badge } from '../../ui/badge';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './placements.module.css';
import { usePlacementWords } from './use-placement-words';

const COLUMNS = ['student', 'school', 'period', 'mentor', 'state'] as const;

/** Placements under each other, or as a table where there is room. */
export function PlacementList({ lines }: { lines: readonly PlacementLine[] }) {
  return useIsWide() ? <PlacementTable lines={lines} /> : <PlacementCards lines={lines} />;
}

function PlacementTable({ lines }: { lines: readonly PlacementLine[] }) {
  const { t } = useTranslation('placements');
  const words = usePlacementWords();
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
          <tr key={line.id}>
            <th scope="row">
              <StudentLink line={line} />
              <p className={styles.small}>
                {line.programme}, {line.institute}
              </p>
            </th>
            <td>{line.school}</td>
            <td>
              {words.period(line)}
              <p className={styles.small}>{words.kind(line.kind)}</p>
            </td>
            <td>
              <Mentors line={line} />
            </td>
            <td>
              <StateBadge line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PlacementCards({ lines }: { lines: readonly PlacementLine[] }) {
  const { t } = useTranslation('placements');
  const words = usePlacementWords();
  return (
    <ul className={styles.cards} aria-label={t('title')}>
      {lines.map((line) => (
        <li key={line.id} className={styles.card}>
          <span className={styles.head}>
            <StudentLink line={line} />
            <StateBadge line={line} />
          </span>
          <span>{line.school}</span>
          <span className={styles.small}>{words.period(line)}</span>
          <span className={styles.small}>
            <Mentors line={line} />
          </span>
        </li>
      ))}
    </ul>
  );
}

const StudentLink = ({ line }: { line: PlacementLine }) => (
  <Link to={`/administration/placements/${line.id}`} className={styles.name}>
    {line.student.name}
  </Link>
);

/** The state of a placement, in one word. */
export function StateBadge({ line }: { line: PlacementLine }) {
  const words = usePlacementWords();
  const tone = {
    proposed: 'ochre',
    confirmed: 'slate',
    active: 'moss',
    paused: 'ochre',
    ended: 'neutral',
  } as const;
  return <Badge tone={tone[line.state]}>{words.state(line.state)}</Badge>;
}

function Mentors({ line }: { line: PlacementLine }) {
  const { t } = useTranslation('placements');
  const names = usePlacementWords().mentors(line);
  if (names) return names;
  return line.state === 'ended' ? '–' : <span className={styles.attention}>{t('noMentor')}</span>;
}
