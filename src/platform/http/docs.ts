import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** `openapi/tessera.json` of the package, whether the code runs from `dist` or from a copy of it. */
const DOCUMENT = ['../../../../openapi/tessera.json', '../../../openapi/tessera.json']
  .map((path) => resolve(fileURLToPath(import.meta.url), '..', path))
  .find((path) => existsSync(path));

/** Serves the committed OpenAPI document, and Swagger UI over it from this process alone. */
export function serveDocs(app: NestFastifyApplication): void {
  if (DOCUMENT === undefined) {
    return;
  }
  const document = JSON.parse(readFileSync(DOCUMENT, 'utf8')) as OpenAPIObject;
  SwaggerModule.setup('docs', app, document, {
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: 'Tessera API',
    swaggerOptions: { persistAuthorization: true, displayRequestDuration: true, tagsSorter: 'alpha' },
  });
}
