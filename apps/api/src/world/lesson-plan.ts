import { at, type Calendar, type Day, LESSON_HOURS } from './calendar.js';
import type { Random } from './random.js';
import { intents, planPhases } from './texts/plans.js';
import type { ContextTag, LessonTopicText, PhaseText, Subject, ThreadText } from './texts/text.types.js';
import type { LessonPlan } from './trail.types.js';

/** A class that a student teaches. */
export interface SchoolClass {
  readonly className: string;
  readonly context: readonly ContextTag[];
}

export interface Intent {
  readonly learningGoal: string;
  readonly focusQuestion: string;
}

export const NO_INTENT: Intent = { learningGoal: '', focusQuestion: '' };
export { intents };

// These say something about one lesson, not about the class.
const OF_THE_HOUR: readonly ContextTag[] = ['toets', 'practicum', 'laptops', 'eerste uur', 'laatste uur'];
const STATES_AFTER_DAYS = { closed: 21, discussed: 2 } as const;

export const classOf = ({ className, context }: ThreadText): SchoolClass => ({
  className,
  context: context.filter((tag) => !OF_THE_HOUR.includes(tag)),
});

/** Makes lesson plans that fit a day. */
export class Planner {
  constructor(
    private readonly random: Random,
    private readonly calendar: Calendar,
    private readonly subject: Subject,
  ) {}

  ofThread(text: ThreadText, day: Day): LessonPlan {
    return {
      ...this.frame(day, text.context),
      ...text,
      seriesPlace: this.random.pick(['', '2 van 5', '3 van 6', '4 van 6']),
    };
  }

  ofTopic(text: LessonTopicText, schoolClass: SchoolClass, day: Day, intent: Intent = NO_INTENT): LessonPlan {
    const { topic, lessonGoal } = text;
    const frame = this.frame(day, schoolClass.context);
    return { ...frame, ...schoolClass, ...intent, topic, lessonGoal, seriesPlace: '', phases: this.phases() };
  }

  /** A lesson that was looked at was talked about the same week, and is closed after some time. */
  private stateOn(day: Day): LessonPlan['state'] {
    const ago = this.calendar.today - day;
    if (ago <= 0) return 'planned';
    if (ago > STATES_AFTER_DAYS.closed) return 'closed';
    return ago > STATES_AFTER_DAYS.discussed ? 'discussed' : 'taught';
  }

  private frame(day: Day, context: readonly ContextTag[]) {
    const planned = Math.min(day - this.random.int(2, 4), this.calendar.today - 1);
    return {
      startsAt: at(day, this.hour(context)),
      plannedAt: at(planned, '18:30', this.random.int(0, 180)),
      state: this.stateOn(day),
      subject: this.subject,
      context,
    };
  }

  private hour(context: readonly ContextTag[]): string {
    if (context.includes('eerste uur')) return LESSON_HOURS[0];
    if (context.includes('laatste uur')) return LESSON_HOURS[LESSON_HOURS.length - 1] ?? LESSON_HOURS[0];
    return this.random.pick(LESSON_HOURS.slice(1, -1));
  }

  private phases(): PhaseText[] {
    return planPhases.map(({ title, minutes, activities }) => ({
      title,
      minutes,
      activity: this.random.pick(activities),
    }));
  }
}
