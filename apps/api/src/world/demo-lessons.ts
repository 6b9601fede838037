import { type Day, seasonOf, weekday } from './calendar.js';
import type { StudentPart } from './cast.js';
import { classOf, type Intent, Planner, type SchoolClass } from './lesson-plan.js';
import type { Demo, DemoStudent } from './demo-student.js';
import { abilityOf, type Ability } from './scores.js';
import type { OpenStep } from './steps.js';
import type { LessonTopicText, ThreadText } from './texts/text.types.js';
import { followUp, storyVisits, type VisitText } from './texts/visits.js';
import type { LessonPlan, Observer } from './trail.types.js';
import { type Blind, saidIn, Visits } from './visit.js';

/** A lesson on a day; with a thread or a visit it is observed. */
interface Lesson {
  readonly day: Day;
  readonly thread?: ThreadText;
  readonly topic?: LessonTopicText | undefined;
  readonly visit?: VisitText | undefined;
  readonly intent?: Intent | undefined;
  readonly seriesPlace?: string;
  readonly blind?: Blind;
  readonly observer?: Observer | null;
  readonly schoolClass?: SchoolClass | undefined;
}

const QUIET_DAYS = 44;
/** Together no more than the texts give: two readers for each. */
const VISITS = {
  showpiece: 7,
  strong: 2,
  proud: 2,
  steady: 2,
  overdue: 2,
  gaps: 2,
  no_mentor: 1,
  quiet: 0,
  worried: 0,
};
const ABILITIES: Partial<Record<StudentPart['story'], Partial<Ability>>> = {
  showpiece: { start: 1.85, growth: 1.25, selfBias: 0.15 },
  strong: { start: 1.6, growth: 1.7 },
  worried: { start: 1.6, growth: 0.3, selfBias: -0.5 },
  gaps: { unseen: ['AF', 'LS'] },
};
/** School days from today on which a student always has something to teach. */
const AHEAD = { showpiece: [0, 2, 6], quiet: [], others: [3, 7] } as const;

/** The lessons of one student of the demo, with what was seen in them. */
export class DemoLessons {
  readonly written: { id: string; day: Day; reflection?: ThreadText }[] = [];
  readonly steps: OpenStep[] = [];
  /** The last day on which this student did something. */
  readonly until: Day;
  private readonly used = new Set<Day>();
  private readonly planner: Planner;
  private readonly visits: Visits;
  private readonly threads: readonly ThreadText[];
  private readonly classes: readonly SchoolClass[];
  private readonly teachingDays: readonly number[];
  private observed = 0;

  constructor(
    private readonly demo: Demo,
    private readonly student: DemoStudent,
  ) {
    const { random, calendar, library, indicators } = demo;
    const { part, trail } = student;
    const ability = abilityOf(random, indicators, ABILITIES[part.story]);
    this.until = part.story === 'quiet' ? calendar.today - QUIET_DAYS : calendar.today - 1;
    this.planner = new Planner(random, calendar, part.subject);
    this.visits = new Visits(trail, random, calendar, { ability, indicators });
    const all = library.threadsOf(part.subject);
    this.threads = part.threads.flatMap((place) => all[place] ?? []);
    this.classes = this.threads.slice(0, 3).map(classOf);
    this.teachingDays = random.sample([1, 2, 3, 4, 5], 3);
  }

  write(): void {
    const story = this.student.part.story === 'showpiece' ? this.story() : [];
    const ahead = this.ahead();
    const lessons = [...story, ...ahead, ...this.threaded(), ...this.visited(), ...this.unseen()];
    lessons.sort((a, b) => a.day - b.day);
    for (const lesson of lessons) this.add(lesson);
  }

  /** This week of the show-piece: one lesson revealed and not yet answered, one that waits for the self-view. */
  private story(): Lesson[] {
    const { calendar } = this.demo;
    const [blind, revealed] = storyVisits;
    const [toRead, toWait] = [calendar.around(-3), calendar.around(-1)];
    this.used.add(toRead).add(toWait);
    const frame = { observer: this.student.team.mentor, schoolClass: this.classes[0] };
    return [
      { ...frame, day: toRead, topic: this.topic(), visit: revealed, blind: 'self_in' },
      { ...frame, day: toWait, topic: this.topic(), visit: blind, blind: 'waiting' },
    ];
  }

  private ahead(): Lesson[] {
    const { random, calendar, library } = this.demo;
    const { story } = this.student.part;
    if (story === 'quiet') return [];
    const today = random.chance(0.4) ? [0] : [];
    const offsets = story === 'showpiece' ? AHEAD.showpiece : [...today, random.int(1, 3), random.int(5, 8)];
    return offsets.map((offset, place) => {
      const day = calendar.around(offset);
      this.used.add(day);
      const isFollowUp = story === 'showpiece' && place === 0;
      const intent = isFollowUp
        ? followUp
        : place < 2
          ? library.intents.take(random, this.student.taken)
          : undefined;
      return { day, topic: this.topic(), intent, schoolClass: isFollowUp ? this.classes[0] : undefined };
    });
  }

  /** Threads fall in the part of the year that they were written for. */
  private threaded(): Lesson[] {
    const last = this.lastObserved();
    return this.threads.flatMap((thread) => {
      const day = this.free((each) => each <= last && seasonOf(each) === thread.season);
      return day === undefined ? [] : [{ day, thread }];
    });
  }

  private visited(): Lesson[] {
    const { random, library, calendar } = this.demo;
    const { part, taken } = this.student;
    const lessons: Lesson[] = [];
    for (let place = 0; place < VISITS[part.story]; place++) {
      const visit = library.visits.take(
        random,
        taken,
        ({ domain }) => part.story !== 'gaps' || !isHard(domain),
      );
      // The last weeks have a visit, or the group review would call everybody an exception.
      const from = place === 0 ? calendar.today - 20 : calendar.first + 20;
      const day = this.free((each) => each >= from && each <= this.lastObserved());
      if (day === undefined || !visit) continue;
      const lesson = { topic: this.topic(), schoolClass: random.pick(this.classes) };
      const before = random.chance(0.5) ? this.free((each) => each < day && each > day - 9) : undefined;
      if (before !== undefined) lessons.push({ ...lesson, day: before, seriesPlace: '1 van 2' });
      lessons.push({ ...lesson, day, visit, seriesPlace: before === undefined ? '' : '2 van 2' });
    }
    return lessons;
  }

  /** The show-piece keeps its last days for its story: too much that is new would drown it. */
  private lastObserved(): Day {
    const quietDays = this.student.part.story === 'showpiece' ? 11 : 4;
    return Math.min(this.until, this.demo.calendar.today - quietDays);
  }

  /** What is left of the topics was taught with nobody at the back of the class. */
  private unseen(): Lesson[] {
    const lessons: Lesson[] = [];
    for (let topic = this.topic(); topic; topic = this.topic()) {
      const day = this.free((each) => each <= this.until);
      if (day === undefined) break;
      const schoolClass = this.demo.random.pick(this.classes);
      const next = this.demo.random.chance(0.4)
        ? this.free((each) => each > day && each < day + 9 && each <= this.until)
        : undefined;
      lessons.push({ day, topic, schoolClass, seriesPlace: next ? '1 van 2' : '' });
      if (next) lessons.push({ day: next, topic, schoolClass, seriesPlace: '2 van 2' });
    }
    return lessons;
  }

  private add(lesson: Lesson): void {
    const { thread, visit, day } = lesson;
    const plan = this.plan(lesson);
    const id = this.student.trail.lesson(plan);
    this.written.push({ id, day, ...(thread ? { reflection: thread } : {}) });
    const text = thread ?? visit;
    if (!text || day >= this.demo.calendar.today) return;
    const observer = lesson.observer ?? this.nextObserver();
    const seesOwn = this.student.part.story === 'showpiece' || this.demo.random.chance(0.75);
    const blind = lesson.blind ?? (seesOwn ? 'self_in' : 'released');
    const said = { lessonId: id, day, startsAt: plan.startsAt, observer, said: saidIn(text), blind };
    const isStory = storyVisits.some((each) => each === visit);
    const answer = isStory ? undefined : this.answer(visit);
    const step = this.visits.write({ ...said, ...(answer ? { answer } : {}), differs: isStory });
    this.steps.push({ id: step, day, outcome: text.outcome });
  }

  private plan({ day, thread, topic, visit, intent, schoolClass, seriesPlace }: Lesson): LessonPlan {
    if (thread) return this.planner.ofThread(thread, day);
    if (!topic) throw new Error('A lesson has a thread or a topic');
    const where = schoolClass ?? this.demo.random.pick(this.classes);
    const plan = this.planner.ofTopic(topic, where, day, visit ?? intent);
    const isNew = storyVisits.some((each) => each === visit);
    const state = isNew ? 'taught' : plan.state;
    return {
      ...plan,
      state,
      seriesPlace: seriesPlace ?? this.demo.random.pick(['', '', '2 van 4', '3 van 4']),
    };
  }

  private answer(visit: VisitText | undefined): string | undefined {
    const { random, library } = this.demo;
    const answers = this.student.part.story === 'showpiece' || random.chance(0.55);
    if (!answers) return undefined;
    return visit?.answer ?? library.answers.take(random, this.student.taken)?.text;
  }

  /** The mentor comes most; after four visits everybody of the team has been there. */
  private nextObserver(): Observer {
    const { mentor, schoolEducator, instituteEducator } = this.student.team;
    const guide = mentor ?? schoolEducator;
    const turns = [guide, schoolEducator, guide, instituteEducator, guide];
    return turns[this.observed++ % turns.length] ?? guide;
  }

  private topic(): LessonTopicText | undefined {
    const { part, taken } = this.student;
    return this.demo.library.topics.take(this.demo.random, taken, ({ subject }) => subject === part.subject);
  }

  private free(fits: (day: Day) => boolean): Day | undefined {
    const open = this.demo.calendar.past(this.until).filter((day) => !this.used.has(day) && fits(day));
    const usual = open.filter((day) => this.teachingDays.includes(weekday(day)));
    const days = usual.length > 0 ? usual : open;
    if (days.length === 0) return undefined;
    const day = this.demo.random.pick(days);
    this.used.add(day);
    return day;
  }
}

const isHard = (domain: string): boolean => domain === 'AF' || domain === 'LS';
