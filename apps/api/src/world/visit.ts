import { ROLE_BIT } from '@leerspoor/shared';
import { at, type Calendar, type Day } from './calendar.js';
import type { Random } from './random.js';
import { type Ability, type Indicator, lookedAt, type ScoredItem, scoreSheet, selfSheet } from './scores.js';
import type { DomainCode, MomentText, RemarkText, ThreadText } from './texts/text.types.js';
import type { VisitText } from './texts/visits.js';
import type { Trail } from './trail.js';
import type { Observer } from './trail.types.js';

/** What an observer and the student said about one lesson. */
export interface Said {
  readonly domain: DomainCode;
  readonly moments: readonly MomentText[];
  readonly strength: string;
  readonly nextStep: string;
  readonly selfStrength: string;
  readonly remarks: readonly RemarkText[];
}

/** How far blind first has come: the self-view is in, the observer released, or it still waits. */
export type Blind = 'self_in' | 'released' | 'waiting';

export interface Visit {
  readonly lessonId: string;
  readonly day: Day;
  readonly startsAt: Date;
  readonly observer: Observer;
  readonly said: Said;
  readonly blind: Blind;
  readonly answer?: string;
  readonly exactly?: number;
  /** The student saw this lesson very differently. */
  readonly differs?: boolean;
}

export const saidIn = (text: ThreadText | VisitText): Said => ({
  ...text,
  remarks: 'remarks' in text ? text.remarks : [{ domain: text.domain, text: text.remark }],
});

/** Writes observations of one student's lessons: the observer's, the self-view, the next step and the answer. */
export class Visits {
  constructor(
    private readonly trail: Trail,
    private readonly random: Random,
    private readonly calendar: Calendar,
    private readonly student: { ability: Ability; indicators: readonly Indicator[] },
  ) {}

  /** Gives back the next step that came out of it. */
  write(visit: Visit): string {
    const { day, startsAt, said, blind, observer } = visit;
    const handedInAt = at(day, '16:20', this.random.int(0, 90));
    const selfAt = at(day, '19:10', this.random.int(0, 140));
    const sharedAt = { self_in: selfAt, released: handedInAt, waiting: null }[blind];
    const items = this.look(visit);
    const audience = sharedAt ? ROLE_BIT.student | this.trail.standing('observation') : 0;
    const shared = { lessonId: visit.lessonId, startsAt, sharedAt };
    const remarks = this.place(said.remarks, items);
    const sheet = { ...shared, handedInAt, audience, items, remarks, strength: said.strength };
    const id = this.trail.observation(observer.id, sheet);
    for (const moment of said.moments) this.trail.moment(id, startsAt, moment);
    if (blind === 'self_in') this.selfView(visit, items, selfAt);
    const answeredAt = at(day + 1, '17:00', this.random.int(0, 240));
    if (visit.answer && sharedAt && day + 1 < this.calendar.today)
      this.trail.answer(id, visit.answer, answeredAt);
    return this.trail.nextStep({ id, by: observer.id, at: startsAt, sharedAt, audience }, said.nextStep);
  }

  private look({ day, said, observer, exactly }: Visit): ScoredItem[] {
    const { ability, indicators } = this.student;
    const level = ability.start + ability.growth * this.calendar.progress(day) + observer.bias;
    const seen = lookedAt(this.random, indicators, { focus: said.domain, unseen: ability.unseen, exactly });
    return scoreSheet(this.random, indicators, { seen, noted: exactly === undefined, level, ability });
  }

  private selfView(
    { lessonId, startsAt, observer, said, differs }: Visit,
    seen: readonly ScoredItem[],
    at: Date,
  ) {
    const own = selfSheet(this.random, seen, this.student.ability.selfBias);
    this.trail.observation(this.trail.owner.studentId, {
      lessonId,
      startsAt,
      handedInAt: at,
      sharedAt: at,
      audience: observer.bit,
      items: differs
        ? own.map((item) => (item.domain === said.domain ? { ...item, score: raised(item.score) } : item))
        : own,
      remarks: new Map(),
      strength: said.selfStrength,
    });
  }

  /** Each remark stands at an indicator of its domain that was scored. */
  private place(remarks: readonly RemarkText[], items: readonly ScoredItem[]): Map<string, string> {
    const placed = new Map<string, string>();
    for (const { domain, text } of remarks) {
      const free = items.filter(
        (item) => item.domain === domain && item.score !== null && !placed.has(item.indicator),
      );
      if (free.length > 0) placed.set(this.random.pick(free).indicator, text);
    }
    return placed;
  }
}

const raised = (score: number | null): number | null => (score === null ? null : Math.min(4, score + 2));
