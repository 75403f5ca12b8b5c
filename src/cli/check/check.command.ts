import { Command } from 'commander';
import { wrongUsage } from '../exit-codes.js';
import { clientFrom, progressEnds } from '../terminal.js';
import type { Comparable } from './change.js';
import { GateQuestions } from './gate-questions.js';
import { offlineReport } from './offline.js';
import { openProposals } from './open-proposals.js';
import { readChanges } from './read-changes.js';
import { RemovedTables } from './removed-tables.js';
import { type CheckReport, withoutNew } from './report.js';
import { type ReportOptions, reporting, tellReport } from './tell-report.js';
import { untilAnswered, waitingTime } from './wait.js';

interface CheckOptions extends ReportOptions {
  readonly dbt?: string;
  readonly base?: string;
  readonly head?: string;
  readonly offline?: true;
  readonly environment: string;
  readonly wait?: number;
  readonly openProposals?: true;
  readonly failOnNew?: true;
}

const DESCRIPTION = `Asks whether changes may ship: what they break, for whom, and who has agreed. Tables of the dbt
project that the service knows and the manifest does not name count as removed; a table that the service does not know
is new, and named. Without --open-proposals it stores nothing.
Exit code: 0 nothing required is missing, 1 a required consent is missing, 2 wrong usage, 3 unknown.`;

const OFFLINE = `compare --base with what is to be checked by the rules of the service, and without it: exit code 1 where
whoever reads a table may break`;

const OPEN_PROPOSALS = `for each change that needs consent and is not proposed as it stands, post it as publishing does,
which opens a proposal or makes it the newest revision of the open one; needs the write scope of the owner. It publishes
only where, between question and post, everybody whom it would hurt has left`;

/** `tessera check`: the gate of a pipeline. */
export const checkCommand = (): Command =>
  reporting(new Command('check'))
    .description(DESCRIPTION)
    .argument('[files...]', 'contract files, JSON or YAML, or folders of them')
    .option('--dbt <target>', 'folder in which dbt wrote manifest.json and catalog.json')
    .option('--head <path>', 'either of them; the other side of --base')
    .option('--base <path>', 'how it was before, either of them: what is there and not in the new state was removed')
    .option('--offline', OFFLINE.replaceAll('\n', ' '))
    .option('--environment <name>', 'where assets are looked up that do not say so themselves', 'production')
    .option('--fail-on-new', 'refuse tables that the service does not know: exit code 1')
    .option('--wait <time>', 'ask again until everybody has agreed, for at most so long, such as 30m', waitingTime)
    .option('--open-proposals', OPEN_PROPOSALS.replaceAll('\n', ' '))
    .action(check);

async function check(files: readonly string[], options: CheckOptions): Promise<void> {
  const { dbt, head, base } = options;
  if (options.offline && (options.wait !== undefined || options.openProposals)) {
    throw wrongUsage('--offline asks nobody: leave out --wait and --open-proposals');
  }
  if (options.offline && base === undefined) {
    throw wrongUsage('--offline needs --base, the state to compare with');
  }
  const changes = readChanges({ files, dbt, head, base }, options.environment);
  const report =
    options.offline && changes.base ? offlineReport(changes.base, changes.head) : await asked(changes, options);
  progressEnds();
  tellReport(options.failOnNew ? withoutNew(report) : report, options);
}

async function asked(changes: Comparable, options: CheckOptions): Promise<CheckReport> {
  const client = clientFrom(process.env);
  const questions = new GateQuestions(client, changes.head, new RemovedTables(client, changes));
  await questions.ask();
  if (options.openProposals && (await openProposals(client, questions.unproposed)) > 0) {
    await questions.ask();
  }
  return untilAnswered(questions, options.wait ?? 0);
}
