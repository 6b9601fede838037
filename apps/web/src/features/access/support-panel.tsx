import { SUPPORT_HOURS, type SupportGrantView, type SupportHours, type SupportView } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice-fields';
import { Disclosure } from '../../ui/disclosure';
import { Section } from '../../ui/page';
import { ProblemNotice } from '../../ui/problem-notice';
import { endSupport, grantSupport, supportQuery } from './access.queries';
import styles from './access.module.css';

/** Lets an administrator in for a few hours, and out again. */
export function SupportPanel({ portfolioId, support }: { portfolioId: string; support: SupportView }) {
  const { t } = useTranslation('access');
  const client = useQueryClient();
  const onSuccess = (view: SupportView) => client.setQueryData(supportQuery(portfolioId).queryKey, view);
  const ending = useMutation({ mutationFn: (id: string) => endSupport(portfolioId, id), onSuccess });
  const open = support.grants.filter(({ isOpen }) => isOpen);
  const earlier = support.grants.filter(({ isOpen }) => !isOpen);
  return (
    <Section title={t('support.title')}>
      <p className={styles.text}>{t('support.text')}</p>
      {ending.error && <ProblemNotice error={ending.error} />}
      {open.length > 0 && (
        <ul className={styles.grants}>
          {open.map((grant) => (
            <Grant key={grant.id} grant={grant}>
              <Button
                size="s"
                aria-label={t('support.endFor', { name: grant.person.name })}
                isPending={ending.isPending && ending.variables === grant.id}
                onPress={() => ending.mutate(grant.id)}
              >
                {t('support.end')}
              </Button>
            </Grant>
          ))}
        </ul>
      )}
      {support.staff.length === 0 ? (
        <p className={styles.text}>{t('support.none')}</p>
      ) : (
        <LetIn portfolioId={portfolioId} staff={support.staff} onSuccess={onSuccess} />
      )}
      {earlier.length > 0 && (
        <Disclosure title={t('support.earlier')}>
          <ul className={styles.grants}>
            {earlier.map((grant) => (
              <Grant key={grant.id} grant={grant} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

function Grant({ grant, children }: { grant: SupportGrantView; children?: ReactNode }) {
  const { t } = useTranslation('access');
  const { moment } = useDates();
  const { person, until, endedAt, isOpen } = grant;
  return (
    <li className={styles.grant}>
      <span>
        <strong>{person.name}</strong>{' '}
        <span className={styles.small}>
          {t(isOpen ? 'support.open' : 'support.over', { when: moment(endedAt ?? until) })}
        </span>
      </span>
      {children}
    </li>
  );
}

interface LetInProps {
  portfolioId: string;
  staff: SupportView['staff'];
  onSuccess: (view: SupportView) => void;
}

const keyOf = (hours: SupportHours) => `h${hours}` as const;

function LetIn({ portfolioId, staff, onSuccess }: LetInProps) {
  const { t } = useTranslation('access');
  const [personId, setPerson] = useState(staff[0]?.id ?? '');
  const [hours, setHours] = useState<SupportHours>(1);
  const granting = useMutation({
    mutationFn: () => grantSupport(portfolioId, { personId, hours }),
    onSuccess,
  });
  const name = staff.find(({ id }) => id === personId)?.name;
  return (
    <div className={styles.panel}>
      <Select
        label={t('support.who')}
        value={personId}
        onChange={setPerson}
        options={staff.map((person) => ({ value: person.id, label: person.name }))}
      />
      <Select
        label={t('support.howLong')}
        value={keyOf(hours)}
        onChange={(key) => setHours(SUPPORT_HOURS.find((known) => keyOf(known) === key) ?? 1)}
        options={SUPPORT_HOURS.map((known) => ({
          value: keyOf(known),
          label: t(`support.hours.${keyOf(known)}`),
        }))}
      />
      {granting.error && <ProblemNotice error={granting.error} />}
      <Button isPending={granting.isPending} onPress={() => granting.mutate()}>
        {t('support.grant')}
      </Button>
      <p role="status">{granting.isSuccess && t('support.given', { name })}</p>
    </div>
  );
}
