import { CommanderError } from 'commander';
import { EXIT, Failure, wrongUsage } from './exit-codes.js';
import { tesseraProgram } from './program.js';
import { progressEnds } from './terminal.js';

process.once('SIGINT', () => {
  progressEnds();
  process.exit(EXIT.interrupted);
});

try {
  if (process.argv.length < 3) {
    throw wrongUsage('name a command, such as check; tessera --help lists them');
  }
  await tesseraProgram().parseAsync();
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
