import { createApplication } from './application.js';
import { welcome } from './welcome.js';
import { loadConfig } from './platform/config.js';

/** The API process. A start that cannot succeed says why in one sentence. */
try {
  const settings = loadConfig();
  const app = await createApplication(settings);
  await app.listen(settings.PORT, settings.HOST);
  process.stdout.write(welcome(app, settings));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
