import { useTranslation } from 'react-i18next';
import { AskRemoval } from '../../ui/ask-removal';
import { useRemoveLesson } from './lesson.queries';

/** Takes a plan away on which nothing hangs yet; asks once more. */
export function RemoveLesson({ id, onRemoved }: { id: string; onRemoved: () => void }) {
  const { t } = useTranslation('lessons');
  const removing = useRemoveLesson(id, onRemoved);
  const words = t('remove', { returnObjects: true });
  return <AskRemoval words={words} removing={removing} onConfirm={() => removing.mutate()} />;
}
