import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { appendFile, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 } from 'uuid';

/** How far the chain of an organisation is; hash in hex. */
export interface Head {
  organisation: string;
  seq: string;
  hash: string;
}

/** The key that signs, and the name under which its public half is in the list. */
interface Signer {
  key: string;
  secret: KeyObject;
}

/**
 * The folder outside the database: `key.pem` signs, `keys.jsonl` lists the public half of every key there ever was, and
 * `checkpoints-<month>.jsonl` is only added to. Take `key.pem` away, and the next checkpoint is signed by a new key.
 */
export class CheckpointFolder {
  constructor(private readonly folder: string) {}

  /** Signs where these chains are; several processes may do so at once in one folder. */
  async add(heads: Head[], at: Date): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const signer = await this.signer(at);
    const lines = heads.map((head) => signed({ ...head, at: at.toISOString(), key: signer.key }, signer));
    await appendFile(join(this.folder, `checkpoints-${at.toISOString().slice(0, 7)}.jsonl`), lines.join(''));
  }

  private async signer(at: Date): Promise<Signer> {
    const file = join(this.folder, 'key.pem');
    const secret = createPrivateKey((await read(file)) ?? (await this.newKey(file)));
    const publicKey = createPublicKey(secret).export({ type: 'spki', format: 'der' });
    const key = createHash('sha256').update(publicKey).digest('hex').slice(0, 16);
    await this.publish({ key, publicKey: publicKey.toString('base64'), from: at.toISOString() });
    return { key, secret };
  }

  /** A link is made whole or not at all: of two processes that make a key at once, both use the first. */
  private async newKey(file: string): Promise<string> {
    const { privateKey } = generateKeyPairSync('ed25519');
    const draft = `${file}.${v7()}`;
    await writeFile(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    await link(draft, file).catch((error: { code?: string }) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await rm(draft);
    return readFile(file, 'utf8');
  }

  private async publish(listed: { key: string; publicKey: string; from: string }): Promise<void> {
    const list = join(this.folder, 'keys.jsonl');
    if ((await read(list))?.includes(listed.key)) return;
    await appendFile(list, `${JSON.stringify(listed)}\n`);
  }
}

const read = (file: string): Promise<string | null> =>
  readFile(file, 'utf8').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

function signed(checkpoint: Head & { at: string; key: string }, { secret }: Signer): string {
  const { organisation, seq, hash, at, key } = checkpoint;
  const fields = [organisation, seq, hash, at, key].map((field) => framed(Buffer.from(field)));
  const said = Buffer.concat([Buffer.from('leerspoor-checkpoint-v1'), ...fields]);
  return `${JSON.stringify({ ...checkpoint, signature: sign(null, said, secret).toString('base64') })}\n`;
}

/** With its length in front, so that no two lists of fields read the same. */
function framed(field: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(field.length);
  return Buffer.concat([length, field]);
}
