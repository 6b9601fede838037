import { APPOINTED_ROLES, type AppointedRole, type MemberView, type ScopeOption } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toDayInput } from '../../lib/dates';
import { newId } from '../../lib/ids';
import { useDates } from '../../lib/use-dates';
import { DateTimeField, Select } from '../../ui/choice-fields';
import styles from './administration.module.css';
import { appoint } from './administration.queries';
import { FormFrame } from '../../ui/form-frame';
import { ScopeChoice } from './scope-choice';
import { endOfSchoolYear } from './school-year';
import { useRoleWords } from './use-role-words';
import { useSending } from '../../lib/use-sending';

const today = (): string => toDayInput(new Date().toISOString());

/** What the form begins with: who is easiest to appoint first. */
const usualRole = ({ appointable }: MemberView): AppointedRole =>
  appointable.includes('workplace_mentor') ? 'workplace_mentor' : (appointable[0] ?? 'workplace_mentor');

/** Gives somebody a role, and says what they will see by it. */
export function AppointForm({ member, onDone }: { member: MemberView; onDone: () => void }) {
  const { t } = useTranslation(['administration', 'terms']);
  const [id] = useState(newId);
  const [role, setRole] = useState(() => usualRole(member));
  const [scope, setScope] = useState<ScopeOption | null>(null);
  const [from, setFrom] = useState(today);
  const [chosenUntil, setUntil] = useState('');
  const [isTried, setTried] = useState(false);
  const until = chosenUntil || (scope?.until ?? endOfSchoolYear(today()));
  const { sending, fault } = useSending(
    ({ kind, id: scopeId }: ScopeOption) =>
      appoint(id, { personId: member.id, role, scopeKind: kind, scopeId, from, until }),
    onDone,
  );
  const wrongDay = fault('/until') ?? fault('/from');
  const submit = () => {
    setTried(true);
    if (scope) sending.mutate(scope);
  };
  return (
    <FormFrame
      sending={sending}
      isTold={wrongDay !== undefined || fault('/scopeId') !== undefined}
      done={t('appoint.done')}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Select
        label={t('appoint.role')}
        value={role}
        onChange={(next) => {
          setRole(next);
          setScope(null);
        }}
        options={APPOINTED_ROLES.filter((one) => member.appointable.includes(one)).map((one) => ({
          value: one,
          label: t(`terms:roles.${one}`),
        }))}
      />
      <p className={styles.sees} role="status">
        {t(`appoint.sees.${role}`)}
      </p>
      <ScopeChoice
        key={role}
        role={role}
        chosen={scope}
        onChoose={setScope}
        error={isTried && !scope ? t('appoint.scopeMissing') : fault('/scopeId')}
      />
      <div className={styles.pair}>
        <DateTimeField kind="day" label={t('appoint.from')} value={from} onChange={setFrom} />
        <DateTimeField
          kind="day"
          label={t('appoint.until')}
          min={from}
          value={until}
          onChange={setUntil}
          error={wrongDay && t('roles.untilWrong')}
        />
      </div>
      <p className={styles.small}>{t('appoint.untilHow')}</p>
      {scope && from && until && <Sentence {...{ member, role, scope, from, until }} />}
    </FormFrame>
  );
}

interface SentenceProps {
  member: MemberView;
  role: AppointedRole;
  scope: ScopeOption;
  from: string;
  until: string;
}

function Sentence({ member, role, scope, from, until }: SentenceProps) {
  const { t } = useTranslation('administration');
  const words = useRoleWords();
  const { day } = useDates();
  const days = { from: day(from), until: day(until) };
  return (
    <p className={styles.sentence}>
      {t('appoint.sentence', { name: member.name, what: words(role, scope), ...days })}
    </p>
  );
}
