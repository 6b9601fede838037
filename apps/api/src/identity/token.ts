import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody guesses. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What PostgreSQL keeps of a token; 256 random bits need no salt. */
export const digest = (token: string): Buffer => createHash('sha256').update(token).digest();
