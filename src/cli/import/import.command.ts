import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Shapes } from '../../../openapi/index.js';
import { answerOf } from '../answer-of.js';
import { EXIT } from '../exit-codes.js';
import { oneLine } from '../one-line.js';
import { readDocument } from '../read-document.js';
import { clientFrom, during } from '../terminal.js';
import { publishAgreed } from './publish-agreed.js';

interface ImportOptions {
  readonly environment: string;
  readonly dryRun?: boolean;
  readonly json?: true;
}

const DESCRIPTION = `Imports a dbt project: assets, contracts or proposals, lineage, consumers and test results.
Proposals that everybody has agreed to, and that are what the project still asks for, are published.
Exit code: 0 all was imported, 1 a model could not be, 2 wrong usage, 3 the service did not answer.`;

/** `tessera import`: brings in what other tools wrote. */
export const importCommand = (): Command =>
  new Command('import')
    .description('Imports what other tools wrote.')
    .addCommand(
      new Command('dbt')
        .description(DESCRIPTION)
        .argument('[target]', 'folder in which dbt wrote manifest.json, catalog.json and run_results.json', 'target')
        .option('--environment <name>', 'where the assets live', 'production')
        .option('--dry-run', 'say what would happen, and write nothing')
        .option('--json', 'for machines: the report of the service')
        .action(importDbt),
    );

async function importDbt(target: string, { environment, dryRun = false, json }: ImportOptions): Promise<void> {
  const optional = (name: string) => (existsSync(join(target, name)) ? readDocument(join(target, name)) : null);
  const body = {
    manifest: readDocument(join(target, 'manifest.json')),
    catalog: optional('catalog.json'),
    run_results: optional('run_results.json'),
    environment,
    dry_run: dryRun,
  };
  const client = clientFrom(process.env);
  const asked = answerOf(client.POST('/api/v1/imports/dbt', { body }));
  const imported = await during(asked, `The service imports ${target}`);
  const report = dryRun ? imported : await publishAgreed(client, imported);
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : `${linesOf(report).join('\n')}\n`);
  process.exitCode = report.summary.failed > 0 ? EXIT.no : EXIT.yes;
}

const linesOf = ({ results, warnings, summary }: Shapes['ImportReportView']): string[] => [
  ...results.map(({ decision, fqn, unique_id: id, version, error }) =>
    oneLine(`${decision.padEnd(9)} ${fqn ?? id} ${version ?? ''} ${error?.message ?? ''}`),
  ),
  ...warnings.map((warning) => oneLine(`warning   ${warning}`)),
  totalsOf(summary),
];

/** How much of what was done, as far as anything was. */
function totalsOf(summary: Shapes['ImportReportView']['summary']): string {
  const done = Object.entries(summary).filter(([, count]) => count > 0);
  return (
    done.map(([what, count]) => `${what.replaceAll('_', ' ')}: ${count}`).join(', ') || 'There is nothing to import.'
  );
}
