import type { LessonView, ObservationView, WriteObservation, WriteScore } from '@leerspoor/shared';

interface NewObservation {
  portfolioId: string;
  placementId: string;
  instrumentId: string;
  lesson: Pick<LessonView, 'id' | 'startsAt'> | null;
}

const EARLY_MS = 15 * 60_000;

/** An empty observation. From shortly before a lesson it counts from that lesson's start, else from now. */
export function newObservation({ lesson, ...of }: NewObservation, now = new Date()): WriteObservation {
  const start = lesson && Date.parse(lesson.startsAt);
  const occurredAt = start && start < now.getTime() + EARLY_MS ? new Date(start) : now;
  return {
    ...of,
    lessonId: lesson?.id ?? null,
    occurredAt: occurredAt.toISOString(),
    scores: [],
    moments: [],
    strength: '',
    nextStep: null,
    version: 0,
  };
}

/** An observation as it was read, ready to be written on. */
export const writableOf = (view: ObservationView): WriteObservation => ({
  portfolioId: view.portfolioId,
  placementId: view.placementId,
  lessonId: view.lessonId,
  instrumentId: view.instrumentId,
  occurredAt: new Date(view.occurredAt).toISOString(),
  scores: view.scores.map(({ indicator, score, remark }) => ({ indicator, score, remark })),
  moments: view.moments,
  strength: view.strength,
  nextStep: view.nextStep,
  version: view.version,
});

export const isEmpty = ({ scores, moments, strength, nextStep }: WriteObservation): boolean =>
  scores.length === 0 && moments.length === 0 && strength.trim() === '' && nextStep === null;

type Scores = readonly WriteScore[];

/** The scores with one indicator answered: 1–4, or `null` for not observed. A remark stays. */
export const scored = (scores: Scores, indicator: string, score: number | null): WriteScore[] =>
  scores.some((known) => known.indicator === indicator)
    ? scores.map((known) => (known.indicator === indicator ? { ...known, score } : known))
    : [...scores, { indicator, score, remark: '' }];

export const remarked = (scores: Scores, indicator: string, remark: string): WriteScore[] =>
  scores.map((known) => (known.indicator === indicator ? { ...known, remark } : known));

export const unscored = (scores: Scores, indicator: string): WriteScore[] =>
  scores.filter((known) => known.indicator !== indicator);
