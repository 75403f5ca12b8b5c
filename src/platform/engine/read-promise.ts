import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { type ReadWanted, readWanted, type WantedSide } from '../../schemas/index.js';

/** A wanted promise that was read, with the SHA-256 of its schema's canonical JSON, in hex. */
export interface ReadPromise extends ReadWanted {
  readonly schemaDigest: string;
}

/** Reads a wanted promise; the digest is taken along because spelling a large schema out takes as long as reading it. */
export function readPromise(wanted: WantedSide): ReadPromise {
  const read = readWanted(wanted);
  return { ...read, schemaDigest: createHash('sha256').update(canonicalJson(wanted.schema)).digest('hex') };
}
