import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { answerOf } from '../answer-of.js';
import { EXIT, wrongUsage } from '../exit-codes.js';
import { clientFrom } from '../terminal.js';
import { verifiedExport } from './verified-export.js';

interface VerifyOptions {
  readonly key?: string;
  readonly json?: true;
}

const DESCRIPTION = `Verifies the audit log: an export that was saved from GET /api/v1/audit/export, without any service
and best against a public key that was noted down before; or, where no file is named, the log in the service, which an
admin key may ask for.
Exit code: 0 it is valid, 1 it is not, 2 wrong usage, 3 unknown.`;

/** `tessera audit`: what was done, and that nobody has rewritten it. */
export const auditCommand = (): Command =>
  new Command('audit')
    .description('The audit log.')
    .addCommand(
      new Command('verify')
        .description(DESCRIPTION)
        .argument('[export]', 'lines of JSON as the service exported them')
        .option('--key <public-key>', 'the key that has to have signed the export')
        .option('--json', 'for machines: what was found')
        .action(verify),
    );

async function verify(file: string | undefined, { key, json }: VerifyOptions): Promise<void> {
  if (file === undefined && key !== undefined) {
    throw wrongUsage('--key is for an export; name its file');
  }
  const verdict = file === undefined ? await askService() : await verifiedExport(existing(file), key ?? null);
  process.stdout.write(json ? `${JSON.stringify(verdict.found, null, 2)}\n` : `${verdict.said}\n`);
  process.exitCode = verdict.found.valid ? EXIT.yes : EXIT.no;
}

async function askService() {
  const found = await answerOf(clientFrom(process.env).GET('/api/v1/audit/verify'));
  const { valid, checked, first_invalid: entry, checkpoints } = found;
  const fault = entry ? `entry ${entry.sequence}: ${entry.reason}` : faultOf(checkpoints.first_invalid);
  const count = `${checked} entries, ${checkpoints.checked} checkpoints`;
  return { found, said: valid ? `valid: ${count}` : `not valid: ${fault}` };
}

const faultOf = (checkpoint: { number: number; reason: string } | null): string =>
  checkpoint ? `checkpoint ${checkpoint.number}: ${checkpoint.reason}` : 'no reason given';

function existing(file: string): string {
  if (!existsSync(file)) {
    throw wrongUsage(`there is no ${file}`);
  }
  return file;
}
