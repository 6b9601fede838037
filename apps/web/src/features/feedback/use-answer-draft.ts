import type { FeedbackRequestView, FeedbackView, WriteFeedback } from '@leerspoor/shared';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerIdOf } from '../../lib/ids';
import { useDraft, type DraftForm } from '../../lib/use-draft';
import { feedbackRequestQuery, feedbackUrl } from './feedback.queries';

const inputOf = ({
  requestId,
  strength,
  evidence,
  nextStep,
  items,
  version,
}: FeedbackView): WriteFeedback => ({
  requestId,
  strength,
  evidence,
  nextStep,
  items,
  version,
});

/** The answer to a request while it is written; a request has one answer, so its id follows from the request. */
export function useAnswerDraft(
  personId: string,
  request: FeedbackRequestView,
): { id: string; draft: DraftForm<WriteFeedback>; newestVersion: () => number } {
  const { t } = useTranslation('feedback');
  const client = useQueryClient();
  const { queryKey } = feedbackRequestQuery(request.id);
  const id = request.feedback?.id ?? answerIdOf(request.id);
  const blank: WriteFeedback = {
    requestId: request.id,
    strength: '',
    evidence: '',
    nextStep: null,
    items: [],
    version: 0,
  };
  const draft = useDraft<WriteFeedback, FeedbackView>({
    id,
    personId,
    label: t('answer.title'),
    href: `/feedback-requests/${request.id}`,
    url: feedbackUrl(id),
    initial: request.feedback ? inputOf(request.feedback) : blank,
    toInput: inputOf,
    onSaved: (feedback) =>
      client.setQueryData(
        queryKey,
        (known: FeedbackRequestView | undefined) => known && { ...known, feedback },
      ),
  });
  return { id, draft, newestVersion: () => client.getQueryData(queryKey)?.feedback?.version ?? 0 };
}
