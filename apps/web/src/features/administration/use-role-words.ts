import type { AppointedRole, ScopeView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';

/** What somebody is, in words: "werkplekbegeleider van Noor, Vakcollege Het Veer". */
export function useRoleWords(): (role: AppointedRole, scope: ScopeView) => string {
  const { t } = useTranslation(['administration', 'terms']);
  return (role, { kind, name, place }) =>
    t(`roles.of.${kind}`, { role: t(`terms:roles.${role}`), name, place: place ?? '' });
}
