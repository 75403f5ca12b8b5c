import { CommanderError } from 'commander';
import { EXIT, type ExitCode, Failure, wrongUsage } from './exit-codes.js';
import { tesseraProgram } from './program.js';
import { progressEnds } from './terminal.js';

/** Runs the command line; where it fails, says in one line why, and answers the exit code. */
export async function run(args: readonly string[]): Promise<ExitCode | undefined> {
  try {
    if (args.length === 0) {
      throw wrongUsage('name a command, such as check; tessera --help lists them');
    }
    await tesseraProgram().parseAsync(args, { from: 'user' });
    return undefined;
  } catch (error) {
    progressEnds();
    return exitCodeOf(error);
  }
}

/** The parser has said of its own what it did not understand. */
function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? EXIT.yes : EXIT.wrongUsage;
  }
  process.stderr.write(`tessera: ${error instanceof Error ? error.message : String(error)}\n`);
  return error instanceof Failure ? error.exitCode : EXIT.unknown;
}
