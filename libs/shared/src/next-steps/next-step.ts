import { IsIn, IsISO8601, IsOptional, ValidateIf } from 'class-validator';
import type { EntryView } from '../trail/entry.js';
import { FreeText, Id, LIMIT, MaybeId, RequiredText } from '../validation/text.js';

/** When a next step should be tried: in the next lesson, or by a day. */
export const NEXT_STEP_WHENS = ['next_lesson', 'on_day'] as const;
export type NextStepWhen = (typeof NEXT_STEP_WHENS)[number];
/** What became of it: tried (and still open), worked or dropped (both close it). */
export const OUTCOMES = ['tried', 'worked', 'dropped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A next step as somebody proposes it inside an observation, reflection or feedback. */
export class ProposeNextStep {
  @Id() id!: string;
  @RequiredText(LIMIT.note) text!: string;
  @IsIn(NEXT_STEP_WHENS) when!: NextStepWhen;
  @ValidateIf((o: ProposeNextStep) => o.when === 'on_day') @IsISO8601({ strict: true }) day!: string | null;
}

/** What the student says about a next step: tried, worked or dropped, and why. */
export class MarkOutcome {
  @Id() id!: string;
  @IsIn(OUTCOMES) outcome!: Outcome;
  @FreeText(LIMIT.note) note!: string;
  @MaybeId() lessonId!: string | null;
}

export type NextStepAction = 'markOutcome';

/** One concrete thing to try, and what became of it so far. */
export interface NextStepView extends EntryView<NextStepAction> {
  text: string;
  when: NextStepWhen;
  day: string | null;
  originId: string | null;
  originKind: 'observation' | 'reflection' | 'feedback' | null;
  originLessonId: string | null;
  /** `tried` keeps it open. */
  isOpen: boolean;
  outcomes: { outcome: Outcome; note: string; at: string; lessonId: string | null }[];
}

/** A next step inside the thing that proposes it. */
export interface ProposedNextStep {
  id: string;
  text: string;
  when: NextStepWhen;
  day: string | null;
}

export const isClosing = (outcome: Outcome): boolean => outcome !== 'tried';
/** Marks an optional nested proposal for the validator. */
export const MaybeNextStep = () => IsOptional();
