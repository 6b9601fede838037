import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refresh } from './query';
import { useFieldFault } from './use-field-fault';

/** Sends something; what is on the screen is asked again, and then `onDone` goes on with the answer. */
export function useSending<Input, Answer>(
  send: (input: Input) => Promise<Answer>,
  onDone: (answer: Answer) => void,
) {
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: send,
    onSuccess: async (answer) => {
      await refresh(client);
      onDone(answer);
    },
  });
  return { sending, fault: useFieldFault(sending.error) };
}
