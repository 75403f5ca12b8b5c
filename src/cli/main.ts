import { Command, CommanderError } from 'commander';
import { checkCommand } from './check/check.command.js';
import { importCommand } from './import/import.command.js';
import { EXIT, Failure, wrongUsage } from './exit-codes.js';
import { progressEnds } from './terminal.js';

process.once('SIGINT', () => {
  progressEnds();
  process.exit(EXIT.interrupted);
});

const program = new Command('tessera')
  .description('Coordinates data contracts: what a change breaks, whom, and who has agreed.')
  .showSuggestionAfterError(false)
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });
for (const command of [checkCommand(), importCommand()]) {
  program.addCommand(command.copyInheritedSettings(program));
  command.commands.forEach((nested) => nested.copyInheritedSettings(program));
}

try {
  if (process.argv.length < 3) {
    throw wrongUsage('name a command, such as check; tessera --help lists them');
  }
  await program.parseAsync();
} catch (error) {
  progressEnds();
  process.exitCode = exitCodeOf(error);
}

/** Says in one line what went wrong; the parser has said so already of its own. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? EXIT.yes : EXIT.wrongUsage;
  }
  process.stderr.write(`tessera: ${error instanceof Error ? error.message : String(error)}\n`);
  return error instanceof Failure ? error.exitCode : EXIT.unknown;
}
