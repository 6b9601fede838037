import type { PortfolioView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EyeIcon, GoalIcon, LessonIcon, ProgressIcon, TrailIcon } from '../../ui/icons';
import { Section } from '../../ui/page';
import styles from './portfolios.module.css';

/** The ways into a portfolio that are open to the reader. */
export function PortfolioWays({ portfolio }: { portfolio: PortfolioView }) {
  const { t } = useTranslation('portfolios');
  const ways = [
    { name: 'lessons', icon: <LessonIcon size={24} />, isOpen: true },
    { name: 'trail', icon: <TrailIcon size={24} />, isOpen: true },
    { name: 'goals', icon: <GoalIcon size={24} />, isOpen: true },
    { name: 'progress', icon: <ProgressIcon size={24} />, isOpen: portfolio.may.readProgress },
    { name: 'access', icon: <EyeIcon size={24} />, isOpen: portfolio.may.chooseAudience },
  ] as const;
  return (
    <Section title={t('ways.title')}>
      <ul className={styles.ways}>
        {ways
          .filter(({ isOpen }) => isOpen)
          .map(({ name, icon }) => (
            <li key={name}>
              <Link to={`/portfolios/${portfolio.id}/${name}`} className={styles.way}>
                {icon}
                <span>
                  <strong>{t(`ways.${name}`)}</strong>
                  <span className={styles.small}>{t(`ways.${name}Text`)}</span>
                </span>
              </Link>
            </li>
          ))}
      </ul>
    </Section>
  );
}
