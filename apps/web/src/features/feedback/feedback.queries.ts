import type { AskFeedback, FeedbackRequestView, FeedbackView } from '@leerspoor/shared';
import { queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** A question for feedback, with its answer for whom may read that. */
export const feedbackRequestQuery = (id: string) =>
  queryOptions({
    queryKey: ['feedback-requests', id] as const,
    queryFn: ({ signal }) => http.get<FeedbackRequestView>(`/api/feedback-requests/${id}`, signal),
  });

export const askFeedback = (id: string, input: AskFeedback): Promise<FeedbackRequestView> =>
  http.put(`/api/feedback-requests/${id}`, input);
export const withdrawRequest = (id: string, version: number): Promise<FeedbackRequestView> =>
  http.post(`/api/feedback-requests/${id}/withdraw`, { version });
export const feedbackUrl = (id: string): string => `/api/feedback/${id}`;
export const giveFeedback = (id: string, version: number): Promise<FeedbackView> =>
  http.post(`${feedbackUrl(id)}/share`, { version });
