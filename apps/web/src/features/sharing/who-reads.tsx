import type { EntryReader, EntryView } from '@leerspoor/shared';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CheckIcon, ClockIcon } from '../../ui/icons';
import { useDates } from '../../lib/use-dates';
import { WhoSees } from '../../ui/who-sees';
import { entryReadersQuery } from './share-entry';
import styles from './sharing.module.css';

interface WhoReadsProps {
  entry: Pick<EntryView<string>, 'id' | 'author' | 'audience' | 'personally'>;
  meId: string;
  /** Who reads it by role or by name, until it is known who sees it right now. */
  expected: readonly string[];
}

/** For the student: who sees it right now, who will, and who read it. */
export function WhoReads({ entry, meId, expected }: WhoReadsProps) {
  const { t } = useTranslation(['sharing', 'common']);
  const { day, list } = useDates();
  const { data } = useQuery(entryReadersQuery(entry.id));
  const writer = entry.author.id === meId ? [] : [t('common:you')];
  const today = new Date().toISOString().slice(0, 10);
  const later = entry.personally.filter(({ from }) => from > today);
  const sees = data ? [...writer, ...data.sees.map(({ name }) => name)] : expected;
  return (
    <div className={styles.readers}>
      <WhoSees people={sees} />
      {later.length > 0 && (
        <p className={styles.line}>
          <ClockIcon size={18} />
          <span>{list(later.map(({ name, from }) => t('sharing:fromDay', { name, day: day(from) })))}</span>
        </p>
      )}
      {data && data.readers.length > 0 && <ReadBy readers={data.readers} />}
    </div>
  );
}

/** "Gelezen door Marieke (gisteren)". */
function ReadBy({ readers }: { readers: readonly EntryReader[] }) {
  const { t } = useTranslation('sharing');
  const { list, relative } = useDates();
  const names = readers.map(({ person, at, isSupport }) =>
    t(isSupport ? 'readByHelp' : 'readByOne', { name: person.name, when: relative(at) }),
  );
  return (
    <p className={styles.line}>
      <CheckIcon size={18} />
      <span>{t('readBy', { names: list(names) })}</span>
    </p>
  );
}
