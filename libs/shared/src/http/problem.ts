/** Everything that can go wrong, as one closed list; the screen has a text for each. */
export const PROBLEM_TYPES = [
  'invalid-input',
  'not-signed-in',
  'wrong-sign-in',
  'wrong-code',
  'wrong-passkey',
  'second-factor-needed',
  'proof-needed',
  'sign-in-failed',
  'provider-away',
  'not-strong-enough',
  'last-way-in',
  'not-allowed',
  'withdrawn',
  'not-found',
  'out-of-date',
  'already-exists',
  'too-many',
  'too-large',
  'wrong-origin',
  'unexpected',
] as const;
export type ProblemType = (typeof PROBLEM_TYPES)[number];

/** What is wrong with one field, in a form the screen can say in the reader's language. */
export const FIELD_FAULTS = [
  'missing',
  'too-long',
  'wrong-type',
  'unknown-field',
  'not-a-choice',
  'out-of-range',
  'too-many',
  'not-yours',
  'in-use',
  'incorrect',
  'too-short',
  'too-common',
  'taken',
  'fixed',
  'before-begin',
  'overlaps',
] as const;
export type FieldFault = (typeof FIELD_FAULTS)[number];

/** One wrong field: where it stands (JSON pointer) and what is wrong with it. */
export interface FieldError {
  pointer: string;
  fault: FieldFault;
  limit?: number;
}

/** A refusal as it goes over the wire (RFC 9457). */
export interface ProblemView {
  type: ProblemType;
  status: number;
  title: string;
  /** Stands in the log as well, so that a person can name it. */
  occurrence: string;
  errors?: FieldError[];
}
