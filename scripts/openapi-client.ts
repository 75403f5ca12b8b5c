import type { OpenAPIObject } from '@nestjs/swagger';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** The TypeScript types of a document, as `openapi/client.ts` holds them. */
export async function clientTypes(document: OpenAPIObject): Promise<string> {
  const nodes = await openapiTS(JSON.parse(JSON.stringify(document)) as OpenAPI3, {
    alphabetize: true,
    // What has a default may be left out of a request.
    defaultNonNullable: false,
  });
  return `// Made by \`npm run openapi\` from openapi/tessera.json; do not edit.\n${astToString(nodes)}`;
}
