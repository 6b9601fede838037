import { hash, verify } from '@node-rs/argon2';

// Argon2id (2) as OWASP asks first: 19 MiB, two passes, one lane.
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The stored form of a password (Argon2id). */
export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2ID);

// Checked for unknown addresses, so that they take as long as known ones.
const nobody = hashPassword('nobody has this password');

/** Whether a password belongs to a stored form; takes as long when there is none. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  return (await verify(stored ?? (await nobody), password)) && stored !== undefined;
}
