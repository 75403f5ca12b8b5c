import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createApplication } from '../../src/application.js';
import { loadConfig } from '../../src/platform/config.js';
import { openApiDocument } from '../../src/platform/http/openapi.js';

/** The document in `openapi/`, as text; tests run in the root of the package. */
export const committedText = (): string => readFileSync('openapi/tessera.json', 'utf8');

export const committedDocument = (): OpenAPIObject => JSON.parse(committedText()) as OpenAPIObject;

/** The document that the code says now, without a database. */
export async function generatedDocument(): Promise<OpenAPIObject> {
  return openApiDocument(await createApplication(loadConfig({ DATABASE_URL: 'pglite:' }), true));
}
