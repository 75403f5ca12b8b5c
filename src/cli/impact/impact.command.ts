import { Command } from 'commander';
import type { Shapes } from '../../../openapi/index.js';
import { asText } from '../check/formats/text.js';
import { GateQuestions } from '../check/gate-questions.js';
import { readChanges } from '../check/read-changes.js';
import type { CheckedChange } from '../check/report.js';
import { EXIT } from '../exit-codes.js';
import { oneLine } from '../one-line.js';
import { clientFrom, COLOURED, progressEnds } from '../terminal.js';

interface ImpactOptions {
  readonly environment: string;
  readonly json?: true;
}

const DESCRIPTION = `Says all that a change would do: every difference, whom it hurts, whom not and why, and what lies
downstream. It stores nothing; check is the gate.
Exit code: 0 it is said, 2 wrong usage, 3 unknown.`;

/** `tessera impact`: a change, looked at from all sides. */
export const impactCommand = (): Command =>
  new Command('impact')
    .description(DESCRIPTION)
    .argument('<file>', 'contract file, JSON or YAML')
    .option('--environment <name>', 'where the asset is looked up unless the file says so', 'production')
    .option('--json', 'for machines: the answer of the service')
    .action(impact);

async function impact(file: string, { environment, json }: ImpactOptions): Promise<void> {
  const { head } = readChanges({ files: [file] }, environment);
  const questions = new GateQuestions(clientFrom(process.env), head);
  await questions.ask();
  progressEnds();
  const { report } = questions;
  const more = report.changes.flatMap(linesOf);
  const text = [asText(report, COLOURED).trimEnd(), ...more].join('\n');
  const answers = report.changes.map(({ name, ...answer }) => ({ asset: name, ...answer }));
  process.stdout.write(`${json ? JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2) : text}\n`);
  process.exitCode = report.changes.some(({ standing }) => standing === 'unknown') ? EXIT.unknown : EXIT.yes;
}

/** What the gate has no need to say. */
function linesOf({ impact: judged }: CheckedChange): string[] {
  if (!judged) {
    return [];
  }
  const { findings, unaffected, downstream, truncated, change_class: kind, suggested_version: version } = judged;
  const harmless = findings.filter(({ breaking, caution }) => !breaking && !caution);
  return [
    `Version: ${kind ?? 'no change'}${kind === null ? '' : `, ${version}`}`,
    ...harmless.map((finding) => `Harmless: ${finding.kind} ${finding.path}: ${finding.message}`),
    ...unaffected.map((one) => `Not hurt: ${one.team_name}${one.spared_by === null ? '' : ` (${one.spared_by})`}`),
    ...downstream.map(downstreamLine),
    ...(truncated ? ['There is more downstream.'] : []),
  ].map(oneLine);
}

const downstreamLine = ({ fqn, depth, affected }: Shapes['DownstreamView']): string =>
  `Downstream: ${fqn}, ${depth} away${affected ? ', touched' : ''}`;
