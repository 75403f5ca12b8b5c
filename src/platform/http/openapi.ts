import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { eventDataViews } from './event-data.js';
import { examplesByName } from './example.js';
import { completeDocument, operationsOf } from './openapi-completion.js';
import { nameEnums } from './openapi-enums.js';
import { omitEmptyBodies, shareRepeats } from './openapi-sharing.js';
import { addWebhooks } from './openapi-webhooks.js';

/** Of the API as it ships; the same as the package's. */
const VERSION = '0.1.0';

const DESCRIPTION = `
Tessera coordinates data contracts between the teams that produce warehouse tables and the teams that read them.
A producer proposes a change before shipping it; Tessera says whom it would hurt, collects their consent, and only then publishes.

| noun | what it is |
| --- | --- |
| **team** | the unit of ownership and consent; every API key acts for exactly one |
| **asset** | a table, view or model that a team owns |
| **contract** | one published version of an asset's promise: schema and guarantees |
| **registration** | "we depend on this asset", and on which of its columns |
| **proposal** | a breaking change that waits for the teams it would hurt |

Bodies are JSON that every reader understands alike: texts without NUL and unpaired surrogates, whole numbers that a double
holds to the last digit, each key of an object once. Anything else is refused with its place; what imports take from other
tools is taken as it comes.

Press **Authorize** and paste an API key. The first start on the embedded database prints one.

Lists take \`limit\` and \`cursor\` and answer \`results\` and \`next_cursor\`. Times are RFC 3339 in UTC, ids are UUIDs.
Every error is an RFC 9457 problem whose \`code\` is stable. Where limits are on, \`RateLimit\` and \`RateLimit-Policy\` say what is left
of your key's and team's allowance, and 429 comes with \`Retry-After\`.
`.trim();

/** In the order of the main job; a tag that no route carries yet is left out of the document. */
const TAGS: readonly (readonly [name: string, description: string])[] = [
  ['teams', 'Producers and consumers: the unit of ownership and consent.'],
  ['api keys', 'A key acts for one team, with the scopes `read`, `write` or `admin`.'],
  ['assets', 'Tables, views and models, each with an owner and a compatibility mode.'],
  ['lineage', 'What reads what, said by hand or by imports.'],
  ['catalogue', 'What there is, found by name.'],
  ['contracts', 'Publish a version, see whom it would hurt, read every version, compare two.'],
  ['schemas', 'Validate or compare schemas without storing anything.'],
  ['registrations', 'Who depends on which columns of which asset.'],
  ['proposals', 'Breaking changes, the answers of the teams they would hurt, and their publication.'],
  ['publications', 'Versions of several assets that are proposed, answered and published together.'],
  ['imports', 'Assets, contracts and registrations from what other tools already know.'],
  ['webhooks', 'Events sent to a URL of yours: endpoints, deliveries, and what came of each attempt.'],
  ['events', 'What happened that concerns your team, to be read from a cursor on.'],
  ['audit', 'Who did what, when, through which key; append-only and hash-chained.'],
  ['operations', 'Whether the service runs and can serve.'],
];

/** The OpenAPI 3.1 document of the routes in the code. It needs no database: a preview of the application will do. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Tessera')
    .setDescription(DESCRIPTION)
    .setVersion(VERSION)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'An API key. `X-API-Key: <key>` is accepted as well.' },
      'api-key',
    );
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (_controller, method) => method,
    extraModels: [...new Set(eventDataViews.values())],
  });
  const used = new Set(operationsOf(document).flatMap(({ operation }) => operation.tags ?? []));
  const tags = TAGS.filter(([name]) => used.has(name)).map(([name, description]) => ({ name, description }));
  const { contact: _nobody, ...info } = document.info;
  const completed = completeDocument({ ...document, info, tags }, examplesByName);
  addWebhooks(completed, examplesByName);
  nameEnums(completed);
  shareRepeats(completed);
  omitEmptyBodies(completed);
  return completed;
}
