import { EXIT } from './exit-codes.js';
import { run } from './run.js';
import { progressEnds } from './terminal.js';

process.once('SIGINT', () => {
  progressEnds();
  process.stderr.write('tessera: interrupted; what was written until then stays, and running it again goes on\n');
  process.exit(EXIT.interrupted);
});

process.exitCode = (await run(process.argv.slice(2))) ?? process.exitCode;
