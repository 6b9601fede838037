import { audienceOf, ROLE_BIT } from '@leerspoor/shared';
import { at, type Calendar, dateOf, type Day } from './calendar.js';
import { classOf, Planner } from './lesson-plan.js';
import type { Random } from './random.js';
import { abilityOf } from './scores.js';
import { markOutcomes, type OpenStep } from './steps.js';
import type { Rows } from './tables.js';
import { answers } from './texts/answers.js';
import { feedback } from './texts/feedback.js';
import { goals } from './texts/goals.js';
import { threads } from './texts/index.js';
import { lessonTopics } from './texts/lesson-topics.js';
import { laterNotes } from './texts/plans.js';
import { reflections } from './texts/reflections.js';
import { visits } from './texts/visits.js';
import { Trail } from './trail.js';
import type { Observer } from './trail.types.js';
import { saidIn, Visits } from './visit.js';
import type { WorldPlaces } from './world-places.js';
import type { InstrumentInUse } from './write-rows.js';

/** What one student has after a year, with three observers in turn. */
export const PER_STUDENT = {
  lessons: 45,
  observations: 12,
  scored: 20,
  reflections: 30,
  goals: 4,
  requests: 3,
} as const;
const AHEAD = 2;
const SUBJECTS = [...new Set(threads.map(({ subject }) => subject))];
const TEAM = audienceOf(['workplace_mentor', 'school_educator', 'institute_educator']);
const STANDING = { observation: TEAM, feedback: ROLE_BIT.workplace_mentor };
const AUDIENCES = [0, 0, ROLE_BIT.workplace_mentor, 0, TEAM, 0];

export interface World {
  readonly rows: Rows;
  readonly random: Random;
  readonly calendar: Calendar;
  readonly instrument: InstrumentInUse;
  readonly places: WorldPlaces;
}

/** Writes the year of the student with this number. */
export function writeStudent(world: World, number: number): void {
  const { trail, observers } = enrol(world, number);
  const { random, calendar } = world;
  const { lessons, steps } = teach(world, trail, observers);
  for (let count = 0; count < PER_STUDENT.reflections; count++)
    reflect(world, trail, { count, lessons, steps });
  for (let count = 0; count < PER_STUDENT.goals; count++) {
    const day = random.pick(calendar.past());
    const { text, size } = random.pick(goals);
    trail.goal({ text, size, at: at(day, '17:30', random.int(0, 180)), indicators: [] });
  }
  for (let count = 0; count < PER_STUDENT.requests; count++)
    ask(world, trail, { of: random.pick(observers), count, steps });
  markOutcomes({ trail, random, calendar }, steps, lessons, () => random.pick(laterNotes));
}

function enrol(world: World, number: number): { trail: Trail; observers: Observer[] } {
  const { rows, random, calendar, instrument, places } = world;
  const placed = places.place(number);
  const [portfolioId, placementId] = [places.newId(), places.newId()];
  const { studentId } = placed;
  rows.add('portfolio', {
    id: portfolioId,
    student_id: studentId,
    programme_id: placed.programmeId,
    cohort_id: placed.cohortId,
  });
  rows.add('placement', {
    id: placementId,
    portfolio_id: portfolioId,
    school_id: placed.schoolId,
    partnership_id: placed.partnershipId,
    kind: 'supervised',
    state: 'active',
    from_day: dateOf(calendar.first - 10),
    until_day: dateOf(calendar.today + 150),
    framework_id: instrument.frameworkId,
  });
  places.assign(placed.mentor, 'workplace_mentor', { placement_id: placementId });
  for (const [kind, audience] of Object.entries(STANDING)) {
    rows.add('standing_share', { portfolio_id: portfolioId, kind, audience });
  }
  const { instrumentId } = instrument;
  const owner = { portfolioId, placementId, studentId, instrumentId, standing: STANDING };
  return {
    trail: new Trail(rows, random, owner),
    observers: [placed.mentor, placed.schoolEducator, placed.mentor, placed.instituteEducator],
  };
}

interface Year {
  lessons: { id: string; day: Day }[];
  steps: OpenStep[];
}

function teach(world: World, trail: Trail, observers: readonly Observer[]): Year {
  const { random, calendar, instrument } = world;
  const subject = random.pick(SUBJECTS);
  const topics = lessonTopics.filter((text) => text.subject === subject);
  const planner = new Planner(random, calendar, subject);
  const { indicators } = instrument;
  const watching = new Visits(trail, random, calendar, {
    ability: abilityOf(random, indicators),
    indicators,
  });
  const classes = random
    .sample(
      threads.filter((text) => text.subject === subject),
      3,
    )
    .map(classOf);
  const texts = [...threads.filter((text) => text.subject === subject), ...random.sample(visits, 6)];
  const past = random.sample(calendar.past(), PER_STUDENT.lessons - AHEAD);
  const days = [...past, calendar.around(random.int(0, 3)), calendar.around(random.int(5, 8))];
  const observed = new Set(random.sample(past, PER_STUDENT.observations));
  const year: Year = { lessons: [], steps: [] };
  for (const day of days) {
    const text = observed.has(day) ? texts[year.steps.length % texts.length] : undefined;
    const isThread = text !== undefined && 'topic' in text;
    const plan = isThread
      ? planner.ofThread(text, day)
      : planner.ofTopic(random.pick(topics), random.pick(classes), day, text);
    const id = trail.lesson(plan);
    year.lessons.push({ id, day });
    const observer = observers[year.steps.length % observers.length];
    if (!text || !observer) continue;
    const blind = random.chance(0.7) ? ('self_in' as const) : ('released' as const);
    const answer = random.chance(0.5) ? { answer: random.pick(answers).text } : {};
    const { startsAt } = plan;
    const visit = { lessonId: id, day, startsAt, observer, said: saidIn(text), blind, ...answer };
    const step = watching.write({ ...visit, exactly: PER_STUDENT.scored });
    year.steps.push({ id: step, day, outcome: text.outcome });
  }
  return year;
}

function reflect(
  { random, calendar }: World,
  trail: Trail,
  { count, lessons, steps }: Year & { count: number },
): void {
  const past = lessons.filter(({ day }) => day < calendar.today);
  const lesson = count % 3 === 0 ? random.pick(past) : undefined;
  const day = lesson?.day ?? random.pick(calendar.past());
  const { text, intention } = random.pick(reflections);
  const written = at(day, '18:30', random.int(0, 200));
  const audience = random.pick(AUDIENCES);
  const id = trail.reflection(text, written, { audience, ...(lesson ? { lessonId: lesson.id } : {}) });
  if (!intention) return;
  const sharedAt = audience === 0 ? null : written;
  const step = trail.nextStep({ id, by: trail.owner.studentId, at: written, sharedAt, audience }, intention);
  steps.push({ id: step, day, outcome: random.chance(0.8) ? random.pick(laterNotes) : undefined });
}

/** Two of three are answered; the last one waits. */
function ask(
  { random, calendar }: World,
  trail: Trail,
  { of, count, steps }: { of: Observer; count: number; steps: OpenStep[] },
): void {
  const isWaiting = count === PER_STUDENT.requests - 1;
  const day = isWaiting
    ? calendar.around(-random.int(1, 9))
    : random.pick(calendar.past(calendar.today - 14));
  const text = random.pick(feedback);
  const id = trail.request({
    askedOf: of.id,
    about: text.about,
    at: at(day, '16:30', random.int(0, 180)),
    onDay: day,
    untilDay: day + 10,
    readUntil: calendar.today + 120,
    lessonId: null,
  });
  if (isWaiting) return;
  const given = at(day + 3, '16:00', random.int(0, 120));
  const step = trail.feedback(id, { by: of.id, at: given, ...text });
  steps.push({ id: step, day: day + 3, outcome: random.pick(laterNotes) });
}
