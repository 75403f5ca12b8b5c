import { Command } from 'commander';
import { doneBy } from '../answer-of.js';
import { assetNamed, Teams } from '../find.js';
import { oneLine } from '../one-line.js';
import { clientFrom } from '../terminal.js';

interface RegisterOptions {
  readonly environment: string;
  readonly columns?: readonly string[];
  readonly team?: string;
  readonly purpose?: string;
  readonly strict?: true;
  readonly json?: true;
}

const DESCRIPTION = `Registers a team as a reader of an asset, so that it is asked before what it reads breaks. Again
with other columns, it reads both.
Exit code: 0 it is registered, 1 the service refuses, 2 wrong usage, 3 unknown.`;

/** `tessera register`: "we depend on this". */
export const registerCommand = (): Command =>
  new Command('register')
    .description(DESCRIPTION)
    .argument('<asset>', 'name of the asset')
    .option('--columns <names...>', 'what is read; left out, every column')
    .option('--team <name>', 'who reads; left out, the team of the key')
    .option('--purpose <text>', 'what it is read for')
    .option('--strict', 'be asked about cautions too, such as a type that grows')
    .option('--environment <name>', 'where the asset is', 'production')
    .option('--json', 'for machines: the registration')
    .action(register);

async function register(fqn: string, options: RegisterOptions): Promise<void> {
  const client = clientFrom(process.env);
  const { id } = await assetNamed(client, fqn, options.environment);
  const consumer = options.team === undefined ? {} : { consumer_team_id: await new Teams(client).idOf(options.team) };
  const columns = options.columns?.flatMap((names) => names.split(',')) ?? null;
  const { purpose = null, strict = false } = options;
  const body = { asset_id: id, columns, purpose, strict, ...consumer };
  const registration = await doneBy(client.POST('/api/v1/registrations', { body }));
  const { contract_version: version, columns: read } = registration;
  const text = `registered as a reader of ${read?.join(', ') ?? 'every column'} of ${fqn} ${version ?? ''}`;
  process.stdout.write(options.json ? `${JSON.stringify(registration, null, 2)}\n` : `${oneLine(text)}\n`);
}
