import { AUDIENCE_ROLES, audienceOf, type EntryKind, ROLE_BIT, type StandingKind } from '@leerspoor/shared';
import { dateOf, type Day } from './calendar.js';
import type { Random } from './random.js';
import type { Rows } from './tables.js';
import type { MomentText } from './texts/text.types.js';
import type { LessonPlan, Owner, Sheet } from './trail.types.js';

interface NewEntry {
  kind: EntryKind;
  by: string;
  at: Date;
  madeAt?: Date;
  sharedAt: Date | null;
  audience: number;
  version?: number;
}

const PUPILS_WORK = ['whole_class', 'pairs', 'alone', 'transition', null] as const;
const VERSION_IN_STATE = { planned: 1, taught: 2, discussed: 3, closed: 4 } as const;
const BEFORE_LESSON_MS = 60_000;

/** Writes entries on one portfolio, each with its detail under the same id. */
export class Trail {
  constructor(
    private readonly rows: Rows,
    private readonly random: Random,
    readonly owner: Owner,
  ) {}

  standing(kind: StandingKind): number {
    return this.owner.standing[kind] ?? 0;
  }

  lesson(plan: LessonPlan): string {
    const { startsAt, plannedAt, state } = plan;
    const id = this.entry({
      kind: 'lesson',
      by: this.owner.studentId,
      at: startsAt,
      madeAt: plannedAt,
      sharedAt: plannedAt,
      audience: ROLE_BIT.workplace_mentor | this.standing('lesson'),
      version: VERSION_IN_STATE[state],
    });
    this.rows.add('lesson', {
      ...this.detail(id),
      placement_id: this.owner.placementId,
      starts_at: startsAt,
      class_name: plan.className,
      subject: plan.subject,
      topic: plan.topic,
      series_place: plan.seriesPlace,
      context: plan.context,
      lesson_goal: plan.lessonGoal,
      learning_goal: plan.learningGoal,
      focus_question: plan.focusQuestion,
      phases: JSON.stringify(plan.phases),
      state,
    });
    return id;
  }

  observation(by: string, sheet: Sheet): string {
    const { startsAt, handedInAt, sharedAt, audience } = sheet;
    const madeAt = new Date(Math.min(startsAt.getTime() + BEFORE_LESSON_MS, handedInAt.getTime()));
    const version = 2;
    const id = this.entry({ kind: 'observation', by, at: startsAt, madeAt, sharedAt, audience, version });
    this.rows.add('observation', {
      ...this.detail(id),
      placement_id: this.owner.placementId,
      lesson_id: sheet.lessonId,
      instrument_id: this.owner.instrumentId,
      is_self: by === this.owner.studentId,
      strength: sheet.strength,
      handed_in_at: handedInAt,
    });
    for (const { indicator, domain, score } of sheet.items) {
      this.rows.add('observation_score', {
        observation_id: id,
        portfolio_id: this.owner.portfolioId,
        instrument_id: this.owner.instrumentId,
        indicator_code: indicator,
        domain_code: domain,
        score,
        remark: sheet.remarks.get(indicator) ?? '',
      });
    }
    return id;
  }

  moment(observationId: string, startsAt: Date, { atMinute, kind, text }: MomentText): void {
    const atSecond = atMinute * 60 + this.random.int(0, 55);
    this.rows.add('moment', {
      ...this.detail(this.random.id(new Date(startsAt.getTime() + atSecond * 1000))),
      observation_id: observationId,
      at_second: atSecond,
      kind,
      phase: this.random.pick(PUPILS_WORK),
      text,
      indicator_code: null,
    });
  }

  answer(observationId: string, text: string, answeredAt: Date): void {
    this.rows.add('observation_answer', {
      observation_id: observationId,
      portfolio_id: this.owner.portfolioId,
      text,
      answered_at: answeredAt,
    });
  }

  /** A next step, read by whom reads what it came from. */
  nextStep(
    origin: { id: string; by: string; at: Date; sharedAt: Date | null; audience: number },
    text: string,
    day: Day | null = null,
  ): string {
    const { by, at, sharedAt, audience } = origin;
    const id = this.entry({ kind: 'next_step', by, at, sharedAt, audience });
    const when = day === null ? { due: 'next_lesson', day: null } : { due: 'on_day', day: dateOf(day) };
    this.rows.add('next_step', { ...this.detail(id), text, ...when, origin_id: origin.id });
    return id;
  }

  outcome(stepId: string, marked: { kind: string; note: string; at: Date; lessonId: string | null }): void {
    this.rows.add('next_step_outcome', {
      ...this.detail(this.random.id(marked.at)),
      next_step_id: stepId,
      outcome: marked.kind,
      note: marked.note,
      lesson_id: marked.lessonId,
      marked_at: marked.at,
    });
  }

  reflection(text: string, at: Date, about: { lessonId?: string; audience: number }): string {
    const { audience } = about;
    const sharedAt = audience === 0 ? null : at;
    const id = this.entry({ kind: 'reflection', by: this.owner.studentId, at, sharedAt, audience });
    const lessonId = about.lessonId ?? null;
    this.rows.add('reflection', {
      ...this.detail(id),
      text,
      lesson_id: lessonId,
      goal_id: null,
      indicators: [],
    });
    return id;
  }

  goal(
    goal: { text: string; size: string; at: Date; indicators: string[] },
    closing?: { at: Date; reason: string },
  ) {
    const audience = audienceOf(AUDIENCE_ROLES);
    const { text, size, at, indicators } = goal;
    const version = closing ? 2 : 1;
    const id = this.entry({ kind: 'goal', by: this.owner.studentId, at, sharedAt: at, audience, version });
    const closed = { closed_at: closing?.at ?? null, closed_reason: closing?.reason ?? null };
    this.rows.add('goal', { ...this.detail(id), text, size, indicators, ...closed });
  }

  /** Asks one person, who may read the question and its lesson from then on. */
  request(question: {
    askedOf: string;
    about: string;
    at: Date;
    onDay: Day;
    untilDay: Day;
    readUntil: Day;
    lessonId: string | null;
  }): string {
    const { askedOf, about, at, onDay, untilDay, readUntil, lessonId } = question;
    const by = this.owner.studentId;
    const id = this.entry({ kind: 'feedback_request', by, at, sharedAt: at, audience: 0 });
    this.rows.add('feedback_request', {
      ...this.detail(id),
      asked_of: askedOf,
      about,
      lesson_id: lessonId,
      indicators: [],
      until_day: dateOf(untilDay),
      withdrawn_at: null,
    });
    for (const entryId of lessonId ? [id, lessonId] : [id]) {
      this.rows.add('personal_share', {
        entry_id: entryId,
        portfolio_id: this.owner.portfolioId,
        person_id: askedOf,
        granted_by: by,
        from_day: dateOf(onDay),
        until_day: dateOf(readUntil),
        for_question: true,
      });
    }
    return id;
  }

  feedback(
    requestId: string,
    given: { by: string; at: Date; strength: string; evidence: string; nextStep: string },
  ) {
    const { by, at, strength, evidence } = given;
    const audience = ROLE_BIT.student | this.standing('feedback');
    const id = this.entry({ kind: 'feedback', by, at, sharedAt: at, audience, version: 2 });
    this.rows.add('feedback', { ...this.detail(id), request_id: requestId, strength, evidence, items: '[]' });
    return this.nextStep({ id, by, at, sharedAt: at, audience }, given.nextStep);
  }

  private entry({ kind, by, at, madeAt = at, sharedAt, audience, version = 1 }: NewEntry): string {
    const id = this.random.id(madeAt);
    this.rows.add('entry', {
      ...this.detail(id),
      kind,
      author_id: by,
      occurred_at: at,
      created_at: madeAt,
      shared_at: sharedAt,
      audience,
      version,
    });
    return id;
  }

  private detail(id: string) {
    return { id, portfolio_id: this.owner.portfolioId };
  }
}
