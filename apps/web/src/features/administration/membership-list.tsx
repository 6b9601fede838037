import type { MemberView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AskRemoval } from '../../ui/ask-removal';
import { Section } from '../../ui/page';
import styles from './administration.module.css';
import { removeMember } from './administration.queries';
import { useSending } from '../../lib/use-sending';

interface MembershipListProps {
  member: MemberView;
  /** They are not known here any more. */
  onGone: () => void;
}

/** Where somebody belongs, as far as the reader's office goes. */
export function MembershipList({ member, onGone }: MembershipListProps) {
  const { t } = useTranslation('administration');
  const isLast = member.memberships.length === 1;
  return (
    <Section title={t('people.belongs')}>
      <ul className={styles.choices}>
        {member.memberships.map((membership) => (
          <li key={membership.organisation.id} className={styles.stack}>
            <div className={styles.words}>
              <Link
                to={`/administration/organisations/${membership.organisation.id}`}
                className={styles.name}
              >
                {membership.organisation.name}
              </Link>
              {membership.number && (
                <span className={styles.small}>{t('people.numberIs', { number: membership.number })}</span>
              )}
            </div>
            {membership.may.leave && (
              <Leave
                member={member}
                organisation={membership.organisation}
                onDone={() => isLast && onGone()}
              />
            )}
          </li>
        ))}
      </ul>
      {!member.may.rename && <p className={styles.small}>{t('people.fixedHow', { name: member.name })}</p>}
    </Section>
  );
}

interface LeaveProps {
  member: MemberView;
  organisation: { id: string; name: string };
  onDone: () => void;
}

function Leave({ member: { id, name }, organisation, onDone }: LeaveProps) {
  const { t } = useTranslation('administration');
  const { sending } = useSending(() => removeMember(organisation.id, id), onDone);
  const who = { name, organisation: organisation.name };
  return (
    <div>
      <AskRemoval
        words={{
          button: t('people.leave'),
          title: t('people.leaveOf', who),
          text: t('people.leaveText', who),
          confirm: t('people.leaveDo'),
        }}
        removing={sending}
        onConfirm={() => sending.mutate(undefined)}
      />
    </div>
  );
}
