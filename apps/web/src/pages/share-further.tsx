import type { EntryView } from '@leerspoor/shared';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '../features/people/me.queries';
import { portfolioQuery } from '../features/portfolios/portfolio.queries';
import { ShareButton } from '../features/sharing/share-button';
import { WhoReads } from '../features/sharing/who-reads';
import { teamAround } from '../lib/audience';
import { useReaders } from '../lib/use-readers';
import styles from './reflection.module.css';

interface ShareFurtherProps {
  entry: EntryView<string>;
  kind: 'lesson' | 'observation';
}

/** Who reads an entry of the student now, and the way to let others read it. */
export function ShareFurther({ entry, kind }: ShareFurtherProps) {
  const client = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(entry.portfolioId));
  const team = teamAround(portfolio);
  const readersOf = useReaders(team, me.id);
  return (
    <div className={styles.readers}>
      <WhoReads entry={entry} meId={me.id} expected={readersOf(entry)} />
      <div className={styles.actions}>
        <ShareButton
          id={entry.id}
          kind={kind}
          entry={entry}
          team={team.filter(({ person }) => person.id !== entry.author.id)}
          onShared={() => void client.invalidateQueries()}
        />
      </div>
    </div>
  );
}
