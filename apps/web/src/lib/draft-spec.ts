import type { ProblemError } from './problem-error';
import type { SaveState } from './save-status';

/** What the server counts, so that nobody writes over somebody else. */
export interface Versioned {
  version: number;
}

/** What a piece of writing needs to know to save itself. */
export interface DraftSpec<I extends Versioned, V extends Versioned> {
  personId: string;
  /** The id of the entry, made by the device. */
  id: string;
  /** What the person calls it, in the list behind the status chip. */
  label: string;
  /** The page where it is written. */
  href: string;
  /** Where it is PUT. */
  url: string;
  /** What the server has; version 0 when it has nothing yet. */
  initial: I;
  /** From the view to the input; left out, the fields of `initial` are taken from the view. */
  toInput?: (view: V) => I;
  /** The newest version; left out, GET `url`. */
  latest?: () => Promise<V>;
  onSaved?: (view: V) => void;
  /** `false` while the server would surely refuse it: until then it waits on the device. */
  isComplete?: (value: I) => boolean;
  /** Known only by the copy on this device: what is newer elsewhere is merged when its page opens. */
  isResumed?: boolean;
}

/** A draft as the screen sees it now. */
export interface DraftSnapshot<I> {
  value: I;
  state: SaveState;
  problem: ProblemError | null;
  /** The other version when both changed the same words; the person chooses. */
  theirs: I | null;
}
