import { Command } from 'commander';
import type { Shapes, TesseraClient } from '../../../openapi/index.js';
import { answerOf } from '../answer-of.js';
import { assetNamed, Teams } from '../find.js';
import { listed } from '../listed.js';
import { oneLine } from '../one-line.js';
import { clientFrom, progress, progressEnds, serviceFrom } from '../terminal.js';
import { contractDocument } from './contract-document.js';
import { ContractFolder } from './contract-folder.js';

interface PullOptions {
  readonly environment: string;
  readonly team?: string;
  readonly asset?: readonly string[];
  readonly json?: true;
}

const DESCRIPTION = `Writes the contracts that the service has as files, one for each asset with an active version. A
file that says the same already stays as it is, with its comments.
Exit code: 0 they are there, 1 an asset or a team is not known, 2 wrong usage, 3 unknown.`;

/** `tessera pull`: from the service to files. */
export const pullCommand = (): Command =>
  new Command('pull')
    .description(DESCRIPTION)
    .argument('[folder]', 'where the files are', 'contracts')
    .option('--environment <name>', 'whose assets', 'production')
    .option('--team <name>', 'assets of this team only')
    .option('--asset <names...>', 'these assets only')
    .option('--json', 'for machines: what became of each file')
    .action(pull);

async function pull(path: string, options: PullOptions): Promise<void> {
  const { url } = serviceFrom(process.env);
  const client = clientFrom(process.env);
  const teams = new Teams(client);
  const folder = new ContractFolder(path, `${url.replace(/\/$/, '')}/contract-file.schema.json`);
  const assets = (await wanted(client, teams, options)).filter((asset) => asset.active_contract !== null);
  const results = [];
  for (const [at, asset] of assets.entries()) {
    const document = await documentOf(client, teams, asset);
    results.push({ asset: asset.fqn, ...folder.write(document) });
    progress(`Pulled ${at + 1} of ${assets.length} contracts`);
  }
  progressEnds();
  const written = results.filter(({ changed }) => changed);
  const lines = written.map((one) => oneLine(`written   ${one.path}`));
  const count = `${written.length} written, ${results.length - written.length} unchanged`;
  process.stdout.write(json(options, results) ?? `${[...lines, count].join('\n')}\n`);
}

const json = ({ json: asked }: PullOptions, results: readonly object[]): string | null =>
  asked ? `${JSON.stringify({ results }, null, 2)}\n` : null;

async function wanted(client: TesseraClient, teams: Teams, options: PullOptions): Promise<Shapes['AssetView'][]> {
  const { environment, team, asset: names } = options;
  if (names) {
    return Promise.all(names.map((name) => assetNamed(client, name, environment)));
  }
  const owner = team === undefined ? {} : { owner_team_id: await teams.idOf(team) };
  return listed((from) =>
    client.GET('/api/v1/assets', { params: { query: { environment, limit: 200, ...owner, ...from } } }),
  );
}

async function documentOf(client: TesseraClient, teams: Teams, asset: Shapes['AssetView']) {
  const params = { path: { id: asset.active_contract?.id ?? '' } };
  const contract = await answerOf(client.GET('/api/v1/contracts/{id}', { params }));
  const query = { asset_id: asset.id, limit: 200 };
  const registrations = await listed((from) =>
    client.GET('/api/v1/registrations', { params: { query: { ...query, ...from } } }),
  );
  const readers = registrations.filter((one) => one.consumer_team_id !== asset.owner_team_id);
  const named = await Promise.all(
    readers.map(async (one) => ({ ...one, team: await teams.nameOf(one.consumer_team_id) })),
  );
  return contractDocument(asset, contract, named);
}
