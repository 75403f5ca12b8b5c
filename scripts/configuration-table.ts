import { KNOBS } from '../src/platform/config.js';
import { aligned } from './table.js';

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
