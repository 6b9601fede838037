import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MaybeNextStep, ProposeNextStep, type ProposedNextStep } from '../next-steps/next-step.js';
import type { EntryView, RevisionView } from '../trail/entry.js';
import { FreeText, Id, LIMIT, MaybeId, RequiredText, SeenVersion } from '../validation/text.js';

export const MOMENT_KINDS = ['strong', 'question', 'suggestion', 'fact'] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];
/** How pupils work at a moment of the lesson. */
export const LESSON_PHASES = ['whole_class', 'pairs', 'alone', 'transition'] as const;
export type LessonPhaseKind = (typeof LESSON_PHASES)[number];

/** draft → ready (handed in, still blind) → shared → answered. */
export const OBSERVATION_STATES = ['draft', 'ready', 'shared', 'answered'] as const;
export type ObservationState = (typeof OBSERVATION_STATES)[number];

/** The score of one indicator: 1–4, or `null` for "not observed", which is a real answer. */
export class WriteScore {
  @RequiredText(20) indicator!: string;
  @IsOptional()
  @IsInt()
  @Min(1, { context: { limit: 1 } })
  @Max(4, { context: { limit: 4 } })
  score!: number | null;
  @FreeText(LIMIT.note) remark!: string;
}

/** Something seen at one second of the lesson. */
export class WriteMoment {
  @Id() id!: string;
  @IsInt() @Min(0, { context: { limit: 0 } }) @Max(36_000, { context: { limit: 36_000 } }) atSecond!: number;
  @IsIn(MOMENT_KINDS) kind!: MomentKind;
  @IsIn([...LESSON_PHASES, null]) phase!: LessonPhaseKind | null;
  @FreeText(LIMIT.note) text!: string;
  @IsOptional() @RequiredText(20) indicator!: string | null;
}

/** An observation as its author writes it; the student's own one is the self-view. */
export class WriteObservation {
  @Id() portfolioId!: string;
  @Id() placementId!: string;
  @MaybeId() lessonId!: string | null;
  @RequiredText(100) instrumentId!: string;
  @IsISO8601({ strict: true }) occurredAt!: string;
  @ValidateNested({ each: true }) @Type(() => WriteScore) @ArrayMaxSize(100) scores!: WriteScore[];
  @ValidateNested({ each: true }) @Type(() => WriteMoment) @ArrayMaxSize(500) moments!: WriteMoment[];
  @FreeText(LIMIT.text) strength!: string;
  @MaybeNextStep() @ValidateNested() @Type(() => ProposeNextStep) nextStep!: ProposeNextStep | null;
  @SeenVersion() version!: number;
}

/** A shared observation put right, and why: what it said before stays readable. */
export class CorrectObservation extends WriteObservation {
  @RequiredText(LIMIT.note) reason!: string;
}

/** Hand in an observation; `release` lets the student read it before the self-view is in. */
export class ShareObservation {
  @IsBoolean() release!: boolean;
  @SeenVersion() version!: number;
}

/** The student's answer to a shared observation. */
export class AnswerObservation {
  @RequiredText(LIMIT.text) text!: string;
  @SeenVersion() version!: number;
}

export type ObservationAction =
  'revise' | 'share' | 'correct' | 'release' | 'answer' | 'shareFurther' | 'remove';

export interface ScoreView {
  indicator: string;
  domain: string;
  score: number | null;
  remark: string;
}

export interface MomentView {
  id: string;
  atSecond: number;
  kind: MomentKind;
  phase: LessonPhaseKind | null;
  text: string;
  indicator: string | null;
}

/** What one person saw in a lesson, on one version of an instrument. */
export interface ObservationView extends EntryView<ObservationAction> {
  placementId: string;
  lessonId: string | null;
  instrumentId: string;
  /** The student's own view on the lesson. */
  isSelf: boolean;
  authorRole: string;
  state: ObservationState;
  scores: ScoreView[];
  moments: MomentView[];
  strength: string;
  nextStep: ProposedNextStep | null;
  answer: { text: string; at: string } | null;
  /** What was corrected after sharing, newest first. */
  revisions: RevisionView<ObservationContent>[];
}

/** What an observer wrote, without who and where. */
export type ObservationContent = Pick<
  ObservationView,
  'occurredAt' | 'scores' | 'moments' | 'strength' | 'nextStep'
>;
