import type { SightView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { firstName } from '../../lib/names';
import { useDates } from '../../lib/use-dates';
import { Notice } from '../../ui/notice';
import styles from './access.module.css';

/** Whether somebody sees it, and what is missing if they do not. */
export function SightAnswer({ sight, person }: { sight: SightView; person: string }) {
  const { t } = useTranslation(['access', 'terms']);
  const { longDay, list } = useDates();
  const name = firstName(person);
  return (
    <Notice
      tone={sight.sees ? 'good' : 'info'}
      title={t(sight.sees ? 'access:sight.sees' : 'access:sight.seesNot', { name: person })}
    >
      <ul className={styles.answer}>
        {sight.reasons.map(({ reason, day, roles }) => (
          <li key={reason}>
            {t(`access:sight.reasons.${reason}`, {
              name,
              day: day ? longDay(day) : '',
              roles: list(roles.map((role) => t(`terms:roles.${role}`))) || t('access:sight.nobody'),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
