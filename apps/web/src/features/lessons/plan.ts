import type { LessonView, PlacementView, PortfolioView, WriteLesson } from '@leerspoor/shared';

const HOUR = { hour: 8, minute: 30 };
const isWeekend = (day: Date): boolean => day.getDay() === 0 || day.getDay() === 6;

/** The first hour of the next school day. */
export function firstHourTomorrow(now = new Date()): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, HOUR.hour, HOUR.minute);
  while (isWeekend(day)) day.setDate(day.getDate() + 1);
  return day.toISOString();
}

/** Placements in which a lesson can be planned now, the newest first. */
export const openPlacements = ({ placements }: PortfolioView): PlacementView[] =>
  placements.filter(({ state }) => state === 'active').sort((a, b) => b.from.localeCompare(a.from));

/** An empty plan with what is probably right. */
export const newPlan = (portfolio: PortfolioView, now = new Date()): WriteLesson => ({
  portfolioId: portfolio.id,
  placementId: openPlacements(portfolio)[0]?.id ?? portfolio.placements.at(-1)?.id ?? '',
  startsAt: firstHourTomorrow(now),
  className: '',
  subject: '',
  topic: '',
  seriesPlace: '',
  context: [],
  lessonGoal: '',
  learningGoal: '',
  focusQuestion: '',
  phases: [],
  version: 0,
});

/** A plan as it was read, ready to be written on. */
export const planOf = (lesson: LessonView): WriteLesson => ({
  portfolioId: lesson.portfolioId,
  placementId: lesson.placementId,
  startsAt: new Date(lesson.startsAt).toISOString(),
  className: lesson.className,
  subject: lesson.subject,
  topic: lesson.topic,
  seriesPlace: lesson.seriesPlace,
  context: lesson.context,
  lessonGoal: lesson.lessonGoal,
  learningGoal: lesson.learningGoal,
  focusQuestion: lesson.focusQuestion,
  phases: lesson.phases,
  version: lesson.version,
});

export const REQUIRED = ['startsAt', 'className', 'subject', 'topic'] as const;
export type RequiredField = (typeof REQUIRED)[number];

export const isMissing = (plan: WriteLesson, field: RequiredField): boolean => plan[field].trim() === '';
export const isComplete = (plan: WriteLesson): boolean => REQUIRED.every((field) => !isMissing(plan, field));

/** Who reads the plan: by role now or by standing choice, and single people. */
export function readersOf(portfolio: PortfolioView, lesson: LessonView | null): string[] {
  const roles = lesson ? lesson.audience : ['workplace_mentor', ...(portfolio.standing.lesson ?? [])];
  const team = portfolio.team.filter(({ role }) => roles.includes(role)).map(({ person }) => person);
  const today = new Date().toISOString().slice(0, 10);
  const personally = (lesson?.personally ?? []).filter(({ from }) => from <= today);
  const people = [...team, ...personally].filter(({ id }) => id !== portfolio.student.id);
  return [...new Set(people.map(({ name }) => name))];
}

/** Given, or going on by the clock. */
export const hasBegun = (
  { state, startsAt }: Pick<LessonView, 'state' | 'startsAt'>,
  now = Date.now(),
): boolean => state !== 'planned' || Date.parse(startsAt) < now;
