import { timingSafeEqual } from 'node:crypto';
import { parse, stringify } from 'uuid';
import type { SecretBox } from './secret-box.js';

const ID_BYTES = 16;
const MAC_BYTES = 32;
const LOCATOR = /^[A-Za-z0-9_-]{64}$/;

/**
 * What the link in a mail carries: which mail it is, and 256 bits that only this installation makes. It shows a page, and
 * is no credential: whoever has it still needs the mailbox.
 */
export const locatorOf = (box: SecretBox, mailId: string): string =>
  Buffer.concat([parse(mailId), box.mac('mail link', mailId)]).toString('base64url');

/** The mail that a locator is of, or nothing when we did not make it. */
export function mailOf(box: SecretBox, locator: string): string | null {
  if (!LOCATOR.test(locator)) return null;
  const bytes = Buffer.from(locator, 'base64url');
  const id = stringifyAny(bytes.subarray(0, ID_BYTES));
  if (!id || bytes.length !== ID_BYTES + MAC_BYTES) return null;
  return timingSafeEqual(box.mac('mail link', id), bytes.subarray(ID_BYTES)) ? id : null;
}

function stringifyAny(bytes: Uint8Array): string | null {
  try {
    return stringify(bytes);
  } catch {
    return null;
  }
}
