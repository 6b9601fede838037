import type { LessonPhaseKind, MomentKind, WriteMoment } from '@leerspoor/shared';
import { newId } from '../../lib/ids';

const LONGEST_LESSON_S = 3 * 3600;

/** Seconds into the lesson; `null` when it has not been going on for a plausible time. */
export function secondsInto(startedAt: string, now: number): number | null {
  const seconds = Math.floor((now - Date.parse(startedAt)) / 1000);
  if (seconds > LONGEST_LESSON_S) return null;
  return Math.max(0, seconds);
}

export const minuteOf = (atSecond: number): number => Math.floor(atSecond / 60);

interface Tap {
  kind: MomentKind;
  phase: LessonPhaseKind | null;
  startedAt: string;
}

/** A moment at the time of the tap; after the lesson it lands behind the last one, and its minute can be set. */
export function tapped(moments: readonly WriteMoment[], tap: Tap, now = Date.now()): WriteMoment {
  const last = Math.max(0, ...moments.map(({ atSecond }) => atSecond));
  const atSecond = secondsInto(tap.startedAt, now) ?? last;
  return { id: newId(), atSecond, kind: tap.kind, phase: tap.phase, text: '', indicator: null };
}

/** In the order of the lesson; taps in one second keep the order of their ids. */
export const inOrder = <T extends Pick<WriteMoment, 'atSecond' | 'id'>>(moments: readonly T[]): T[] =>
  [...moments].sort((a, b) => a.atSecond - b.atSecond || a.id.localeCompare(b.id));

export const changedMoment = (
  moments: readonly WriteMoment[],
  id: string,
  patch: Partial<WriteMoment>,
): WriteMoment[] => inOrder(moments.map((moment) => (moment.id === id ? { ...moment, ...patch } : moment)));
