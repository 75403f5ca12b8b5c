import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiDocument } from './openapi.js';

/** A file in `openapi/` of the package, whether the code runs from `dist` or from a copy of it. */
const inPackage = (name: string): string | undefined =>
  [`../../../../openapi/${name}`, `../../../openapi/${name}`]
    .map((path) => resolve(fileURLToPath(import.meta.url), '..', path))
    .find((path) => existsSync(path));

const DOCUMENT = inPackage('tessera.json');
/** What editors complete contract files by. */
const CONTRACT_FILE_SCHEMA = inPackage('contract-file.schema.json');

const ASSETS = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));
const SERVED = ['/swagger-ui.css', '/swagger-ui-bundle.js', '/favicon-32x32.png'];

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tessera API</title>
    <link rel="icon" href="/docs/favicon-32x32.png" />
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  persistAuthorization: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
});
`;

/** Everything from this process and nothing inline, neither script nor style. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

/** Serves the committed OpenAPI document, and Swagger UI over it from this process alone. */
export async function serveDocs(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  // Making it from the code takes a second of every start, so that is only for a tree without the file.
  const document = DOCUMENT === undefined ? JSON.stringify(openApiDocument(app)) : readFileSync(DOCUMENT, 'utf8');
  fastify.get('/openapi.json', (_request, reply) => reply.type('application/json').send(document));
  if (CONTRACT_FILE_SCHEMA !== undefined) {
    const schema = readFileSync(CONTRACT_FILE_SCHEMA, 'utf8');
    fastify.get('/contract-file.schema.json', (_request, reply) => reply.type('application/schema+json').send(schema));
  }
  fastify.get('/docs', (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', CONTENT_SECURITY_POLICY).send(PAGE),
  );
  fastify.get('/docs/start.js', (_request, reply) => reply.type('text/javascript').send(START));
  await app.register(fastifyStatic, {
    root: ASSETS,
    prefix: '/docs/',
    decorateReply: false,
    index: false,
    maxAge: '1h',
    allowedPath: (path) => SERVED.includes(path),
  });
}
