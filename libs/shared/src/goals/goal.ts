import { ArrayMaxSize, ArrayUnique, IsIn, IsString, MaxLength } from 'class-validator';
import type { EntryView } from '../trail/entry.js';
import { Id, LIMIT, RequiredText, SeenVersion } from '../validation/text.js';

export const GOAL_SIZES = ['large', 'small'] as const;
export type GoalSize = (typeof GOAL_SIZES)[number];

/** A learning goal: own words first, indicators second. */
export class WriteGoal {
  @Id() portfolioId!: string;
  @RequiredText(LIMIT.note) text!: string;
  @IsIn(GOAL_SIZES) size!: GoalSize;
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(10)
  indicators!: string[];
  @SeenVersion() version!: number;
}

/** Close a goal and say why: reached, changed, or let go. */
export class CloseGoal {
  @RequiredText(LIMIT.note) reason!: string;
  @SeenVersion() version!: number;
}

export type GoalAction = 'revise' | 'close' | 'share';

/** A learning goal with what it was before. */
export interface GoalView extends EntryView<GoalAction> {
  text: string;
  size: GoalSize;
  indicators: string[];
  isOpen: boolean;
  closedAt: string | null;
  closedReason: string | null;
  history: { text: string; version: number; at: string }[];
}
