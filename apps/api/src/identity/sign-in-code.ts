import type { SecretBox } from './secret-box.js';

/** How long a code opens, and so how long its mail is worth sending. */
export const CODE_MINUTES = 10;
export const CODE_DIGITS = 8;

/** The code of one try to sign in: made again wherever it is needed, and kept nowhere. */
export const codeOf = (box: SecretBox, attemptId: string): string =>
  box.code('sign-in', attemptId, CODE_DIGITS);
