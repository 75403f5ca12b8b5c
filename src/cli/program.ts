import { Command } from 'commander';
import { ackCommand } from './ack/ack.command.js';
import { auditCommand } from './audit/audit.command.js';
import { canIDeployCommand } from './can-i-deploy/can-i-deploy.command.js';
import { checkCommand } from './check/check.command.js';
import { impactCommand } from './impact/impact.command.js';
import { importCommand } from './import/import.command.js';
import { keysCommand } from './keys/keys.command.js';
import { publishCommand } from './publish/publish.command.js';
import { pullCommand } from './pull/pull.command.js';
import { registerCommand } from './register/register.command.js';
import { serveCommand } from './serve/serve.command.js';

/** Every subcommand, in the order in which people meet them. */
const COMMANDS = [
  checkCommand,
  impactCommand,
  publishCommand,
  pullCommand,
  registerCommand,
  ackCommand,
  canIDeployCommand,
  importCommand,
  keysCommand,
  auditCommand,
  serveCommand,
];

/** The command line as a whole: nothing runs until it is given arguments. */
export function tesseraProgram(): Command {
  const program = new Command('tessera')
    .description('Coordinates data contracts: what a change breaks, whom, and who has agreed.')
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ outputError: (said, write) => write(said.replace(/^error:/, 'tessera:')) })
    .configureHelp({
      showGlobalOptions: true,
      commandDescription: (command) => reflowed(command.description()),
      subcommandDescription: (command) => reflowed(command.description()).split(/(?<=\.)\s/)[0] ?? '',
    });
  for (const make of COMMANDS) {
    const command = make();
    program.addCommand(command.copyInheritedSettings(program));
    command.commands.forEach((nested) => nested.copyInheritedSettings(program));
  }
  return program;
}

/** As wide as the terminal, whatever the code is; what the exit code means keeps its line. */
const reflowed = (text: string): string => text.replaceAll(/\n(?!Exit code:)/g, ' ');

/** Those that do something, each with the words that call it: `import dbt`. */
export const subcommandsOf = (program: Command): { readonly words: readonly string[]; readonly command: Command }[] =>
  program.commands.flatMap((command) =>
    command.commands.length === 0
      ? [{ words: [command.name()], command }]
      : command.commands.map((nested) => ({ words: [command.name(), nested.name()], command: nested })),
  );
