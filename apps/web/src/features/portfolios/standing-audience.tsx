import {
  ALWAYS_READ,
  AUDIENCE_ROLES,
  type AudienceRole,
  type ChooseStandingAudience,
  type PortfolioView,
  type StandingChoice,
  type StandingKind,
} from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { TagToggles } from '../../ui/choice-groups';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/page';
import { ProblemNotice } from '../../ui/problem-notice';
import { chooseStandingAudience, portfolioQuery, withdrawStandingAudience } from './portfolio.queries';
import { StandingPeriod } from './standing-period';
import styles from './portfolios.module.css';

/** The kinds the student decides about, each with who reads it in any case. */
const KINDS: readonly { kind: StandingKind; fixed: readonly AudienceRole[] }[] = [
  { kind: 'lesson', fixed: ALWAYS_READ.lesson ?? [] },
  { kind: 'observation', fixed: [] },
  { kind: 'feedback', fixed: [] },
];

const NOTHING: StandingChoice = { roles: [], from: null, until: null };

/** "Wie ziet wat": per kind, in plain words, from now on. */
export function StandingAudience({ portfolio }: { portfolio: PortfolioView }) {
  const { t } = useTranslation(['portfolios', 'terms']);
  const { list } = useDates();
  const client = useQueryClient();
  const { queryKey } = portfolioQuery(portfolio.id);
  const choosing = useMutation({
    mutationFn: (choice: ChooseStandingAudience) => chooseStandingAudience(portfolio.id, choice),
    scope: { id: `standing-${portfolio.id}` },
    onSuccess: (view) => client.setQueryData(queryKey, view),
    onError: () => void client.invalidateQueries({ queryKey }),
  });
  const withdrawing = useMutation({
    mutationFn: (kind: StandingKind) => withdrawStandingAudience(portfolio.id, kind),
    onSuccess: () => client.invalidateQueries(),
  });
  const roleName = (role: AudienceRole) => t(`terms:roles.${role}`);
  const saving = choosing.isPending ? choosing.variables : null;
  return (
    <Section title={t('standing.title')}>
      <p className={styles.text}>{t('standing.text')}</p>
      <ul className={styles.kinds}>
        {KINDS.map(({ kind, fixed }) => {
          const free = AUDIENCE_ROLES.filter((role) => !fixed.includes(role));
          const known = portfolio.standingChoices[kind] ?? NOTHING;
          const chosen = saving?.kind === kind ? saving.roles : known.roles;
          const label = t(`standing.kinds.${kind}`);
          const always = fixed.length > 0 && t('standing.always', { names: list(fixed.map(roleName)) });
          return (
            <li key={kind}>
              <TagToggles
                label={label}
                description={always || (kind !== 'lesson' && t(`standing.${kind}`))}
                value={chosen}
                options={free.map((role) => ({ value: role, label: roleName(role) }))}
                onChange={(roles) => choosing.mutate({ ...known, kind, roles })}
              />
              {chosen.length > 0 && (
                <StandingPeriod
                  key={`${known.from} ${known.until}`}
                  choice={known}
                  kind={label}
                  onChoose={(period) => choosing.mutate({ kind, roles: chosen, ...period })}
                  withdrawing={withdrawing}
                  onWithdraw={() => withdrawing.mutate(kind)}
                />
              )}
            </li>
          );
        })}
        <NoChoice label={t('standing.kinds.goal')}>
          {t('standing.always', { names: list(AUDIENCE_ROLES.map(roleName)) })}
        </NoChoice>
        <NoChoice label={t('standing.kinds.reflection')}>{t('standing.reflection')}</NoChoice>
      </ul>
      <div aria-live="polite">
        {choosing.error && <ProblemNotice error={choosing.error} />}
        {choosing.isSuccess && <Notice tone="good">{t('standing.saved')}</Notice>}
      </div>
    </Section>
  );
}

/** A kind that is the same for everybody. */
function NoChoice({ label, children }: { label: string; children: string }) {
  return (
    <li>
      <h3>{label}</h3>
      <p className={styles.small}>{children}</p>
    </li>
  );
}
