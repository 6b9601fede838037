import type { Calendar } from './calendar.js';
import type { StudentPart } from './cast.js';
import type { Library } from './library.js';
import type { Random } from './random.js';
import type { Indicator } from './scores.js';
import type { Trail } from './trail.js';
import type { Observer } from './trail.types.js';

/** Who looks at a student's lessons. */
export interface Team {
  readonly mentor: Observer | null;
  readonly schoolEducator: Observer;
  readonly instituteEducator: Observer;
}

export interface Demo {
  readonly library: Library;
  readonly random: Random;
  readonly calendar: Calendar;
  readonly indicators: readonly Indicator[];
}

/** One student of the demo while their year is written. */
export interface DemoStudent {
  readonly part: StudentPart;
  readonly trail: Trail;
  readonly team: Team;
  /** Texts that this student had. */
  readonly taken: Set<unknown>;
}
