import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config, type Settings } from './config.js';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Keeps what must be used again and cannot be hashed, such as the secret that a webhook is signed with.
 * A sealed text is `v1.<key id>.<nonce, tag and cipher text>`, and opens only for the owner it was sealed for, so that
 * a row copied to another owner is worth nothing. Nonces are random: far below 2^32 texts are sealed with one key.
 */
@Injectable()
export class SecretBox {
  #key: KeyObject | undefined;

  constructor(private readonly config: Config) {}

  seal(secret: string, owner: string): string {
    const key = this.key();
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(owner));
    const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return `v1.${keyId(key)}.${Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')}`;
  }

  open(sealed: string, owner: string): string {
    const key = this.key();
    const [version, id, text = ''] = sealed.split('.');
    if (version !== 'v1' || id !== keyId(key)) {
      throw new Error(`A secret was sealed with key ${id}, and ENCRYPTION_KEY is ${keyId(key)}. Set the former key.`);
    }
    const bytes = Buffer.from(text, 'base64url');
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  }

  /** 32 bytes that follow from the key and the purpose, and lead back to neither (HKDF, RFC 5869). */
  derive(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.key(), '', purpose, 32));
  }

  /** Read or made when first needed, so that a service without secrets leaves no key behind. */
  private key(): KeyObject {
    this.#key ??= createSecretKey(
      Buffer.from(this.config.settings.ENCRYPTION_KEY || keptKey(this.config.settings), 'base64'),
    );
    return this.#key;
  }
}

/** Eight characters that name the key and tell nothing of it. */
const keyId = (key: KeyObject): string => createHash('sha256').update(key.export()).digest('hex').slice(0, 8);

/** The key in the data directory, made by whichever process comes first. Production brings its own: see `config.ts`. */
function keptKey({ DATA_DIR }: Settings): string {
  const path = join(DATA_DIR, 'encryption.key');
  if (!existsSync(path)) {
    makeKey(path, DATA_DIR);
  }
  return readFileSync(path, 'utf8').trim();
}

function makeKey(path: string, directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  try {
    // A link appears whole or not at all, and never replaces a key that secrets are sealed with.
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw error;
    }
  } finally {
    rmSync(draft);
  }
}
