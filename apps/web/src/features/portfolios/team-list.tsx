import type { PortfolioView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { teamAround } from '../../lib/audience';
import { useDates } from '../../lib/use-dates';
import { Section } from '../../ui/page';
import styles from './portfolios.module.css';

/** The people around a student: who they are, in which role, until when. */
export function TeamList({ portfolio, meId }: { portfolio: PortfolioView; meId: string }) {
  const { t } = useTranslation(['portfolios', 'terms']);
  const { list, day } = useDates();
  const team = teamAround(portfolio);
  const isMine = portfolio.student.id === meId;
  return (
    <Section title={isMine ? t('team.title') : t('team.titleOf', { name: portfolio.student.name })}>
      {team.length === 0 && <p className={styles.text}>{t('team.none')}</p>}
      <ul className={styles.rows}>
        {team.map(({ person, roles, until }) => (
          <li key={person.id} className={styles.member}>
            <span>
              {person.name}
              {person.id === meId && ` (${t('team.you')})`}
            </span>
            <span className={styles.small}>
              {list(roles.map((role) => t(`terms:roles.${role}`)))}
              {until && `, ${t('team.until', { day: day(until) })}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
