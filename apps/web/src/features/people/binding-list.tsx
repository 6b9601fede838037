import type { BindingView } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { Button } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { List } from '../../ui/list';
import { Notice } from '../../ui/notice';
import { ProblemNotice } from '../../ui/problem-notice';
import { bindingsQuery, decideBinding } from './login.queries';
import styles from './sign-in-methods.module.css';

/** Accounts that may be of somebody; an administrator says of each whether they are. */
export function BindingList({ bindings }: { bindings: readonly BindingView[] }) {
  const { t } = useTranslation('logins');
  return (
    <List items={bindings} label={t('bindings.label')}>
      {(binding) => <Binding binding={binding} />}
    </List>
  );
}

function Binding({ binding }: { binding: BindingView }) {
  const { t } = useTranslation('logins');
  const { moment } = useDates();
  const client = useQueryClient();
  const deciding = useMutation({
    mutationFn: (approve: boolean) => decideBinding(binding, approve),
    onSettled: () => client.invalidateQueries({ queryKey: bindingsQuery.queryKey }),
  });
  const { person, organisation, number, provider, name, home, seenAt, replaces } = binding;
  return (
    <div className={styles.section}>
      {deciding.error && <ProblemNotice error={deciding.error} />}
      <div>
        <p className={styles.name}>{person.name}</p>
        <p className={styles.when}>{t('bindings.number', { number, organisation: organisation.name })}</p>
      </div>
      <Facts
        facts={[
          {
            name: t('bindings.account'),
            value: [provider, name ?? t('link.noName'), home].filter(Boolean).join(', '),
          },
          { name: t('bindings.seen'), value: moment(seenAt) },
        ]}
      />
      {replaces && <Notice>{t('bindings.replaces', { name: provider })}</Notice>}
      <div className={styles.buttons}>
        <Button
          aria-label={t('bindings.approveFor', { name: person.name })}
          isPending={deciding.isPending}
          onPress={() => deciding.mutate(true)}
        >
          {t('bindings.approve')}
        </Button>
        <Button
          variant="quiet"
          aria-label={t('bindings.refuseFor', { name: person.name })}
          isPending={deciding.isPending}
          onPress={() => deciding.mutate(false)}
        >
          {t('bindings.refuse')}
        </Button>
      </div>
    </div>
  );
}
