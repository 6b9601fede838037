import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsIn, IsInt, IsISO8601, Max, Min, ValidateNested } from 'class-validator';
import type { NextStepView } from '../next-steps/next-step.js';
import type { ObservationView } from '../observations/observation.js';
import type { ReflectionView } from '../reflections/reflection.js';
import type { EntryView } from '../trail/entry.js';
import { FreeText, Id, LIMIT, RequiredText, SeenVersion } from '../validation/text.js';

/** planned → taught → discussed → closed. */
export const LESSON_STATES = ['planned', 'taught', 'discussed', 'closed'] as const;
export type LessonState = (typeof LESSON_STATES)[number];

/** Where and how a lesson was taught: together they make the map of contexts. */
export const CONTEXT_TAGS = [
  'vmbo-basis',
  'vmbo-kader',
  'vmbo-tl',
  'havo',
  'vwo',
  'brugklas',
  'onderbouw',
  'bovenbouw',
  'grote groep',
  'kleine groep',
  'laptops',
  'practicum',
  'toets',
  'eerste uur',
  'laatste uur',
] as const;
export type ContextTag = (typeof CONTEXT_TAGS)[number];

/** One block of a lesson plan; `minutes` is its planned length. */
export class LessonPhase {
  @RequiredText(LIMIT.line) title!: string;
  @IsInt() @Min(1, { context: { limit: 1 } }) @Max(240, { context: { limit: 240 } }) minutes!: number;
  @FreeText(LIMIT.note) activity!: string;
}

/** A lesson plan as the student writes it, the first time and each time after. */
export class WriteLesson {
  @Id() portfolioId!: string;
  @Id() placementId!: string;
  @IsISO8601({ strict: true }) startsAt!: string;
  @RequiredText(60) className!: string;
  @RequiredText(60) subject!: string;
  @RequiredText(LIMIT.line) topic!: string;
  /** Place in a series, such as "3 van 6". */
  @FreeText(60) seriesPlace!: string;
  @IsIn(CONTEXT_TAGS, { each: true }) @ArrayUnique() @ArrayMaxSize(15) context!: ContextTag[];
  @FreeText(LIMIT.note) lessonGoal!: string;
  @FreeText(LIMIT.note) learningGoal!: string;
  @FreeText(LIMIT.note) focusQuestion!: string;
  @ValidateNested({ each: true }) @Type(() => LessonPhase) @ArrayMaxSize(20) phases!: LessonPhase[];
  @SeenVersion() version!: number;
}

export type LessonAction =
  'revise' | 'share' | 'teach' | 'discuss' | 'close' | 'observe' | 'reflect' | 'remove';

/** A lesson as one line of a list. */
export interface LessonLine {
  id: string;
  portfolioId: string;
  startsAt: string;
  className: string;
  subject: string;
  topic: string;
  focusQuestion: string;
  state: LessonState;
  observations: number;
}

/** A lesson plan. */
export interface LessonView extends EntryView<LessonAction> {
  placementId: string;
  school: string;
  startsAt: string;
  className: string;
  subject: string;
  topic: string;
  seriesPlace: string;
  context: ContextTag[];
  lessonGoal: string;
  learningGoal: string;
  focusQuestion: string;
  phases: { title: string; minutes: number; activity: string }[];
  state: LessonState;
}

/** The red thread of one lesson: what came in, what was seen, what goes on. */
export interface LessonThreadView {
  lesson: LessonView;
  instrumentId: string;
  /** Open next steps from earlier lessons, and those marked on this lesson: they stand on the plan unasked. */
  returning: NextStepView[];
  /** Observations and the self-view that the reader may see. */
  observations: ObservationView[];
  /** Blind first: what is in, without what it says. */
  blind: { selfIn: boolean; observersIn: number };
  reflections: ReflectionView[];
  /** Next steps that began in this lesson. */
  nextSteps: NextStepView[];
  /** Where the thread goes on. */
  nextLesson: LessonLine | null;
}
