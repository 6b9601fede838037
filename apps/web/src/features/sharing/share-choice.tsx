import { AUDIENCE_ROLES, type AudienceRole } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { guidesIn, withRole, type TeamPerson } from '../../lib/audience';
import { useDates } from '../../lib/use-dates';
import { Button } from '../../ui/button';
import { CheckRows } from '../../ui/check-rows';
import { EyeIcon, LockIcon } from '../../ui/icons';
import { ProblemNotice } from '../../ui/problem-notice';
import { SharePeriod } from './share-period';
import { isNobody, shareEntry, type Choice } from './share-entry';
import styles from './sharing.module.css';

interface ShareChoiceProps {
  id: string;
  kind: 'reflection' | 'goal' | 'feedback' | 'lesson' | 'observation';
  team: readonly TeamPerson[];
  first: Choice;
  isShared: boolean;
  version: () => Promise<number>;
  onDone: () => void;
}

/** Groups and single people to tick, and what that comes to. */
export function ShareChoice({ id, kind, team, first, isShared, version, onDone }: ShareChoiceProps) {
  const { t } = useTranslation(['sharing', 'common', 'terms']);
  const { list } = useDates();
  const client = useQueryClient();
  const [choice, setChoice] = useState<Choice>(first);
  const sharing = useMutation({
    mutationFn: async () =>
      shareEntry(id, {
        ...choice,
        from: choice.from || null,
        until: choice.until || null,
        version: await version(),
      }),
    onSuccess: onDone,
    onError: () => void client.invalidateQueries(),
  });
  const namesOf = (role: AudienceRole) => withRole(team, [role]).map(({ name }) => name);
  const byRole = withRole(team, choice.roles).map((person) => person.id);
  return (
    <>
      <CheckRows
        label={t('rolesLabel')}
        value={choice.roles}
        onChange={(roles) => setChoice({ ...choice, roles })}
        options={AUDIENCE_ROLES.map((role) => ({
          value: role,
          label: t(`roles.${role}`),
          description: namesOf(role).length > 0 ? list(namesOf(role)) : t('nobodyYet'),
        }))}
      />
      <CheckRows
        label={t('peopleLabel')}
        value={choice.people}
        onChange={(people) => setChoice({ ...choice, people })}
        options={guidesIn(team).map(({ person, roles }) => ({
          value: person.id,
          label: person.name,
          description: byRole.includes(person.id)
            ? t('readsAlready')
            : list(roles.map((role) => t(`terms:roles.${role}`))),
        }))}
      />
      {choice.people.length > 0 && (
        <SharePeriod choice={choice} onChange={(change) => setChoice({ ...choice, ...change })} />
      )}
      <Outcome choice={choice} team={team} kind={kind} wasShared={isShared} />
      {sharing.error && <ProblemNotice error={sharing.error} />}
      <div className={styles.actions}>
        <Button
          variant="primary"
          isDisabled={isNobody(choice) && !isShared}
          isPending={sharing.isPending}
          onPress={() => sharing.mutate()}
        >
          {t(isNobody(choice) && isShared ? 'doWithdraw' : 'doShare')}
        </Button>
        {isShared && !isNobody(choice) && (
          <Button variant="quiet" onPress={() => setChoice({ ...choice, roles: [], people: [] })}>
            {t('none')}
          </Button>
        )}
      </div>
    </>
  );
}

interface OutcomeProps {
  choice: Choice;
  team: readonly TeamPerson[];
  kind: ShareChoiceProps['kind'];
  wasShared: boolean;
}

/** Who reads it then, and what; said before it happens. */
function Outcome({ choice, team, kind, wasShared }: OutcomeProps) {
  const { t } = useTranslation('sharing');
  const { list, day } = useDates();
  const readers = team.filter(
    ({ person, roles }) =>
      choice.people.includes(person.id) || choice.roles.some((role) => roles.includes(role)),
  );
  const inWords = ({ person, roles }: TeamPerson): string => {
    if (choice.roles.some((role) => roles.includes(role))) return person.name;
    const days = [
      choice.from && t('period.fromDay', { day: day(choice.from) }),
      choice.until && t('period.untilDay', { day: day(choice.until) }),
    ].filter(Boolean);
    return days.length > 0 ? `${person.name} (${days.join(' ')})` : person.name;
  };
  return (
    <div className={styles.outcome} aria-live="polite">
      {isNobody(choice) ? <LockIcon /> : <EyeIcon />}
      <div className={styles.words}>
        <p>
          <strong>{t('after')}:</strong>{' '}
          {isNobody(choice) ? t('onlyYou') : list(readers.map(inWords)) || t('nobodyYet')}
        </p>
        {isNobody(choice) ? (
          wasShared && <p>{t('withdrawn')}</p>
        ) : (
          <p>
            <strong>{t('sees')}:</strong> {t(`what.${kind}`)}
          </p>
        )}
        {choice.roles.length > 0 && <p className={styles.small}>{t('later')}</p>}
      </div>
    </div>
  );
}
