import { at, type Calendar, type Day } from './calendar.js';
import type { Random } from './random.js';
import type { Trail } from './trail.js';

export interface Outcome {
  readonly kind: 'tried' | 'worked' | 'dropped';
  readonly note: string;
}

/** A next step that somebody set, and what will become of it when there is a lesson to try it in. */
export interface OpenStep {
  readonly id: string;
  readonly day: Day;
  readonly outcome: Outcome | undefined;
}

interface Taught {
  readonly id: string;
  readonly day: Day;
}

const DAYS_TO_TRY = 10;
const DAYS_UNTIL_LATER = 35;

/** Marks on later lessons what became of next steps. What was set lately stays open. */
export function markOutcomes(
  { trail, random, calendar }: { trail: Trail; random: Random; calendar: Calendar },
  steps: readonly OpenStep[],
  lessons: readonly Taught[],
  later: () => Outcome | undefined,
): void {
  const taught = lessons.filter(({ day }) => day < calendar.today).sort((a, b) => a.day - b.day);
  const mark = (step: OpenStep, { kind, note }: Outcome, lesson: Taught) => {
    const marked = { kind, note, at: at(lesson.day, '16:05', random.int(0, 60)), lessonId: lesson.id };
    trail.outcome(step.id, marked);
  };
  for (const step of steps) {
    const [next, ...others] = taught.filter(({ day }) => day > step.day);
    if (!next || !step.outcome || step.day > calendar.today - DAYS_TO_TRY) continue;
    mark(step, step.outcome, next);
    const again = others.find(({ day }) => day > next.day + 7);
    if (step.outcome.kind !== 'tried' || !again || step.day > calendar.today - DAYS_UNTIL_LATER) continue;
    const end = later();
    if (end) mark(step, end, again);
  }
}
