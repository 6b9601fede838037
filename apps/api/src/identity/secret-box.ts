import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals small values and makes codes, each purpose with a key of its own (HKDF-SHA-256 of the one secret). */
export class SecretBox {
  constructor(private readonly secret: string) {}

  /** Encrypted and bound to `owner`: nonce, tag, ciphertext (AES-256-GCM). */
  seal(purpose: string, owner: string, value: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.key(purpose), nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** The value that was sealed; throws when the secret, the purpose or the owner is another, or a bit was touched. */
  open(purpose: string, owner: string, box: Buffer): string {
    const nonce = box.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(CIPHER, this.key(purpose), nonce)
      .setAAD(Buffer.from(owner))
      .setAuthTag(box.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(box.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString(
      'utf8',
    );
  }

  /** A number of `digits` digits that only this secret makes of `subject` (HMAC-SHA-256, 64 bits modulo 10^digits). */
  code(purpose: string, subject: string, digits: number): string {
    return (this.mac(purpose, subject).readBigUInt64BE() % 10n ** BigInt(digits))
      .toString()
      .padStart(digits, '0');
  }

  /** 256 bits that only this secret makes of `subject` (HMAC-SHA-256). */
  mac(purpose: string, subject: string): Buffer {
    return createHmac('sha256', this.key(purpose)).update(subject).digest();
  }

  private key(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, '', `leerspoor ${purpose}`, 32));
  }
}
