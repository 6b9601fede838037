import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamPerson } from '../../lib/audience';
import { useDates } from '../../lib/use-dates';
import { ButtonLink } from '../../ui/button';
import { Select } from '../../ui/choice-fields';
import { EyeIcon } from '../../ui/icons';
import { Section } from '../../ui/page';
import styles from './access.module.css';

/** "Bekijk als": the student chooses through whose eyes to look. */
export function LookAs({ portfolioId, team }: { portfolioId: string; team: readonly TeamPerson[] }) {
  const { t } = useTranslation(['access', 'terms']);
  const { list } = useDates();
  const [who, setWho] = useState(team[0]?.person.id ?? '');
  return (
    <Section title={t('access:lookAs.title')}>
      <p className={styles.text}>{t(team.length > 0 ? 'access:lookAs.text' : 'access:lookAs.nobody')}</p>
      {team.length > 0 && (
        <div className={styles.panel}>
          <Select
            label={t('access:lookAs.who')}
            value={who}
            onChange={setWho}
            options={team.map(({ person, roles }) => ({
              value: person.id,
              label: `${person.name}, ${list(roles.map((role) => t(`terms:roles.${role}`)))}`,
            }))}
          />
          <ButtonLink icon={<EyeIcon />} to={`/portfolios/${portfolioId}/as/${who}`}>
            {t('access:lookAs.go')}
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}
