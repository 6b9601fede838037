import type { ReflectionView, WriteReflection } from '@leerspoor/shared';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDraft, type DraftForm } from '../../lib/use-draft';
import { inputOf, isShared, reflectionQuery, reflectionUrl } from './reflection.queries';

/** A reflection that is being written; `blank` is what it begins with. */
export interface WrittenReflection {
  id: string;
  personId: string;
  reflection: ReflectionView | null;
  blank: WriteReflection;
  /** Where it can be written on while the server does not know it. */
  newHref: string;
}

/** A reflection that saves itself while it is private, with what sharing and removing need to know. */
export function useReflectionDraft({ id, personId, reflection, blank, newHref }: WrittenReflection): {
  draft: DraftForm<WriteReflection>;
  isSaved: () => boolean;
  /** Saves what is unsaved; gives the newest version. */
  newestVersion: () => Promise<number>;
} {
  const { t } = useTranslation('reflections');
  const client = useQueryClient();
  const { queryKey } = reflectionQuery(id);
  const draft = useDraft<WriteReflection, ReflectionView>({
    id,
    personId,
    label: t('title'),
    href: reflection ? `/reflections/${id}` : newHref,
    url: reflectionUrl(id),
    initial: reflection ? inputOf(reflection) : blank,
    toInput: inputOf,
    // Who reads it would get a version at each pause.
    onlyOnSave: isShared(reflection),
    onSaved: (view) => {
      client.setQueryData(queryKey, view);
      // What lists it is asked again when somebody looks there.
      void client.invalidateQueries({ refetchType: 'none' });
    },
  });
  const newestVersion = async () => {
    await draft.flush();
    return client.getQueryData(queryKey)?.version ?? 0;
  };
  return { draft, isSaved: () => client.getQueryData(queryKey) !== undefined, newestVersion };
}
