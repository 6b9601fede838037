import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { saveStatus } from '../../lib/save-status';
import { AskRemoval } from '../../ui/ask-removal';
import { removeReflection } from './reflection.queries';

interface RemoveReflectionProps {
  id: string;
  /** Whether the server has it. */
  isSaved: () => boolean;
  /** Waits until nothing is on its way any more. */
  settle: () => Promise<void>;
  onRemoved: () => void;
}

/** Takes a private reflection away for good, after one question. */
export function RemoveReflection({ id, isSaved, settle, onRemoved }: RemoveReflectionProps) {
  const { t } = useTranslation('reflections');
  const removing = useMutation({
    mutationFn: async () => {
      // What is still on its way would bring it back.
      await settle();
      if (isSaved()) await removeReflection(id);
      saveStatus.all().forEach((item) => item.id === id && item.discard());
    },
    onSuccess: onRemoved,
  });
  const words = {
    button: t('remove'),
    title: t('removeTitle'),
    text: t('removeText'),
    confirm: t('removeYes'),
  };
  return <AskRemoval words={words} removing={removing} onConfirm={() => removing.mutate()} />;
}
