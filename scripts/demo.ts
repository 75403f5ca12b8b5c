import { createTesseraClient } from '../openapi/index.js';
import { Shop } from './demo/shop.js';
import { tell } from './demo/story.js';
import { NotAsTold, say } from './demo/telling.js';
import { startOwnServer } from './own-server.js';

/**
 * Tells the main job on the artifacts of a real dbt project, through the typed client: on the service at TESSERA_URL
 * with the admin key in TESSERA_API_KEY, else on one of its own. Fails when anything is not as told.
 */
const { TESSERA_URL: url, TESSERA_API_KEY: key } = process.env;
const server = url && key ? { url, key, close: () => Promise.resolve() } : await startOwnServer();
say(`Tessera at ${server.url}${url && key ? '' : ', started for this story alone'}.`);
try {
  await tell(new Shop(server.url, createTesseraClient(server)));
} catch (error) {
  const reason = error instanceof NotAsTold ? `Not as told. Expected: ${error.message}` : String(error);
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
} finally {
  await server.close();
}
