import type { ReadEntry } from '@leerspoor/shared';

/** Where something that was read stands: on a page of its own, or on the trail. */
export function entryPath({ id, kind, lessonId }: ReadEntry, portfolioId: string): string {
  switch (kind) {
    case 'lesson':
      return `/lessons/${id}`;
    case 'observation':
      return lessonId ? `/lessons/${lessonId}` : `/observations/${id}`;
    case 'reflection':
      return `/reflections/${id}`;
    case 'feedback_request':
      return `/feedback-requests/${id}`;
    case 'goal':
      return `/portfolios/${portfolioId}/goals`;
    case 'next_step':
    case 'feedback':
      return `/portfolios/${portfolioId}/trail?kind=${kind}`;
  }
}
