import { writeFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { NoAnswer } from '../exit-codes.js';
import { COLOURED, PLAIN } from '../terminal.js';
import { type Format, FORMATS, rendered } from './formats/formats.js';
import { type CheckReport, exitCodeOf } from './report.js';

export interface ReportOptions {
  readonly format: Format;
  readonly json?: true;
  readonly output?: string;
}

/** The options of a command that ends in a report. */
export const reporting = (command: Command): Command =>
  command
    .addOption(new Option('--format <format>', 'how to say it').choices(FORMATS).default('text'))
    .option('--json', 'the same as --format json')
    .option('--output <file>', 'write it to a file');

/** Says the report as asked, and ends with what it means. */
export function tellReport(report: CheckReport, { format, json, output }: ReportOptions): void {
  const text = rendered(json ? 'json' : format, report, output === undefined ? COLOURED : PLAIN);
  if (output === undefined) {
    process.stdout.write(text);
  } else {
    write(output, text);
  }
  process.exitCode = exitCodeOf(report);
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new NoAnswer(`cannot write ${path}: ${(error as Error).message}`);
  }
}
