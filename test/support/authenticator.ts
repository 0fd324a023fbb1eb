import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

type Cbor = number | string | Buffer | Map<number | string, Cbor>;

/** Encodes what an authenticator says (RFC 8949): whole numbers, texts, bytes and maps of them. */
function encode(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, held]) => [encode(key), encode(held)])]);
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const text = (data: Buffer | string) => Buffer.from(data).toString('base64url');

/** What goes otherwise than it should. */
interface Ceremony {
  origin: string;
  rpId?: string;
  counter?: number;
  /** Whether whoever holds it was verified, by a finger or a PIN. */
  isVerified?: boolean;
  userHandle?: string;
}

/** A passkey of a software authenticator (WebAuthn Level 3), which does as the test says. */
export class Authenticator {
  readonly id = text(randomBytes(32));
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  #userHandle = '';
  #counter = 0;

  /** Makes the passkey for what a page asked. */
  create(options: { challenge: string; rp: { id: string }; user: { id: string } }, ceremony: Ceremony): object {
    this.#userHandle = options.user.id;
    const { x, y } = this.#keys.publicKey.export({ format: 'jwk' });
    const coordinate = (value: string | undefined) => Buffer.from(value!, 'base64url');
    const key = encode(
      new Map<number, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, coordinate(x)],
        [-3, coordinate(y)],
      ]),
    );
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.from([id.length >> 8, id.length & 255]);
    const made = Buffer.concat([Buffer.alloc(16), length, id, key]);
    const authData = Buffer.concat([this.#data(options.rp.id, ceremony, 0x40), made]);
    const attestation = encode(
      new Map<string, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    );
    const clientData = clientDataOf('webauthn.create', options.challenge, ceremony);
    return this.#answer({
      clientDataJSON: text(clientData),
      attestationObject: text(attestation),
      transports: ['internal'],
    });
  }

  /** Answers a challenge. */
  get(options: { challenge: string; rpId: string }, ceremony: Ceremony): object {
    this.#counter = ceremony.counter ?? this.#counter + 1;
    const clientData = clientDataOf('webauthn.get', options.challenge, ceremony);
    const data = this.#data(options.rpId, ceremony, 0);
    const signature = sign('sha256', Buffer.concat([data, sha256(clientData)]), this.#keys.privateKey);
    return this.#answer({
      clientDataJSON: text(clientData),
      authenticatorData: text(data),
      signature: text(signature),
      userHandle: ceremony.userHandle ?? this.#userHandle,
    });
  }

  #data(rpId: string, { rpId: other, isVerified = true }: Ceremony, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    return Buffer.concat([sha256(other ?? rpId), Buffer.from([flags | 1 | (isVerified ? 4 : 0)]), counter]);
  }

  #answer(response: object): object {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {}, response };
  }
}

const clientDataOf = (type: string, challenge: string, { origin }: Ceremony) =>
  JSON.stringify({ type, challenge, origin, crossOrigin: false });
