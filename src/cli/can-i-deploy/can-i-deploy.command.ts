import { Command } from 'commander';
import type { Shapes, TesseraClient } from '../../../openapi/index.js';
import { answerOf } from '../answer-of.js';
import { GateQuestions } from '../check/gate-questions.js';
import { type ReportOptions, reporting, tellReport } from '../check/tell-report.js';
import { NoAnswer } from '../exit-codes.js';
import { findAsset } from '../find.js';
import { listed } from '../listed.js';
import { oneLine } from '../one-line.js';
import { clientFrom, progressEnds } from '../terminal.js';
import { patchBetween } from './patch-between.js';

interface DeployOptions extends ReportOptions {
  readonly from: string;
  readonly to: string;
  readonly at?: string;
}

const DESCRIPTION = `Asks whether a version that is published in one environment may go into another: whom of the
readers there it would break, and whether they have agreed. It stores nothing.
Exit code: 0 it may, 1 a required consent is missing, 2 wrong usage, 3 unknown, such as a version that is not there.`;

/** `tessera can-i-deploy`: the gate before a deployment. */
export const canIDeployCommand = (): Command =>
  reporting(new Command('can-i-deploy'))
    .description(DESCRIPTION)
    .argument('<asset>', 'name of the asset, the same in both environments')
    .requiredOption('--to <environment>', 'where it is to go')
    .requiredOption('--from <environment>', 'where its version is published')
    .option('--at <version>', 'which version; left out, the active one')
    .action(canIDeploy);

async function canIDeploy(fqn: string, options: DeployOptions): Promise<void> {
  const { from, to: environment, at } = options;
  const client = clientFrom(process.env);
  const contract = await versionOf(client, { fqn, environment: from, version: at ?? null });
  const there = await promiseIn(client, fqn, environment);
  const { schema_format, schema } = contract;
  const guarantees = patchBetween(there, contract.guarantees) as Record<string, unknown>;
  const change = {
    body: { fqn, environment, schema_format, schema, guarantees },
    origin: `${fqn} ${contract.version} of ${from}`,
    rules: { mode: 'consumers', content: 'as_written' },
    isSource: false,
  } as const;
  const questions = new GateQuestions(client, { wanted: [change], unreadable: [], skipped: [], projects: [] });
  await questions.ask();
  progressEnds();
  tellReport(questions.report, options);
}

async function versionOf(
  client: TesseraClient,
  { fqn, environment, version }: { fqn: string; environment: string; version: string | null },
): Promise<Shapes['ContractView']> {
  const asset = await findAsset(client, fqn, environment);
  if (!asset) {
    throw new NoAnswer(oneLine(`there is no asset ${fqn} in ${environment}`));
  }
  const params = { path: { id: asset.id } };
  const versions = await listed((from) =>
    client.GET('/api/v1/assets/{id}/contracts', { params: { ...params, query: { limit: 200, ...from } } }),
  );
  const found = versions.find((one) => one.version === (version ?? asset.active_contract?.version));
  if (!found) {
    throw new NoAnswer(
      oneLine(`${fqn} has no ${version === null ? 'active version' : `version ${version}`} in ${environment}`),
    );
  }
  return found;
}

/** What is promised in an environment today. */
async function promiseIn(client: TesseraClient, fqn: string, environment: string): Promise<Record<string, unknown>> {
  const active = (await findAsset(client, fqn, environment))?.active_contract ?? null;
  if (active === null) {
    return {};
  }
  return (await answerOf(client.GET('/api/v1/contracts/{id}', { params: { path: { id: active.id } } }))).guarantees;
}
