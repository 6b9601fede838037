import type { WaitingItem } from '@leerspoor/shared';

/** The page on which a waiting thing can be done. */
export function waitingPath({ kind, id, lessonId, portfolioId }: WaitingItem): string {
  switch (kind) {
    case 'finish_observation':
    case 'answer_observation':
      return `/observations/${id}`;
    case 'self_view':
      return lessonId ? `/portfolios/${portfolioId}/observe?lesson=${lessonId}` : `/observations/${id}`;
    case 'give_feedback':
      return `/feedback-requests/${id}`;
    case 'mark_next_step':
      return lessonId ? `/lessons/${lessonId}` : `/portfolios/${portfolioId}/trail`;
  }
}

/** Whether the title of it is something a person wrote, rather than the name of a lesson. */
export const isWritten = ({ kind }: WaitingItem): boolean =>
  kind === 'give_feedback' || kind === 'mark_next_step';
