import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { ExportVerifier } from '../../modules/audit/sealing/export-verifier.js';
import { NoAnswer } from '../exit-codes.js';
import { oneLine } from '../one-line.js';
import { progress, progressEnds } from '../terminal.js';

/** So many lines later, people want to know that it goes on. */
const STEP = 100_000;

/** What an export comes to, read line by line: it may be larger than memory. */
export async function verifiedExport(file: string, key: string | null) {
  const verifier = new ExportVerifier(key);
  let lines = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      verifier.take(line);
      lines += 1;
      if (lines % STEP === 0) {
        progress(`Verified ${lines} lines`);
      }
    }
  } catch (error) {
    throw new NoAnswer(`cannot read ${file}: ${(error as Error).message}`);
  }
  progressEnds();
  const found = verifier.end();
  const { valid, entries, checkpoints, publicKey, fault } = found;
  const signed = key === null ? `signed by ${publicKey}` : 'signed by the given key';
  const said = valid ? `valid: ${entries} entries, ${checkpoints} checkpoints, ${signed}` : `not valid: ${fault}`;
  return { found, said: oneLine(said) };
}
