import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsISO8601, IsString, MaxLength, ValidateNested } from 'class-validator';
import { MaybeNextStep, ProposeNextStep, type ProposedNextStep } from '../next-steps/next-step.js';
import type { EntryView } from '../trail/entry.js';
import { FreeText, Id, LIMIT, MaybeId, SeenVersion } from '../validation/text.js';

/** A reflection as the student writes it: one sentence is enough, and a draft may still be empty. */
export class WriteReflection {
  @Id() portfolioId!: string;
  @IsISO8601({ strict: true }) occurredAt!: string;
  @FreeText(LIMIT.story) text!: string;
  @MaybeId() lessonId!: string | null;
  @MaybeId() goalId!: string | null;
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(10)
  indicators!: string[];
  /** At most one intention. */
  @MaybeNextStep() @ValidateNested() @Type(() => ProposeNextStep) intention!: ProposeNextStep | null;
  @SeenVersion() version!: number;
}

export type ReflectionAction = 'revise' | 'share' | 'remove';

/** A log entry of the student; private until they share it. */
export interface ReflectionView extends EntryView<ReflectionAction> {
  text: string;
  lessonId: string | null;
  goalId: string | null;
  indicators: string[];
  intention: ProposedNextStep | null;
}
