import type { LoginView } from '@leerspoor/shared';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { AskRemoval } from '../../ui/ask-removal';
import { ButtonLink } from '../../ui/button';
import { List } from '../../ui/list';
import { doorsQuery, loginsQuery, removeLogin, startPath } from './login.queries';
import { MethodSection } from './method-section';
import { useSensitively } from './proof';
import styles from './sign-in-methods.module.css';

/** The accounts elsewhere that somebody signs in with, and the way to add one; nothing where there is no provider. */
export function LinkedIdentities() {
  const { t } = useTranslation('logins');
  const { data: logins = [] } = useQuery(loginsQuery);
  const { data: doors } = useQuery(doorsQuery);
  const providers = doors?.providers ?? [];
  if (logins.length === 0 && providers.length === 0) return null;
  return (
    <MethodSection title={t('linked.title')} about={t('linked.about')}>
      {logins.length > 0 && (
        <List items={logins} label={t('linked.label')}>
          {(login) => <Linked login={login} />}
        </List>
      )}
      <div className={styles.buttons}>
        {providers.map(({ id, name }) => (
          <ButtonLink key={id} reloadDocument to={startPath(id, { for: 'link', to: '/sign-in-methods' })}>
            {t('linked.add', { name })}
          </ButtonLink>
        ))}
      </div>
    </MethodSection>
  );
}

function Linked({ login: { id, provider, name, home, firstSeen, lastSeen } }: { login: LoginView }) {
  const { t } = useTranslation('logins');
  const { longDay, relative } = useDates();
  const client = useQueryClient();
  const sensitively = useSensitively();
  const removing = useMutation({
    mutationFn: () => sensitively(() => removeLogin(id)),
    onSettled: () => client.invalidateQueries({ queryKey: loginsQuery.queryKey }),
  });
  const words = t('linked.remove', { returnObjects: true });
  return (
    <div className={styles.method}>
      <div>
        <p className={styles.name}>{provider}</p>
        {name && <p>{[name, home].filter(Boolean).join(', ')}</p>}
        <p className={styles.when}>
          {t('linked.since', { when: longDay(firstSeen) })} · {t('linked.used', { when: relative(lastSeen) })}
        </p>
      </div>
      <AskRemoval
        words={{ ...words, label: t('linked.removeOne', { name: provider }) }}
        removing={removing}
        onConfirm={() => removing.mutate()}
      />
    </div>
  );
}
