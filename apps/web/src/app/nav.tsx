import type { MeView } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { hasGroup } from '../features/people/has-group';
import { AdministrationIcon, GoalIcon, GroupIcon, ProgressIcon, TodayIcon, TrailIcon } from '../ui/icons';
import { KnotMark } from '../ui/knot-mark';
import styles from './nav.module.css';

type NavName = 'home' | 'trail' | 'goals' | 'progress' | 'group' | 'administration';

interface Entry {
  name: NavName;
  to: string;
  icon: ReactNode;
}

/** By what the person has, not by what they are called; never more than five. */
function entriesFor(me: MeView): Entry[] {
  const { portfolioId } = me;
  const own: Entry[] = portfolioId
    ? [
        { name: 'trail', to: `/portfolios/${portfolioId}/trail`, icon: <TrailIcon size={24} /> },
        { name: 'goals', to: `/portfolios/${portfolioId}/goals`, icon: <GoalIcon size={24} /> },
        { name: 'progress', to: `/portfolios/${portfolioId}/progress`, icon: <ProgressIcon size={24} /> },
      ]
    : [];
  const group: Entry[] = hasGroup(me) ? [{ name: 'group', to: '/group', icon: <GroupIcon size={24} /> }] : [];
  const office: Entry[] = me.holdsOffice
    ? [{ name: 'administration', to: '/administration', icon: <AdministrationIcon size={24} /> }]
    : [];
  return [{ name: 'home', to: '/', icon: <TodayIcon size={24} /> }, ...own, ...group, ...office];
}

/** The main ways in, on the thread: a rail on a wide screen, a bar within reach of the thumb on a phone. */
export function Nav({ me }: { me: MeView }) {
  const { t } = useTranslation('app');
  return (
    <nav className={styles.nav} aria-label={t('nav.label')}>
      <ul className={styles.list}>
        {entriesFor(me).map(({ name, to, icon }) => (
          <li key={name}>
            <NavLink to={to} end={name === 'home'} className={styles.entry ?? ''}>
              <span className={styles.knot}>
                <KnotMark variant="done" size={24} />
              </span>
              <span className={styles.icon}>{icon}</span>
              <span>{t(`nav.${name}`)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
