import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

/** A block of a page that is run, and what the page says it prints. */
export interface Step {
  readonly commands: string;
  readonly claimed: string;
}

/** Where the blocks of a page are run, and what its reader has by then. */
export interface Reader {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Further commands, as functions of bash. */
  readonly installed?: string;
}

/** The ```bash run blocks of a Markdown text, each with the ```text output block that follows it. */
export function stepsOf(markdown: string): Step[] {
  const blocks = [...markdown.matchAll(/^```(bash run|text output)\n(.*?)\n```$/gms)].map(([, kind, text = '']) => ({
    kind,
    text,
  }));
  return blocks.flatMap(({ kind, text }, at) => {
    const next = blocks[at + 1];
    return kind === 'bash run' ? [{ commands: text, claimed: next?.kind === 'text output' ? next.text : '' }] : [];
  });
}

/** Follows a page: the same steps, with what they print in place of what is claimed. */
export async function followed(steps: readonly Step[], reader: Reader): Promise<Step[]> {
  const printed = printedBy(await bash(scriptOf(steps), reader));
  return steps.map((step, at) => ({ ...step, claimed: printed[at] ?? 'nothing, since it was not run' }));
}

const MARK = '@@@ next step';

/** One script for all steps, so that variables of a step are there in the next; it stops at the first failure. */
const scriptOf = (steps: readonly Step[]): string =>
  ['set -eu', ...steps.map(({ commands }) => `${commands}\necho '${MARK}'`)].join('\n');

/** What each step printed. */
const printedBy = (output: string): string[] =>
  output
    .split(`${MARK}\n`)
    .slice(0, -1)
    .map((text) => text.trimEnd());

/** The command of this package is what readers have in any case. */
const TESSERA = 'tessera() { node "$ROOT/src/cli/tessera.js" "$@"; }';

function bash(script: string, { cwd, env, installed = '' }: Reader): Promise<string> {
  const options = { cwd, env: { PATH: process.env['PATH'], ROOT: resolve('.'), ...env } };
  return new Promise((done, reject) => {
    execFile('bash', ['--norc', '-c', `${TESSERA}\n${installed}\n${script}`], options, (error, stdout, stderr) =>
      error ? reject(new Error(`${stderr}\nafter having printed:\n${stdout}`)) : done(stdout),
    );
  });
}
