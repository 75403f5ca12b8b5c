import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals an answer under the API key that asked for it, of which only a hash is stored: an answer may hold a secret that
 * is shown once, and nobody but who saw it may see it again (AES-256-GCM, the key by HKDF-SHA-256).
 */
export function sealAnswer(text: string, apiKey: string, place: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', sealOf(apiKey, place), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** The text again; throws unless key and place are those it was sealed for. */
export function openAnswer(sealed: Uint8Array, apiKey: string, place: string): string {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', sealOf(apiKey, place), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}

const sealOf = (apiKey: string, place: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', apiKey, place, 'tessera idempotency record', 32));
