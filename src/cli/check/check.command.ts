import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { createTesseraClient } from '../../../openapi/index.js';
import { NoAnswer } from '../exit-codes.js';
import { COLOURED, PLAIN, progressEnds, serviceFrom } from '../terminal.js';
import { type Format, FORMATS, rendered } from './formats/formats.js';
import { GateQuestions } from './gate-questions.js';
import { openProposals } from './open-proposals.js';
import { readChanges } from './read-changes.js';
import { type CheckReport, exitCodeOf } from './report.js';
import { untilAnswered, waitingTime } from './wait.js';

interface CheckOptions {
  readonly dbt?: string;
  readonly environment: string;
  readonly format: Format;
  readonly output?: string;
  readonly wait?: number;
  readonly openProposals?: true;
}

const DESCRIPTION = `Asks whether changes may ship: what they break, for whom, and who has agreed. Without
--open-proposals it stores nothing.
Exit code: 0 nothing required is missing, 1 a required consent is missing, 2 wrong usage, 3 unknown.`;

const OPEN_PROPOSALS = `for each change that needs consent and is not proposed as it stands, post it as publishing does,
which opens a proposal or makes it the newest revision of the open one; needs the write scope of the owner. It publishes
only where, between question and post, everybody whom it would hurt has left`;

/** `tessera check`: the gate of a pipeline. */
export const checkCommand = (): Command =>
  new Command('check')
    .description(DESCRIPTION)
    .argument('[files...]', 'contract files, JSON or YAML: asset, schema_format, schema, guarantees')
    .option('--dbt <target>', 'folder in which dbt wrote manifest.json and catalog.json')
    .option('--environment <name>', 'where assets are looked up that do not say so themselves', 'production')
    .addOption(new Option('--format <format>', 'how to say it').choices(FORMATS).default('text'))
    .option('--output <file>', 'write it to a file')
    .option('--wait <time>', 'ask again until everybody has agreed, for at most so long, such as 30m', waitingTime)
    .option('--open-proposals', OPEN_PROPOSALS.replaceAll('\n', ' '))
    .action(check);

async function check(files: readonly string[], options: CheckOptions): Promise<void> {
  const changes = readChanges(files, options.dbt ?? null, options.environment);
  const client = createTesseraClient(serviceFrom(process.env));
  const questions = new GateQuestions(client, changes);
  await questions.ask();
  if (options.openProposals && (await openProposals(client, questions.unproposed)) > 0) {
    await questions.ask();
  }
  const report = await untilAnswered(questions, options.wait ?? 0);
  progressEnds();
  tell(report, options);
  process.exitCode = exitCodeOf(report);
}

function tell(report: CheckReport, { format, output }: CheckOptions): void {
  const text = rendered(format, report, output === undefined ? COLOURED : PLAIN);
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(output, text);
  } catch (error) {
    throw new NoAnswer(`cannot write ${output}: ${(error as Error).message}`);
  }
}
