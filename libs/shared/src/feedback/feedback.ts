import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsISO8601,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import type { MailState } from '../mail/mail.js';
import { MaybeNextStep, ProposeNextStep, type ProposedNextStep } from '../next-steps/next-step.js';
import type { PersonRef } from '../people/person.js';
import type { EntryView, RevisionView } from '../trail/entry.js';
import { FreeText, Id, LIMIT, MaybeId, RequiredText, SeenVersion } from '../validation/text.js';

/** Somebody from outside: by name and mailbox, without an account. */
export class InviteGuest {
  @RequiredText(LIMIT.line) name!: string;
  @RequiredText(254) email!: string;
}

/**
 * A question of the student to one person, of the team or from outside; it grants them the lesson it is about, and a guest
 * nothing else.
 */
export class AskFeedback {
  @Id() portfolioId!: string;
  @MaybeId() askedOf!: string | null;
  @IsOptional() @ValidateNested() @Type(() => InviteGuest) guest?: InviteGuest | null;
  @RequiredText(LIMIT.note) about!: string;
  @MaybeId() lessonId!: string | null;
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(10)
  indicators!: string[];
  /** The last day on which an answer helps. */
  @IsISO8601({ strict: true }) until!: string;
  @SeenVersion() version!: number;
}

/** What somebody gives on one indicator. */
export class FeedbackItem {
  @RequiredText(20) indicator!: string;
  @FreeText(LIMIT.note) strength!: string;
  @FreeText(LIMIT.note) nextStep!: string;
  @FreeText(LIMIT.note) evidence!: string;
}

/** The answer to a request. */
export class WriteFeedback {
  @Id() requestId!: string;
  @FreeText(LIMIT.text) strength!: string;
  @FreeText(LIMIT.text) evidence!: string;
  @MaybeNextStep() @ValidateNested() @Type(() => ProposeNextStep) nextStep!: ProposeNextStep | null;
  @ValidateNested({ each: true }) @Type(() => FeedbackItem) @ArrayMaxSize(10) items!: FeedbackItem[];
  @SeenVersion() version!: number;
}

/** Given feedback put right, and why: what it said before stays readable. */
export class CorrectFeedback extends WriteFeedback {
  @RequiredText(LIMIT.note) reason!: string;
}

export const REQUEST_STATES = ['waiting', 'answered', 'withdrawn', 'overdue'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
export type FeedbackRequestAction = 'answer' | 'withdraw';

/** A question for feedback and what became of it. */
export interface FeedbackRequestView extends EntryView<FeedbackRequestAction> {
  askedOf: PersonRef;
  /** Until when somebody from outside sees it; only for the student and themselves. */
  guest: { email: string; until: string } | null;
  about: string;
  lessonId: string | null;
  lessonTopic: string | null;
  indicators: string[];
  until: string;
  state: RequestState;
  /** The answer, for whom may read it. */
  feedback: FeedbackView | null;
  /** What became of the mail about it, for whom that mail comes from. */
  mail: MailState | null;
}

export type FeedbackAction = 'revise' | 'share' | 'correct' | 'shareFurther';

/** Feedback that was asked for. */
export interface FeedbackView extends EntryView<FeedbackAction> {
  requestId: string;
  strength: string;
  evidence: string;
  nextStep: ProposedNextStep | null;
  items: { indicator: string; strength: string; nextStep: string; evidence: string }[];
  /** What was corrected after giving, newest first. */
  revisions: RevisionView<FeedbackContent>[];
}

/** What somebody gave, without who and for which question. */
export type FeedbackContent = Pick<FeedbackView, 'strength' | 'evidence' | 'nextStep' | 'items'>;
