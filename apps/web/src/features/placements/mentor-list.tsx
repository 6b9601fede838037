import type { MentorPeriod, PlacementDetail } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { FormDialog } from '../../ui/form-dialog';
import { PlusIcon } from '../../ui/icons';
import { Section } from '../../ui/page';
import { AssignForm } from './assign-form';
import { HandOverForm } from './hand-over-form';
import styles from './placements.module.css';
import { today } from './use-placement-words';

/** Who mentors, did or will; with what can be done about it. */
export function MentorList({ placement }: { placement: PlacementDetail }) {
  const { t } = useTranslation('placements');
  const { mentors, may } = placement;
  return (
    <Section
      title={t('mentors.title')}
      action={
        may.assignMentors && (
          <FormDialog button={t('mentors.add')} title={t('mentors.addTitle')} size="s" icon={<PlusIcon />}>
            {(close) => <AssignForm placement={placement} onDone={close} />}
          </FormDialog>
        )
      }
    >
      {mentors.length === 0 && <p className={styles.text}>{t('noMentor')}</p>}
      <ul className={styles.rows}>
        {mentors.map((mentor) => (
          <li key={`${mentor.person.id} ${mentor.from}`} className={styles.row}>
            <Mentor mentor={mentor} />
            {may.handOver && mentor.until > today() && (
              <FormDialog
                button={t('handOver.do')}
                about={mentor.person.name}
                title={t('handOver.title', { name: mentor.person.name })}
                size="s"
              >
                {(close) => <HandOverForm placement={placement} mentor={mentor} onDone={close} />}
              </FormDialog>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Mentor({ mentor: { person, from, until } }: { mentor: MentorPeriod }) {
  const { t } = useTranslation('placements');
  const { day } = useDates();
  const days = t('period', { from: day(from), until: day(until) });
  return (
    <span className={styles.words}>
      <span>{person.name}</span>
      <span className={styles.small}>{days}</span>
    </span>
  );
}
