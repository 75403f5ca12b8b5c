import type { INestApplicationContext } from '@nestjs/common';
import { FirstStart } from './modules/identity/index.js';
import type { Settings } from './platform/config.js';
import { databaseKind, embeddedDirectory } from './platform/database/orm-options.js';

/** What a person reads after the start: where it runs, on what, and the next thing to type. */
export function welcome(app: INestApplicationContext, settings: Settings): string {
  const url = `http://localhost:${settings.PORT}`;
  const key = app.get(FirstStart).generatedKey;
  return [
    '',
    `Tessera is serving on ${url}  (Swagger UI: ${url}/docs)`,
    ...(databaseKind(settings) === 'embedded' ? [aboutEmbedded(settings)] : []),
    ...(key === null ? [] : ['', 'Bootstrap API key, shown this once:', `  ${key}`]),
    '',
    'Next, make a team:',
    `  curl -s ${url}/api/v1/teams -H 'Authorization: Bearer ${key ?? '<your key>'}' -H 'Content-Type: application/json' -d '{"name":"orders"}'`,
    '',
    '',
  ].join('\n');
}

function aboutEmbedded(settings: Settings): string {
  return embeddedDirectory(settings).startsWith('memory:')
    ? 'Embedded database in memory: it ends with this process.'
    : `Embedded database in ${settings.DATA_DIR}: one process, not power-safe. Set DATABASE_URL for PostgreSQL.`;
}
