import { AUDIENCE_ROLES, type EntryView, type PersonalReader } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamPerson } from '../../lib/audience';
import { Button, type ButtonVariant } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { EyeIcon } from '../../ui/icons';
import { ShareChoice } from './share-choice';

/** The period that all of them have; open where it is as long as they are on the team, or where they differ. */
function periodOf(personally: readonly PersonalReader[], team: readonly TeamPerson[]) {
  const [first, ...rest] = personally;
  const today = new Date().toISOString().slice(0, 10);
  const isOne = first && rest.every(({ from, until }) => from === first.from && until === first.until);
  if (!isOne) return { from: '', until: '' };
  const end = team.find(({ person }) => person.id === first.id)?.until;
  return { from: first.from > today ? first.from : '', until: first.until === end ? '' : first.until };
}

interface ShareButtonProps {
  /** The entry as it is now; `null` before the server has it. */
  entry: Pick<EntryView<string>, 'audience' | 'personally' | 'sharedAt' | 'version'> | null;
  id: string;
  kind: 'reflection' | 'goal' | 'feedback' | 'lesson' | 'observation';
  team: readonly TeamPerson[];
  /** Saves what is unsaved; gives the newest version. */
  prepare?: () => Promise<number>;
  onShared: () => void;
  isDisabled?: boolean;
  variant?: ButtonVariant;
  size?: 'm' | 's';
}

/** "Delen": one way to share, for every entry. */
export function ShareButton({ entry, id, kind, team, prepare, onShared, ...look }: ShareButtonProps) {
  const { t } = useTranslation('sharing');
  const [isOpen, setOpen] = useState(false);
  const now = {
    roles: AUDIENCE_ROLES.filter((role) => entry?.audience.includes(role)),
    people: entry?.personally.map((person) => person.id) ?? [],
    ...periodOf(entry?.personally ?? [], team),
  };
  const isShared = now.roles.length > 0 || now.people.length > 0;
  return (
    <>
      <Button icon={look.size !== 's' && <EyeIcon />} {...look} onPress={() => setOpen(true)}>
        {t(isShared ? 'change' : 'share')}
      </Button>
      <Dialog title={t('title')} isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => (
          <ShareChoice
            {...{ id, kind, team, isShared }}
            first={now}
            version={prepare ?? (() => Promise.resolve(entry?.version ?? 0))}
            onDone={() => {
              close();
              onShared();
            }}
          />
        )}
      </Dialog>
    </>
  );
}
