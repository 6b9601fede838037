import type { FieldError, ProblemType } from '@leerspoor/shared';

/** The one thing our own code throws: a refusal from the closed list. */
export class Problem extends Error {
  constructor(
    readonly type: ProblemType,
    readonly status: number,
    message: string,
    readonly more: { errors?: FieldError[]; retryAfterSeconds?: number } = {},
  ) {
    super(message);
  }
}

/** One function per refusal. */
export const problem = {
  invalidInput: (errors: FieldError[]) =>
    new Problem('invalid-input', 422, 'Some fields are not right', { errors }),
  notYours: (pointer: string) => problem.invalidInput([{ pointer, fault: 'not-yours' }]),
  notAChoice: (pointer: string) => problem.invalidInput([{ pointer, fault: 'not-a-choice' }]),
  incorrect: (pointer: string) => problem.invalidInput([{ pointer, fault: 'incorrect' }]),
  tooCommon: (pointer: string) => problem.invalidInput([{ pointer, fault: 'too-common' }]),
  taken: (pointer: string) => problem.invalidInput([{ pointer, fault: 'taken' }]),
  fixed: (pointer: string) => problem.invalidInput([{ pointer, fault: 'fixed' }]),
  outOfRange: (pointer: string) => problem.invalidInput([{ pointer, fault: 'out-of-range' }]),
  beforeBegin: (pointer: string) => problem.invalidInput([{ pointer, fault: 'before-begin' }]),
  overlaps: (pointer: string) => problem.invalidInput([{ pointer, fault: 'overlaps' }]),
  inUse: (pointer: string) => problem.invalidInput([{ pointer, fault: 'in-use' }]),
  notSignedIn: () => new Problem('not-signed-in', 401, 'Sign in first'),
  wrongSignIn: () =>
    new Problem('wrong-sign-in', 401, 'This e-mail address and password do not belong together'),
  wrongCode: () => new Problem('wrong-code', 401, 'This code does not open, or not any more'),
  wrongPasskey: () => new Problem('wrong-passkey', 401, 'This passkey is not known here, or was too late'),
  secondFactorNeeded: () => new Problem('second-factor-needed', 403, 'Show your second factor first'),
  proofNeeded: () => new Problem('proof-needed', 403, 'Prove once more that it is you'),
  signInFailed: () => new Problem('sign-in-failed', 400, 'This did not bring somebody in: begin again'),
  providerAway: () => new Problem('provider-away', 503, 'The other side does not answer'),
  notStrongEnough: () =>
    new Problem('not-strong-enough', 403, 'The other side did not ask for a second factor'),
  lastWayIn: () => new Problem('last-way-in', 409, 'Without this you could not sign in any more'),
  notAllowed: () => new Problem('not-allowed', 403, 'You see this, but may not do this with it'),
  withdrawn: () => new Problem('withdrawn', 403, 'The student took this question back'),
  notFound: () => new Problem('not-found', 404, 'This is not here, or not for you'),
  outOfDate: () => new Problem('out-of-date', 409, 'Somebody changed this in the meantime'),
  alreadyExists: () => new Problem('already-exists', 409, 'This exists already'),
  tooMany: (seconds: number) =>
    new Problem('too-many', 429, 'Too many tries: wait a moment', { retryAfterSeconds: seconds }),
  tooLarge: () => new Problem('too-large', 413, 'This is too large to send'),
  wrongOrigin: () => new Problem('wrong-origin', 403, 'This request did not come from the product itself'),
  unexpected: () => new Problem('unexpected', 500, 'Something went wrong on our side'),
};
