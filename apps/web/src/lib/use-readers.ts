import type { EntryView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { readersOf, withRole, type TeamPerson } from './audience';

type Shared = Pick<EntryView<string>, 'audience' | 'personally' | 'author' | 'student'>;

/** Who reads an entry, by name for `WhoSees`; a role that nobody has yet is named as the role. */
export function useReaders(team: readonly TeamPerson[], meId: string): (entry: Shared) => string[] {
  const { t } = useTranslation(['terms', 'common']);
  return (entry) => {
    const names = readersOf(entry, team).map(({ id, name }) => (id === meId ? t('common:you') : name));
    const vacant = entry.audience.filter((role) => role !== 'student' && withRole(team, [role]).length === 0);
    return [...names, ...vacant.map((role) => t(`terms:roles.${role}`))];
  };
}
