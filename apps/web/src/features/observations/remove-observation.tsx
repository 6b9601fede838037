import { useTranslation } from 'react-i18next';
import { AskRemoval } from '../../ui/ask-removal';
import { useRemoveObservation } from './observation.queries';

interface RemoveObservationProps {
  id: string;
  /** Forgets what the device still holds, so that it does not come back. */
  onConfirm: () => void;
  onRemoved: () => void;
}

/** Throws a draft away; asks once more. */
export function RemoveObservation({ id, onConfirm, onRemoved }: RemoveObservationProps) {
  const { t } = useTranslation('observations');
  const removing = useRemoveObservation(id, onRemoved);
  const confirm = () => {
    onConfirm();
    removing.mutate();
  };
  return <AskRemoval words={t('remove', { returnObjects: true })} removing={removing} onConfirm={confirm} />;
}
