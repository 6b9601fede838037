import { type AudienceRole, audienceOf } from '@leerspoor/shared';
import { at, type Day, seasonOf } from './calendar.js';
import type { Story } from './cast.js';
import type { DemoLessons } from './demo-lessons.js';
import type { Demo, DemoStudent } from './demo-student.js';
import { type Outcome, markOutcomes } from './steps.js';
import type { FeedbackText, ReflectionText, Season } from './texts/text.types.js';

const SHARED_WITH: readonly (readonly AudienceRole[])[] = [
  ['workplace_mentor'],
  ['workplace_mentor'],
  ['workplace_mentor', 'institute_educator'],
  ['workplace_mentor', 'school_educator', 'institute_educator'],
];
type PerStory = Partial<Record<Story, number>> & { others: number };
const GOALS: PerStory = { showpiece: 4, worried: 1, quiet: 1, others: 2 };
const LOOSE: PerStory = { showpiece: 7, worried: 0, proud: 2, quiet: 2, others: 4 };
const ANSWERED: PerStory = { showpiece: 3, others: 1 };
const DAYS_TO_ANSWER = 7;
/** Share of intentions that something came of. */
const TRIES: Partial<Record<Story, number>> = { showpiece: 1, worried: 0.2 };

/** What a student of the demo writes and asks beside their lessons. */
export class DemoLog {
  constructor(
    private readonly demo: Demo,
    private readonly student: DemoStudent,
    private readonly lessons: DemoLessons,
  ) {}

  write(): void {
    const { story } = this.student.part;
    for (const lesson of this.lessons.written) this.afterLesson(lesson);
    times(numberFor(LOOSE, story), () => this.loose());
    if (story === 'worried' || story === 'proud') this.run(story);
    times(numberFor(GOALS, story), () => this.goal());
    times(numberFor(ANSWERED, story), () => this.answered());
    this.waiting();
    const { trail, taken } = this.student;
    const later = (): Outcome | undefined => this.demo.library.laterNotes.take(this.demo.random, taken);
    markOutcomes({ ...this.demo, trail }, this.lessons.steps, this.lessons.written, later);
  }

  private afterLesson({ id, day, reflection }: DemoLessons['written'][number]): void {
    if (reflection)
      this.reflect({ text: reflection.reflection, ...pick(reflection) }, day, {
        lessonId: id,
        audience: this.audience(),
      });
  }

  private loose(): void {
    const { random, library } = this.demo;
    const day = this.day(this.demo.calendar.first + 3);
    const fits = ({ season, subject }: ReflectionText) =>
      season === seasonOf(day) && (subject ?? this.student.part.subject) === this.student.part.subject;
    const text = library.reflections.take(random, this.student.taken, fits);
    if (text) this.reflect(text, day, { audience: this.audience() });
  }

  /** Entries that follow on one another: as far as this school year has come. */
  private run(tone: 'worried' | 'proud'): void {
    const { calendar, library } = this.demo;
    const begun = Math.max(calendar.schoolYearStart(), calendar.first);
    const audience = audienceOf(tone === 'worried' ? ['school_educator'] : ['workplace_mentor']);
    const texts = library.runs[tone];
    let from = begun;
    for (const [place, text] of texts.entries()) {
      const days = calendar.past().filter((day) => day >= from && seasonOf(day) === text.season);
      const left = texts.slice(place).filter(({ season }) => season === text.season).length;
      const day = days[Math.floor(days.length / (left + 1))];
      if (day === undefined) return;
      this.reflect(text, day, { audience });
      from = day + 1;
    }
  }

  private reflect(
    { text, intention }: { text: string; intention?: string },
    day: Day,
    about: { lessonId?: string; audience: number },
  ): void {
    const { random } = this.demo;
    const { trail, part } = this.student;
    const written = at(day, '18:40', random.int(0, 200));
    const id = trail.reflection(text, written, about);
    if (!intention) return;
    const by = trail.owner.studentId;
    const sharedAt = about.audience === 0 ? null : written;
    const step = trail.nextStep({ id, by, at: written, sharedAt, audience: about.audience }, intention);
    const outcome = random.chance(TRIES[part.story] ?? 0.8)
      ? { kind: 'worked' as const, note: '' }
      : undefined;
    const note = outcome && this.demo.library.laterNotes.take(random, this.student.taken);
    this.lessons.steps.push({ id: step, day, outcome: note ?? outcome });
  }

  private goal(): void {
    const { random, library, indicators } = this.demo;
    const { trail, taken } = this.student;
    const text = library.goals.take(random, taken, ({ season }) => this.seasonDays(season).length > 0);
    if (!text) return;
    const day = random.pick(this.seasonDays(text.season));
    const closedOn = day + random.int(35, 56);
    const indicator = random.chance(0.6) ? [random.pick(indicators).code] : [];
    const goal = {
      text: text.text,
      size: text.size,
      at: at(day, '17:10', random.int(0, 200)),
      indicators: indicator,
    };
    const isClosed = text.closing && closedOn <= this.lessons.until;
    trail.goal(goal, isClosed ? { at: at(closedOn, '19:15'), reason: text.closing.outcome } : undefined);
  }

  private answered(): void {
    const { random, calendar } = this.demo;
    const day = this.day(calendar.first + 5, this.lessons.until - DAYS_TO_ANSWER);
    const text = this.feedbackText(day);
    if (!text) return;
    const asked = random.pick(this.askable());
    const request = this.ask(text, day, { of: asked, until: day + DAYS_TO_ANSWER });
    const answeredOn = calendar.past().find((each) => each > day + 1) ?? day + 1;
    const given = at(answeredOn, '16:30', random.int(0, 120));
    const step = this.student.trail.feedback(request, { by: asked, at: given, ...text });
    const outcome = this.demo.library.laterNotes.take(random, this.student.taken);
    this.lessons.steps.push({ id: step, day: answeredOn, outcome });
  }

  /** Requests that nobody answered yet; one of them too late. */
  private waiting(): void {
    const { calendar } = this.demo;
    const { team, part } = this.student;
    const [of] = this.askable();
    if (of === undefined) return;
    const ask = (day: Day, until: Day, lessonId: string | null = null) => {
      const text = this.feedbackText(day);
      if (text) this.ask(text, day, { of, until, lessonId });
    };
    if (part.story === 'overdue' || part.story === 'gaps') ask(calendar.today - 17, calendar.today - 4);
    if (part.story === 'strong' || part.name.startsWith('Youssef'))
      ask(calendar.around(-2), calendar.today + 6);
    if (part.story !== 'showpiece' || !team.mentor) return;
    const lesson = this.lessons.written.findLast(({ day }) => day <= calendar.around(-3));
    ask(calendar.around(-2), calendar.today + 5, lesson?.id ?? null);
  }

  private ask(
    text: FeedbackText,
    day: Day,
    to: { of: string; until: Day; lessonId?: string | null },
  ): string {
    return this.student.trail.request({
      askedOf: to.of,
      about: text.about,
      at: at(day, '16:40', this.demo.random.int(0, 180)),
      onDay: day,
      untilDay: to.until,
      readUntil: this.demo.calendar.today + 120,
      lessonId: to.lessonId ?? null,
    });
  }

  private feedbackText(day: Day): FeedbackText | undefined {
    const { subject } = this.student.part;
    const fits = (text: FeedbackText) =>
      text.season === seasonOf(day) && (text.subject ?? subject) === subject;
    return this.demo.library.feedback.take(this.demo.random, this.student.taken, fits);
  }

  private askable(): string[] {
    const { mentor, schoolEducator, instituteEducator } = this.student.team;
    return [mentor, schoolEducator, instituteEducator].flatMap((person) => person?.id ?? []);
  }

  /** Private, unless the student shared it: about a third. */
  private audience(): number {
    const { random } = this.demo;
    return random.chance(0.36) ? audienceOf(random.pick(SHARED_WITH)) : 0;
  }

  private seasonDays(season: Season): Day[] {
    const { calendar } = this.demo;
    return calendar
      .past(this.lessons.until)
      .filter((day) => day > calendar.first + 3 && seasonOf(day) === season);
  }

  private day(from: Day, until: Day = this.lessons.until): Day {
    return this.demo.random.pick(this.demo.calendar.past(until).filter((day) => day >= from));
  }
}

const pick = ({ intention }: { intention?: string }) => (intention ? { intention } : {});

const numberFor = (numbers: PerStory, story: Story): number => numbers[story] ?? numbers.others;

function times(count: number, act: () => void): void {
  for (let done = 0; done < count; done++) act();
}
