import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from './openapi-completion.js';
import { eachSchema, type Schema, typesOf } from './openapi-schema.js';

/**
 * The name that a list of values goes by in generated clients, and a property that has it. No two may share a value: Go
 * has one constant for each. Lists that would, such as most statuses, stay with their properties.
 */
const NAMES = {
  Answer: 'AcknowledgmentView.answer',
  CheckStatus: 'QualityResultView.status',
  CompatibilityMode: 'AssetView.compatibility',
  ContentModel: 'AssetView.content',
  Decision: 'PublishAnswerView.decision',
  Digest: 'EndpointView.digest',
  EndpointFormat: 'EndpointView.format',
  EndpointStatus: 'EndpointView.status',
  FindingKind: 'FindingView.kind',
  LineageDirection: 'LineageView.direction',
  Question: 'WitnessView.question',
  SchemaFormat: 'ContractView.schema_format',
  Scope: 'ApiKeyView.scopes',
  SemverMode: 'AssetView.semver_mode',
  TransferStatus: 'TransferView.status',
  Verdict: 'VerdictsView.history',
  VersionClass: 'ContractView.change_class',
} as const;

/** Lists of values become named schemas, so that a client has one type for all places where one may stand. */
export function nameEnums(document: OpenAPIObject): void {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  const named = new Map<string, { name: string; values: unknown[] }>();
  for (const [name, place] of Object.entries(NAMES)) {
    const values = valuesAt(place, schemas);
    named.set(JSON.stringify(values), { name, values });
  }
  const share = (schema: Schema) => refer(schema, named);
  Object.values(schemas).forEach((schema) => eachSchema(schema, share));
  for (const { operation } of operationsOf(document)) {
    for (const { schema } of (operation.parameters ?? []) as { schema?: Schema }[]) {
      eachSchema(schema ?? {}, share);
    }
  }
  for (const { name, values } of named.values()) {
    schemas[name] = { type: 'string', enum: values };
  }
}

function valuesAt(place: string, schemas: Readonly<Record<string, Schema>>): unknown[] {
  const [name = '', property = ''] = place.split('.');
  const found: Schema = schemas[name]?.properties?.[property] ?? {};
  const values = valuesOf(found.items ?? found);
  if (values.length === 0) {
    throw new Error(`${place} has no list of values to name`);
  }
  return values;
}

const valuesOf = (schema: Schema): unknown[] => ((schema.enum ?? []) as unknown[]).filter((value) => value !== null);

function refer(schema: Schema, named: ReadonlyMap<string, { name: string }>): void {
  const known = named.get(JSON.stringify(valuesOf(schema)));
  if (!known) {
    return;
  }
  const reference = { $ref: `#/components/schemas/${known.name}` };
  const mayBeNull = typesOf(schema).includes('null') || (schema.enum ?? []).includes(null);
  delete schema.type;
  delete schema.enum;
  if (mayBeNull) {
    Object.assign(schema, { anyOf: [reference, { type: 'null' }] });
  } else {
    Object.assign(schema, Object.keys(schema).length === 0 ? reference : { allOf: [reference] });
  }
}
