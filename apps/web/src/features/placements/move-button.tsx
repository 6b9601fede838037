import { LIMIT, type PlacementDetail } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSending } from '../../lib/use-sending';
import type { ButtonVariant } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import { FormFrame } from '../../ui/form-frame';
import { TextArea } from '../../ui/text-field';
import { type Move, movePlacement } from './placement.queries';

/** What goes on is asked for first; what ends lies to hand, and no more. */
const LOOKS: Record<Move, ButtonVariant> = {
  confirm: 'primary',
  start: 'primary',
  resume: 'primary',
  pause: 'secondary',
  end: 'quiet',
};

interface MoveButtonProps {
  placement: PlacementDetail;
  move: Move;
}

/** What can become of a placement next: a button, what it means, and a reason. */
export function MoveButton({ placement, move }: MoveButtonProps) {
  const { t } = useTranslation('placements');
  return (
    <FormDialog button={t(`moves.${move}`)} title={t(`asks.${move}`)} variant={LOOKS[move]}>
      {(close) => <MoveForm placement={placement} move={move} onDone={close} />}
    </FormDialog>
  );
}

interface MoveFormProps {
  placement: PlacementDetail;
  move: Move;
  onDone: () => void;
}

function MoveForm({ placement, move, onDone }: MoveFormProps) {
  const { t } = useTranslation('placements');
  const [reason, setReason] = useState('');
  const { sending, fault } = useSending((why: string) => movePlacement(placement.id, move, why), onDone);
  return (
    <FormFrame
      sending={sending}
      isTold={fault('/reason') !== undefined}
      done={t(`moves.${move}`)}
      onSubmit={() => sending.mutate(reason)}
      onCancel={onDone}
    >
      <p>{t(`effects.${move}`)}</p>
      <TextArea
        label={t('reason')}
        description={t('reasonHelp')}
        optional
        maxLength={LIMIT.note}
        value={reason}
        onChange={setReason}
        error={fault('/reason')}
      />
    </FormFrame>
  );
}
