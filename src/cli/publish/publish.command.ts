import { Command } from 'commander';
import { readContracts } from '../contracts/read-contracts.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { oneLine } from '../one-line.js';
import { clientFrom, progressEnds } from '../terminal.js';
import { type Outcome, PublishContracts } from './publish-contracts.js';

interface PublishOptions {
  readonly environment: string;
  readonly team?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

const DESCRIPTION = `Publishes contract files: makes assets that are not there yet, publishes what changed, proposes what
breaks somebody, publishes proposals that everybody has agreed to, and registers the consumers that a file names. Run
again, it changes nothing.
Exit code: 0 all is published, 1 something waits for consent or was refused, 2 wrong usage, 3 unknown.`;

/** `tessera publish`: contracts as code. */
export const publishCommand = (): Command =>
  new Command('publish')
    .description(DESCRIPTION)
    .argument('<paths...>', 'contract files, JSON or YAML, or folders of them')
    .option('--environment <name>', 'where assets are looked up that do not say so themselves', 'production')
    .option('--team <name>', 'owner of the assets that it makes; left out, the team of the key')
    .option('--dry-run', 'say what would happen, and write nothing')
    .option('--json', 'for machines: what became of each file')
    .action(publish);

async function publish(paths: readonly string[], { environment, team, dryRun, json }: PublishOptions): Promise<void> {
  const files = readContracts(paths, environment);
  const publishing = new PublishContracts(clientFrom(process.env), { team: team ?? null, dryRun: dryRun ?? false });
  const outcomes = await publishing.execute(files);
  progressEnds();
  const whole = {
    changed: outcomes.some(({ changed }) => changed),
    exit_code: exitCodeOf(outcomes),
    results: outcomes,
  };
  process.stdout.write(json ? `${JSON.stringify(whole, null, 2)}\n` : `${linesOf(outcomes).join('\n')}\n`);
  process.exitCode = whole.exit_code;
}

function linesOf(outcomes: readonly Outcome[]): string[] {
  const lines = outcomes.flatMap(({ decision, asset, version, said }) => [
    oneLine(`${decision.padEnd(9)} ${asset} ${version ?? ''}`),
    ...said.map((text) => `          ${oneLine(text)}`),
  ]);
  return outcomes.some(({ changed }) => changed) ? lines : [...lines, 'Nothing changed.'];
}

const exitCodeOf = (outcomes: readonly Outcome[]): ExitCode =>
  outcomes.every(({ decision }) => decision === 'published' || decision === 'unchanged') ? EXIT.yes : EXIT.no;
