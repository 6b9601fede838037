import type { PortfolioView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { teamAround, type TeamPerson } from '../../lib/audience';
import { useDates } from '../../lib/use-dates';
import { Section } from '../../ui/page';
import styles from './portfolios.module.css';

/** The day on which most of the team ends; said once, so that only who differs needs a day of their own. */
function usualUntil(team: readonly TeamPerson[]): string | null {
  const days = team.flatMap(({ until }) => until ?? []);
  const timesOf = (day: string): number => days.filter((other) => other === day).length;
  const [usual] = days.toSorted((a, b) => timesOf(b) - timesOf(a));
  return usual !== undefined && timesOf(usual) > 1 ? usual : null;
}

/** The people around a student: who they are, in which role, until when. */
export function TeamList({ portfolio, meId }: { portfolio: PortfolioView; meId: string }) {
  const { t } = useTranslation(['portfolios', 'terms']);
  const { list, day } = useDates();
  const team = teamAround(portfolio);
  const usual = usualUntil(team);
  const isForAll = team.every(({ until }) => until === usual);
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
              {until && until !== usual && `, ${t('team.until', { day: day(until) })}`}
            </span>
          </li>
        ))}
      </ul>
      {usual && (
        <p className={styles.small}>
          {t(isForAll ? 'team.allUntil' : 'team.othersUntil', { day: day(usual) })}
        </p>
      )}
      {portfolio.may.explainSight && (
        <p className={styles.small}>
          <Link to={`/portfolios/${portfolio.id}/sight`}>{t('team.sight')}</Link>
        </p>
      )}
    </Section>
  );
}
