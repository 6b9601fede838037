import type { MemberView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { Button } from '../../ui/button';
import { Section } from '../../ui/page';
import { ProblemNotice } from '../../ui/problem-notice';
import styles from './administration.module.css';
import { invite } from './administration.queries';
import { useSending } from '../../lib/use-sending';

/** Whether somebody was told that there is a place for them, and the way to tell them. */
export function Invitation({ member }: { member: MemberView }) {
  const { t } = useTranslation('administration');
  const { moment } = useDates();
  const { sending } = useSending(
    () => invite(member.id),
    () => undefined,
  );
  const { name, invitation, roles, may } = member;
  if (!invitation && !may.invite && (roles.length > 0 || !may.appoint)) return null;
  return (
    <Section title={t('people.invite.title')}>
      <div className={styles.stack}>
        {invitation && (
          <p role="status">
            {t(invitation.isOpened ? 'people.invite.opened' : 'people.invite.sent', {
              when: moment(invitation.at),
            })}
          </p>
        )}
        {!invitation && (
          <p className={styles.text}>
            {t(may.invite ? 'people.invite.how' : 'people.invite.needsRole', { name })}
          </p>
        )}
        {sending.error != null && <ProblemNotice error={sending.error} />}
        {may.invite && (
          <div>
            <Button isPending={sending.isPending} onPress={() => sending.mutate(undefined)}>
              {t(invitation ? 'people.invite.again' : 'people.invite.do')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
