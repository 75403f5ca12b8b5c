import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SecretBox } from '../../../platform/secret-box.js';
import { KEY_HEAD, signedNote, verifierKeyOf } from './signed-note.js';

/** What stands before the 32 bytes of a private key in its standard form (RFC 8410). */
const SEED_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs checkpoints, with a key that `ENCRYPTION_KEY` leads to and the database never sees. */
@Injectable()
export class NoteSigner {
  #key: KeyObject | undefined;

  constructor(private readonly box: SecretBox) {}

  sign(body: string): string {
    return signedNote(body, sign(null, Buffer.from(body), this.key()), this.publicBytes());
  }

  verifierKey(): string {
    return verifierKeyOf(this.publicBytes());
  }

  private key(): KeyObject {
    const der = () => Buffer.concat([SEED_HEAD, this.box.derive('audit checkpoints')]);
    this.#key ??= createPrivateKey({ key: der(), format: 'der', type: 'pkcs8' });
    return this.#key;
  }

  private publicBytes(): Buffer {
    return createPublicKey(this.key()).export({ format: 'der', type: 'spki' }).subarray(KEY_HEAD.length);
  }
}
