import type { Command } from 'commander';
import { subcommandsOf, tesseraProgram } from '../src/cli/program.js';
import { aligned } from './table.js';

export const COMMANDS_PAGE = 'docs/commands.md';

/** The page of every command, as the code has it now. */
export function commandsPage(): string {
  const program = tesseraProgram();
  return `# Commands

Made by \`npm run readme\` from \`src/cli/\`. \`TESSERA_URL\` says where the service is (\`http://localhost:3000\` where it is not
set), \`TESSERA_API_KEY\` is the key. Colours are for terminals only, and not against \`NO_COLOR\`; progress goes to stderr.
Ctrl-C ends with 130.

${subcommandsOf(program).map(sectionOf).join('\n\n')}
`;
}

function sectionOf({ words, command }: { readonly words: readonly string[]; readonly command: Command }): string {
  const name = `tessera ${words.join(' ')}`;
  const [, said = '', codes = ''] = /^(.*)\nExit code: (.*)$/s.exec(command.description()) ?? [];
  const rows = [...command.registeredArguments.map(argumentRow), ...command.options.map(optionRow)];
  const table = rows.length === 0 ? [] : [aligned([['argument or option', 'meaning'], ...rows])];
  const usage = `\`\`\`text\n${name} ${command.usage()}\n\`\`\``;
  return [`## \`${name}\``, usage, said, ...table, `Exit code: ${codes}`].join('\n\n');
}

type Argument = Command['registeredArguments'][number];
type Option = Command['options'][number];

const argumentRow = (argument: Argument): string[] => {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return [`\`${argument.required ? `<${name}>` : `[${name}]`}\``, described(argument)];
};

const optionRow = (option: Option): string[] => [`\`${option.flags}\``, described(option)];

function described({
  description,
  argChoices,
  defaultValue,
}: Pick<Argument | Option, 'description' | 'argChoices' | 'defaultValue'>) {
  const choices = argChoices ? ` (${argChoices.join(', ')})` : '';
  const fallback = defaultValue === undefined ? '' : ` (default: ${String(defaultValue)})`;
  return `${description}${choices}${fallback}`.replaceAll('|', '\\|');
}
