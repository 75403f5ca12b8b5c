import { Command } from 'commander';

const DESCRIPTION = `Serves the API: what npm start does once it is built. The settings are environment variables, such as
PORT, DATABASE_URL and DATA_DIR; the README lists them.
Exit code: 0 it was stopped, 1 it could not start.`;

/** `tessera serve`: the service itself. */
export const serveCommand = (): Command => new Command('serve').description(DESCRIPTION).action(serve);

async function serve(): Promise<void> {
  // The service ends its work on these by itself.
  process.removeAllListeners('SIGINT');
  await import('../../main.js');
}
