import type { StandingKind } from '@leerspoor/shared';
import type { ScoredItem } from './scores.js';
import type { PhaseText } from './texts/text.types.js';

/** Whose trail is written, and who reads new entries of a kind. */
export interface Owner {
  readonly portfolioId: string;
  readonly studentId: string;
  readonly placementId: string;
  readonly instrumentId: string;
  readonly standing: Partial<Record<StandingKind, number>>;
}

/** Somebody who looks at lessons, as one role. */
export interface Observer {
  readonly id: string;
  readonly bit: number;
  /** Scores higher or lower than others do, in scale steps. */
  readonly bias: number;
}

export interface LessonPlan {
  startsAt: Date;
  plannedAt: Date;
  state: 'planned' | 'taught' | 'discussed' | 'closed';
  className: string;
  subject: string;
  topic: string;
  seriesPlace: string;
  context: readonly string[];
  lessonGoal: string;
  learningGoal: string;
  focusQuestion: string;
  phases: readonly PhaseText[];
}

/** One side of an observation as it was handed in. */
export interface Sheet {
  lessonId: string;
  startsAt: Date;
  handedInAt: Date;
  /** `null`: still blind. */
  sharedAt: Date | null;
  audience: number;
  items: readonly ScoredItem[];
  remarks: ReadonlyMap<string, string>;
  strength: string;
}
