import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const FORMAT = /^tess_live_([0-9A-Za-z]{10})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/;

/** A key as its holder sees it once: `tess_live_<key id>_<secret><checksum>`. */
export interface MintedKey {
  readonly key: string;
  /** The public part, safe in logs. */
  readonly prefix: string;
}

/** Makes a key with 256 bits of secret. */
export function mintApiKey(): MintedKey {
  const body = `tess_live_${base62(10)}_${base62(43)}`;
  const key = body + checksum(body);
  return { key, prefix: prefixOf(key) };
}

/** Whether the text is a key that could have been minted; garbage is known by its checksum, without a look-up. */
export function looksMinted(text: string): boolean {
  return FORMAT.test(text) && text.slice(-6) === checksum(text.slice(0, -6));
}

const prefixOf = (key: string): string => key.slice(0, 'tess_live_'.length + 10);

const base62 = (length: number): string =>
  Array.from({ length }, () => BASE62.charAt(randomInt(BASE62.length))).join('');

function checksum(body: string): string {
  let rest = crc32(body);
  let digits = '';
  for (let place = 0; place < 6; place++) {
    digits = BASE62.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}
