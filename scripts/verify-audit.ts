import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { ExportVerifier } from '../src/modules/audit/sealing/export-verifier.js';

/** Verifies an export of the audit log without any service: `npm run verify:audit -- export.ndjson [public key]`. */
const [file, key] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Usage: npm run verify:audit -- <export.ndjson> [<public key that was noted down before>]\n');
  process.exit(2);
}

const verifier = new ExportVerifier(key ?? null);
for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
  verifier.take(line);
}
const { valid, entries, checkpoints, publicKey, fault } = verifier.end();
const signed = key === undefined ? `signed by ${publicKey}` : 'signed by the given key';
process.stdout.write(
  valid ? `valid: ${entries} entries, ${checkpoints} checkpoints, ${signed}\n` : `not valid: ${fault}\n`,
);
process.exitCode = valid ? 0 : 1;
