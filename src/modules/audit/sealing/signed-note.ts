import { createHash, createPublicKey, verify } from 'node:crypto';

export const NOTE_NAME = 'tessera-audit';
const ED25519 = 1;
/** What stands before the 32 bytes of a public key in its standard form (RFC 8410). */
export const KEY_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** A note as its reader gets it: the text, an empty line, and the signature behind the hash of its key (C2SP signed notes). */
export const signedNote = (body: string, signature: Buffer, key: Buffer): string =>
  `${body}\n— ${NOTE_NAME} ${Buffer.concat([keyHash(key), signature]).toString('base64')}\n`;

/** A public key as a verifier is given it: name, key hash, and the type of key with its 32 bytes. */
export const verifierKeyOf = (key: Buffer): string =>
  `${NOTE_NAME}+${keyHash(key).toString('hex')}+${Buffer.concat([Buffer.of(ED25519), key]).toString('base64')}`;

/** What a note says, if the key signed it; null otherwise. Needs nothing but the two texts. */
export function openNote(note: string, verifierKey: string): string | null {
  const typed = Buffer.from(verifierKey.split('+').slice(2).join('+'), 'base64');
  const [, body = '', line = ''] = /^([^]*\n)\n— \S+ (\S+)\n$/.exec(note) ?? [];
  const signature = Buffer.from(line, 'base64');
  const bytes = typed.subarray(1);
  if (typed[0] !== ED25519 || bytes.length !== 32 || !signature.subarray(0, 4).equals(keyHash(bytes))) {
    return null;
  }
  const key = createPublicKey({ key: Buffer.concat([KEY_HEAD, bytes]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(body), key, signature.subarray(4)) ? body : null;
}

export const noteHash = (note: string): string => createHash('sha256').update(note).digest('hex');

const keyHash = (bytes: Buffer): Buffer =>
  createHash('sha256').update(`${NOTE_NAME}\n`).update(Buffer.of(ED25519)).update(bytes).digest().subarray(0, 4);
