import { APPOINTED_ROLES } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/choice-fields';
import styles from './administration.module.css';
import { AssignmentList } from './assignment-list';

interface OrganisationRolesProps {
  id: string;
  name: string;
  /** Empty for all. */
  role: string;
  onChoose: (role: string) => void;
}

/** Who has a role at an organisation, in its programmes or on its placements. */
export function OrganisationRoles({ id, name, role, onChoose }: OrganisationRolesProps) {
  const { t } = useTranslation(['administration', 'terms']);
  const roles = APPOINTED_ROLES.filter((one) => one !== 'partnership_admin');
  return (
    <div className={styles.form}>
      <div className={styles.search}>
        <Select
          label={t('roles.filter')}
          value={role}
          onChange={onChoose}
          options={[
            { value: '', label: t('roles.all') },
            ...roles.map((one) => ({ value: one, label: t(`terms:roles.${one}`) })),
          ]}
        />
      </div>
      <AssignmentList filter={{ organisation: id, role }} label={t('roles.label', { name })} />
    </div>
  );
}
