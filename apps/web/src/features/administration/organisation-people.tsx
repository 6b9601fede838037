import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { SearchField } from '../../ui/search-field';
import styles from './administration.module.css';
import { MemberList } from './member-list';

interface OrganisationPeopleProps {
  id: string;
  search: string;
  onSearch: (text: string) => void;
}

/** Who belongs to an organisation, to search in. */
export function OrganisationPeople({ id, search, onSearch }: OrganisationPeopleProps) {
  const { t } = useTranslation('administration');
  const empty = search ? (
    <EmptyState title={t('none.people')}>{t('none.peopleHow')}</EmptyState>
  ) : (
    <EmptyState title={t('none.firstPerson')}>{t('none.firstPersonHow')}</EmptyState>
  );
  return (
    <div className={styles.form}>
      <div className={styles.search} role="search">
        <SearchField label={t('people.search')} value={search} onSearch={onSearch} />
      </div>
      <MemberList filter={{ organisation: id, search }} label={t('people.title')} empty={empty} />
    </div>
  );
}
