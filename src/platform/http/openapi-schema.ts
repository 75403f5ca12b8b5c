import type { OpenAPIObject } from '@nestjs/swagger';

export type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Described = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];
export type Schema = Exclude<Described, { $ref: string }> & { $ref?: string };
export type Schemas = Readonly<Record<string, Schema>>;

/** Calls `visit` for a schema and every schema inside it, but not for what its references lead to. */
export function eachSchema(schema: Schema, visit: (schema: Schema) => void): void {
  visit(schema);
  for (const inner of innerSchemas(schema)) {
    eachSchema(inner, visit);
  }
}

function innerSchemas(schema: Schema): Schema[] {
  const { properties = {}, items, additionalProperties, allOf = [], anyOf = [], oneOf = [] } = schema;
  const values = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  return [...Object.values(properties), ...(items ? [items] : []), ...values, ...allOf, ...anyOf, ...oneOf] as Schema[];
}

/** The types a schema names; OpenAPI 3.1 writes a nullable one as a list. */
export const typesOf = ({ type }: Schema): readonly string[] => (type === undefined ? [] : [type].flat());

/** The name of the schema that a reference leads to. */
export const referenced = ({ $ref }: Schema): string | undefined => $ref?.split('/').at(-1);
