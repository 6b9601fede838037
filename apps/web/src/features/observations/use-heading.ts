import { ROLES, type ObservationView, type Role } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { firstName } from '../../lib/names';

const asRole = (role: string): Role => ROLES.find((known) => known === role) ?? 'peer';

/** Whose eyes it was seen through: the student's own, or somebody's in their role. */
export function useHeading(meId: string): (observation: ObservationView) => string {
  const { t } = useTranslation(['observations', 'terms']);
  return ({ author, authorRole, isSelf }) => {
    const isMine = author.id === meId;
    if (isSelf) return isMine ? t('read.ownViewMine') : t('read.ownView', { name: firstName(author.name) });
    const role = t(`terms:roles.${asRole(authorRole)}`);
    return isMine ? t('read.viewMine', { role }) : t('read.view', { name: author.name, role });
  };
}
