import type { SessionView } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import { ProblemNotice } from '../../ui/problem-notice';
import { endOtherSessions, endSession, sessionsQuery } from './session.queries';
import styles from './session-list.module.css';

/** Every place where the person is signed in, and a way to end it there. */
export function SessionList({ sessions }: { sessions: readonly SessionView[] }) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  const one = useMutation({ mutationFn: endSession, onSettled });
  const others = useMutation({ mutationFn: endOtherSessions, onSettled });
  const error = one.error ?? others.error;
  return (
    <div className={styles.sessions}>
      {error && <ProblemNotice error={error} />}
      <List items={sessions} label={t('devices.title')}>
        {(session) => (
          <Session
            session={session}
            isEnding={one.isPending && one.variables === session.id}
            onEnd={() => one.mutate(session.id)}
          />
        )}
      </List>
      {sessions.length > 1 && (
        <div>
          <Button isPending={others.isPending} onPress={() => others.mutate()}>
            {t('devices.endOthers')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface SessionProps {
  session: SessionView;
  isEnding: boolean;
  onEnd: () => void;
}

function Session({ session, isEnding, onEnd }: SessionProps) {
  const { t } = useTranslation('people');
  const { moment, relative } = useDates();
  const { browser, system, startedAt, usedAt, isThis } = session;
  const device = [browser, system].filter(Boolean).join(', ') || t('devices.unknown');
  return (
    <div className={styles.session}>
      <div>
        <p className={styles.device}>{device}</p>
        <p className={styles.when}>
          {t('devices.since', { when: moment(startedAt) })}
          {!isThis && ` · ${t('devices.used', { when: relative(usedAt) })}`}
        </p>
      </div>
      {isThis ? (
        <Badge>{t('devices.this')}</Badge>
      ) : (
        <Button size="s" isPending={isEnding} aria-label={t('devices.endOn', { device })} onPress={onEnd}>
          {t('devices.end')}
        </Button>
      )}
    </div>
  );
}
