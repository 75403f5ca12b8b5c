/** A block of the README that is run, and what the README says it prints. */
export interface Step {
  readonly commands: string;
  readonly claimed: string;
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

const MARK = '@@@ next step';

/** One script for all steps, so that variables of a step are there in the next; it stops at the first failure. */
export const scriptOf = (steps: readonly Step[]): string =>
  ['set -euo pipefail', ...steps.map(({ commands }) => `${commands}\necho '${MARK}'`)].join('\n');

/** What each step printed. */
export const printedBy = (output: string): string[] =>
  output
    .split(`${MARK}\n`)
    .slice(0, -1)
    .map((text) => text.trimEnd());
