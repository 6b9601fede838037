import { http } from './http';
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
  /** Where it stands in what GET `url` answers; left out, it is the answer. */
  within?: string;
  onSaved?: (view: V) => void;
  /** `false` while the server would surely refuse it: until then it waits on the device. */
  isComplete?: (value: I) => boolean;
  /** It waits on the device until `save`: for what others already read, where each save is a version that stays. */
  onlyOnSave?: boolean;
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

/** What the server has now. */
export const newestOf = <I extends Versioned, V extends Versioned>(spec: DraftSpec<I, V>): Promise<V> =>
  spec.within
    ? http.get<Record<string, V>>(spec.url).then((answer) => partOf(answer, spec.within))
    : http.get<V>(spec.url);

function partOf<V>(answer: Record<string, V>, name = ''): V {
  const part = answer[name];
  if (part === undefined) throw new Error(`The answer has no ${name}`);
  return part;
}
