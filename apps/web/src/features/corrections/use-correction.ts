import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '../../lib/http';
import { refresh } from '../../lib/query';
import { useKeptInput } from '../../lib/use-kept-input';

interface CorrectionOf<Input extends object> {
  meId: string;
  /** The folder of the API, such as `observations`. */
  folder: string;
  id: string;
  /** What it says now, and the newest version that was read. */
  now: Input & { version: number };
  onDone: () => void;
}

/** What is put right, kept on this device until it was sent or left. */
export function useCorrection<Input extends object>({ meId, folder, id, now, onDone }: CorrectionOf<Input>) {
  const client = useQueryClient();
  const { version } = now;
  const first = { ...now, reason: '' };
  const { value, change, clear } = useKeptInput<typeof first>(meId, `correct.${id}`, first);
  const leave = () => {
    clear();
    onDone();
  };
  const sending = useMutation({
    mutationFn: () => http.post(`/api/${folder}/${id}/correct`, { ...value, reason: value.reason.trim() }),
    onSuccess: leave,
    onSettled: () => refresh(client),
  });
  // Begun on an older version: what was put right since is not taken back without a look.
  const goOn = value.version === version ? null : () => change({ version } as Partial<typeof first>);
  return { value, change, leave, sending, goOn };
}
