import type { Reader } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';

/** What a reader was when they read: their roles, or that they were let in to help. */
export function useReaderRole({ roles, isSupport }: Pick<Reader, 'roles' | 'isSupport'>): string {
  const { t } = useTranslation(['access', 'terms']);
  const { list } = useDates();
  if (isSupport) return t('access:reads.support');
  return roles.length > 0 ? list(roles.map((role) => t(`terms:roles.${role}`))) : t('access:reads.guest');
}
