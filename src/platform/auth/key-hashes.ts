import { createHash, createHmac } from 'node:crypto';

/** What is stored of a key, and the name of the pepper it was made with; null without one. */
export interface KeyHash {
  readonly hash: Buffer;
  readonly pepper: string | null;
}

/** SHA-256 of the key, for who has no pepper, and for the bootstrap key. */
export const hashApiKey = (key: string): Buffer => createHash('sha256').update(key, 'utf8').digest();

/**
 * Every hash under which a key may be stored: HMAC-SHA-256 with each pepper, newest first, then the plain one.
 * New keys take the first; the rest keep keys alive that were made with an older pepper, or before there was any.
 */
export function keyHashes(key: string, peppers: readonly string[]): [KeyHash, ...KeyHash[]] {
  const plain = { hash: hashApiKey(key), pepper: null };
  const peppered = peppers.map((pepper) => ({
    hash: createHmac('sha256', pepper).update(key, 'utf8').digest(),
    pepper: pepperName(pepper),
  }));
  const [newest, ...older] = peppered;
  return newest ? [newest, ...older, plain] : [plain];
}

/** Tells one pepper from another, and says nothing of it. */
const pepperName = (pepper: string): string =>
  createHmac('sha256', pepper).update('tessera pepper').digest('hex').slice(0, 8);
