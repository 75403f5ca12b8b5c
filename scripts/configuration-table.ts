import { KNOBS } from '../src/platform/config.js';

const BEGIN = '<!-- configuration: made by `npm run readme` from src/platform/config.ts -->';
const END = '<!-- end of configuration -->';

/** The README with the table of settings that the code has now. */
export function withConfigurationTable(readme: string): string {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`The README has no place for the settings: ${BEGIN} and ${END}.`);
  }
  return `${before}${BEGIN}\n\n${configurationTable()}\n\n${END}${after}`;
}

function configurationTable(): string {
  const rows = Object.entries(KNOBS).map(([name, knob]) => [`\`${name}\``, defaultOf(knob), knob.describes]);
  return aligned([['variable', 'default', 'meaning'], ...rows]);
}

function defaultOf({ fallback, shown }: { readonly fallback: unknown; readonly shown?: string }): string {
  return shown ?? `\`${String(fallback)}\``;
}

/** A table as prettier would write it. */
function aligned(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  return [lines[0], `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.slice(1)].join('\n');
}
