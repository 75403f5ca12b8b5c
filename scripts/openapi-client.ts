import type { OpenAPIObject } from '@nestjs/swagger';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** The TypeScript types of a document, as `openapi/client.ts` holds them. */
export async function clientTypes(document: OpenAPIObject): Promise<string> {
  const nodes = await openapiTS(JSON.parse(JSON.stringify(document), withoutChoices) as OpenAPI3, {
    alphabetize: true,
    // What has a default may be left out of a request.
    defaultNonNullable: false,
  });
  return `// Made by \`npm run openapi\` from openapi/tessera.json; do not edit.\n${astToString(nodes)}`;
}

/** Which of some fields a body needs, types would say in a shape for each; they leave it to the service. */
function withoutChoices(name: string, value: unknown): unknown {
  const choices = name === 'anyOf' && Array.isArray(value) ? (value as object[]) : [];
  const isChoice = choices.length > 0 && choices.every((one) => Object.keys(one).join(',') === 'required');
  return isChoice ? undefined : value;
}
