import type { GroupLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './group.module.css';

/** The ways from the group to one student. */
export function StudentLinks({ line }: { line: GroupLine }) {
  const { t } = useTranslation('groups');
  const { name } = line.student;
  const base = `/portfolios/${line.portfolioId}`;
  // Without anything to read, there is no progress to go to.
  const progress = line.domains.length > 0 ? [{ to: `${base}/progress`, title: t('links.progress') }] : [];
  const sight = line.isCoordinated ? [{ to: `${base}/sight`, title: t('links.sight') }] : [];
  const links = [...progress, { to: `${base}/trail`, title: t('links.trail') }, ...sight];
  return (
    <ul className={styles.links} aria-label={t('links.label', { name })}>
      {links.map(({ to, title }) => (
        <li key={to}>
          <Link to={to} aria-label={`${title}: ${name}`}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
