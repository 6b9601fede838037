import type { FoundLoginView, MeView } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { Notice } from '../../ui/notice';
import { ProblemNotice } from '../../ui/problem-notice';
import { confirmLogin, loginsQuery } from './login.queries';
import { useSensitively } from './proof';
import styles from './sign-in-methods.module.css';

interface ConfirmAccountProps {
  me: MeView;
  found: FoundLoginView;
  onConfirmed: () => void;
}

/** Who somebody is here and who they are there, side by side: they say whether that is one person. */
export function ConfirmAccount({ me, found, onConfirmed }: ConfirmAccountProps) {
  const { t } = useTranslation('logins');
  const client = useQueryClient();
  const sensitively = useSensitively();
  const confirming = useMutation({
    mutationFn: () => sensitively(() => confirmLogin(found.id)),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: loginsQuery.queryKey, exact: true });
      onConfirmed();
    },
  });
  const there = [found.name ?? t('link.noName'), found.home].filter(Boolean).join(', ');
  return (
    <div className={styles.section}>
      {confirming.error && <ProblemNotice error={confirming.error} />}
      <Facts
        facts={[
          { name: t('link.here'), value: `${me.name}, ${me.email}` },
          { name: t('link.there', { name: found.provider }), value: there },
        ]}
      />
      {found.replaces && <Notice>{t('link.replaces', { name: found.provider })}</Notice>}
      <div className={styles.buttons}>
        <Button variant="primary" isPending={confirming.isPending} onPress={() => confirming.mutate()}>
          {t('link.confirm')}
        </Button>
        <ButtonLink variant="quiet" to="/sign-in-methods">
          {t('link.no')}
        </ButtonLink>
      </div>
    </div>
  );
}
