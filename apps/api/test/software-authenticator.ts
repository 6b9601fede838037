import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { AddPasskey, UsePasskey } from '@leerspoor/shared';

/** What somebody who cheats would change in what a browser and its authenticator say. */
export interface Cheat {
  origin?: string;
  rpId?: string;
  challenge?: string;
  type?: string;
  /** Nobody touched it; nobody showed a finger or a pin. */
  isPresent?: boolean;
  isVerified?: boolean;
  counter?: number;
  userHandle?: string;
}
interface Options {
  challenge: string;
  rp?: { id?: string };
  rpId?: string;
  user?: { id: string };
}

const ORIGIN = 'http://leerspoor.test';
const PRESENT = 1;
const VERIFIED = 4;
const ATTESTED = 64;

/** A passkey in software (WebAuthn level 3, ES256, no attestation): it signs whatever it is told to. */
export class SoftwareAuthenticator {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private readonly credentialId = randomBytes(32);
  private userHandle = '';
  /** Counts when it is above zero. */
  counter = 0;

  create(options: Options, name: string, cheat: Cheat = {}): AddPasskey {
    this.userHandle = options.user?.id ?? '';
    const authData = Buffer.concat([
      this.authenticatorData(cheat.rpId ?? options.rp?.id ?? '', ATTESTED, cheat),
      Buffer.alloc(16),
      Buffer.from([0, this.credentialId.length]),
      this.credentialId,
      this.publicKey(),
    ]);
    // CBOR: { fmt: 'none', attStmt: {}, authData }
    const attestation = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
      Buffer.from([authData.length]),
      authData,
    ]);
    return {
      name,
      id: this.credentialId.toString('base64url'),
      clientData: clientData('webauthn.create', options, cheat).toString('base64url'),
      attestation: attestation.toString('base64url'),
    };
  }

  get(options: Options, cheat: Cheat = {}): UsePasskey {
    if (this.counter > 0) this.counter++;
    const said = clientData('webauthn.get', options, cheat);
    const data = this.authenticatorData(cheat.rpId ?? options.rpId ?? '', 0, cheat);
    const signature = createSign('sha256').update(data).update(sha256(said)).sign(this.keys.privateKey);
    return {
      id: this.credentialId.toString('base64url'),
      clientData: said.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: cheat.userHandle ?? this.userHandle,
    };
  }

  private authenticatorData(rpId: string, more: number, cheat: Cheat): Buffer {
    const { isPresent = true, isVerified = true, counter = this.counter } = cheat;
    const data = Buffer.alloc(37);
    sha256(Buffer.from(rpId)).copy(data);
    data.writeUInt8((isPresent ? PRESENT : 0) + (isVerified ? VERIFIED : 0) + more, 32);
    data.writeUInt32BE(counter, 33);
    return data;
  }

  /** COSE: EC2, ES256, P-256, x, y. */
  private publicKey(): Buffer {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const [head, between] = [Buffer.from('a501020326200121' + '5820', 'hex'), Buffer.from('225820', 'hex')];
    return Buffer.concat([head, Buffer.from(x, 'base64url'), between, Buffer.from(y, 'base64url')]);
  }
}

const sha256 = (data: Buffer): Buffer => createHash('sha256').update(data).digest();
const clientData = (type: string, { challenge }: Options, cheat: Cheat): Buffer =>
  Buffer.from(
    JSON.stringify({
      type: cheat.type ?? type,
      challenge: cheat.challenge ?? challenge,
      origin: cheat.origin ?? ORIGIN,
    }),
  );
