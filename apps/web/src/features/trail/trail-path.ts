import type { TrailLine } from '@leerspoor/shared';

/** The page of an entry; null when the reader has no page to go to. */
export function trailPath(line: TrailLine, portfolioId: string): string | null {
  const lesson = line.lessonId ? `/lessons/${line.lessonId}` : null;
  switch (line.kind) {
    case 'lesson':
      return `/lessons/${line.id}`;
    case 'observation':
      // A lesson that the reader may not see has no title here.
      return line.title ? lesson : `/observations/${line.id}`;
    case 'reflection':
      return `/reflections/${line.id}`;
    case 'goal':
      return `/portfolios/${portfolioId}/goals`;
    case 'feedback_request':
      return `/feedback-requests/${line.id}`;
    case 'feedback':
    case 'next_step':
      return lesson ?? originPath(line);
  }
}

/** A next step without a lesson, and feedback, are read where they came from. */
function originPath({ origin }: TrailLine): string | null {
  if (origin?.kind === 'observation') return `/observations/${origin.id}`;
  if (origin?.kind === 'reflection') return `/reflections/${origin.id}`;
  if (origin?.kind === 'feedback_request') return `/feedback-requests/${origin.id}`;
  return null;
}
