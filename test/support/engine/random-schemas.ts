import fc from 'fast-check';

/** The drafts that a standard validator of today speaks. */
export const ORACLE_DIALECTS = ['draft-07', '2019-09', '2020-12'] as const;
export type OracleDialect = (typeof ORACLE_DIALECTS)[number];

export const DIALECT_URIS: Readonly<Record<OracleDialect, string>> = {
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
};

export interface SchemaPair {
  readonly dialect: OracleDialect;
  readonly before: unknown;
  readonly after: unknown;
}

type Json = Record<string, unknown>;
type Keyword = fc.Arbitrary<Json>;

const NAMES = ['a', 'b', 'c', 'S_x'];
const PATTERNS = ['^S_', '^[ab]+$', 'b', '^a?$', '[a-c]*', '^(ab|c)$'];
/** A text of each format, and how it is often misspelt. */
export const FORMATTED: Readonly<Record<string, readonly string[]>> = {
  date: ['2020-01-01', '2020-02-30'],
  time: ['10:00:00Z', '10:00'],
  'date-time': ['2020-01-01T00:00:00Z', '2020-01-01 00:00:00'],
  duration: ['PT1H', 'P1H'],
  email: ['a@example.com', '@example.com'],
  hostname: ['example.com', '-a.com'],
  ipv4: ['192.0.2.1', '192.0.2.256'],
  ipv6: ['2001:db8::1', '2001::db8::1'],
  uri: ['https://example.com/a', '//example.com'],
  'uri-reference': ['a/b', '\\\\a'],
  uuid: ['12345678-1234-4234-8234-123456789abc', '12345678'],
  'json-pointer': ['/a', '/~2'],
  regex: ['[a]', '[a'],
};

const name = fc.constantFrom(...NAMES);
const nameList = fc.uniqueArray(name, { maxLength: 2 });
const count = fc.integer({ min: 0, max: 3 });
const number = fc.constantFrom(-3, -1, -0.5, 0, 0.5, 1, 2, 2.5, 3, 4, 6);
const scalar = fc.oneof(
  {
    arbitrary: fc.constantFrom<unknown>(null, true, false, -1, 0, 0.5, 1, 2, 3, '', 'a', 'ab', 'b', 'abc'),
    weight: 14,
  },
  { arbitrary: fc.constantFrom(...Object.values(FORMATTED).flat()), weight: 2 },
);

/** Values made of the same few words and numbers that the schemas are made of, so that they often matter. */
export const instance: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { arbitrary: scalar, weight: 4 },
    { arbitrary: fc.array(tie('value'), { maxLength: 4 }), weight: 2 },
    {
      arbitrary: fc
        .uniqueArray(fc.tuple(name, tie('value')), { maxLength: 4, selector: ([key]) => key })
        .map(fromEntries),
      weight: 3,
    },
  ),
})).value;

function fromEntries(entries: readonly (readonly [string, unknown])[]): Json {
  return Object.fromEntries(entries);
}

function member(keyword: string, value: fc.Arbitrary<unknown>): Keyword {
  return value.map((own) => ({ [keyword]: own }));
}

const TYPES = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

const LEAVES: readonly Keyword[] = [
  member(
    'type',
    fc.oneof(fc.constantFrom(...TYPES), fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 3 })),
  ),
  member('enum', fc.uniqueArray(scalar, { minLength: 1, maxLength: 4 })),
  member('const', scalar),
  member('minimum', number),
  member('maximum', number),
  member('exclusiveMinimum', number),
  member('exclusiveMaximum', number),
  member('multipleOf', fc.constantFrom(0.5, 1, 1.5, 2, 3)),
  member('minLength', count),
  member('maxLength', count),
  member('pattern', fc.constantFrom(...PATTERNS)),
  member('format', fc.constantFrom(...Object.keys(FORMATTED))),
  member('minItems', count),
  member('maxItems', count),
  member('uniqueItems', fc.boolean()),
  member('minProperties', count),
  member('maxProperties', count),
  member('required', nameList),
  member('title', fc.constantFrom('x', 'y')),
];

function branches(schema: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> {
  return fc.array(schema, { minLength: 1, maxLength: 3 });
}

function applicators(schema: fc.Arbitrary<unknown>, dialect: OracleDialect): Keyword[] {
  const shared = [
    member('properties', fc.dictionary(name, schema, { maxKeys: 3 })),
    member('properties', fc.dictionary(name, schema, { maxKeys: 3 })),
    member('additionalProperties', fc.oneof(fc.boolean(), schema)),
    member('patternProperties', fc.dictionary(fc.constantFrom(...PATTERNS), schema, { maxKeys: 2 })),
    member('propertyNames', schema),
    member('contains', schema),
    member('allOf', branches(schema)),
    member('anyOf', branches(schema)),
    member('oneOf', branches(schema)),
    member('not', schema),
    fc.record({ if: schema, then: schema, else: schema }, { requiredKeys: ['if'] }),
    member('$ref', fc.constantFrom('#', '#/$defs/x', '#/$defs/y')),
  ];
  return [...shared, ...DIALECT_KEYWORDS[dialect](schema)];
}

const DIALECT_KEYWORDS: Readonly<Record<OracleDialect, (schema: fc.Arbitrary<unknown>) => Keyword[]>> = {
  'draft-07': (schema) => [
    member('items', fc.oneof(schema, branches(schema))),
    member('additionalItems', schema),
    member('dependencies', fc.dictionary(name, fc.oneof(nameList, schema), { maxKeys: 2 })),
  ],
  '2019-09': (schema) => [
    member('items', fc.oneof(schema, branches(schema))),
    member('additionalItems', schema),
    ...counted(schema),
  ],
  '2020-12': (schema) => [member('items', schema), member('prefixItems', branches(schema)), ...counted(schema)],
};

function counted(schema: fc.Arbitrary<unknown>): Keyword[] {
  return [
    fc.record({ contains: schema, minContains: count, maxContains: count }, { requiredKeys: ['contains'] }),
    member('dependentRequired', fc.dictionary(name, nameList, { maxKeys: 2 })),
    member('dependentSchemas', fc.dictionary(name, schema, { maxKeys: 2 })),
    member('unevaluatedProperties', fc.oneof(fc.boolean(), schema)),
    member('unevaluatedItems', fc.oneof(fc.boolean(), schema)),
  ];
}

function schemaOf(dialect: OracleDialect): fc.Arbitrary<unknown> {
  return fc.letrec<{ schema: unknown }>((tie) => {
    const leaf = fc.oneof(...LEAVES);
    const inner = fc.oneof(...applicators(tie('schema'), dialect));
    const merged = (keywords: readonly Json[]): Json =>
      withoutRefSiblings(Object.assign({}, ...keywords) as Json, dialect);
    return {
      schema: fc.oneof(
        { maxDepth: 2, depthSize: 'small' },
        fc.oneof(
          { arbitrary: fc.array(leaf, { maxLength: 3 }).map(merged), weight: 6 },
          { arbitrary: fc.boolean(), weight: 1 },
        ),
        fc
          .tuple(fc.array(leaf, { maxLength: 2 }), fc.array(inner, { minLength: 1, maxLength: 2 }))
          .map((parts) => merged(parts.flat())),
      ),
    };
  }).schema;
}

/** Before 2019-09 nothing counts beside a `$ref`, though some validators let it. */
function withoutRefSiblings(schema: Json, dialect: OracleDialect): Json {
  return dialect === 'draft-07' && Object.hasOwn(schema, '$ref') ? { $ref: schema['$ref'] } : schema;
}

function rooted(schema: unknown, definitions: Json, dialect: OracleDialect): unknown {
  const root = typeof schema === 'boolean' ? (schema ? {} : { not: {} }) : (schema as Json);
  const whole = dialect === 'draft-07' && Object.hasOwn(root, '$ref') ? { allOf: [root] } : root;
  return { $schema: DIALECT_URIS[dialect], ...whole, $defs: definitions };
}

/** Two schemas of one dialect: the second one unrelated, or the first one with something in it replaced. */
export const schemaPair: fc.Arbitrary<SchemaPair> = fc.constantFrom(...ORACLE_DIALECTS).chain((dialect) => {
  const schema = schemaOf(dialect);
  const definitions = fc.record({ x: schema, y: schema });
  return fc
    .tuple(
      schema,
      schema,
      definitions,
      fc.oneof({ arbitrary: fc.constant(null), weight: 1 }, { arbitrary: fc.nat(), weight: 4 }),
    )
    .map(([before, other, defs, at]) => ({
      dialect,
      before: rooted(before, defs, dialect),
      after: rooted(at === null ? other : replacedAt(before, other, at, dialect), defs, dialect),
    }));
});

/** One subschema or one keyword of a schema exchanged for that of another schema. */
function replacedAt(schema: unknown, other: unknown, at: number, dialect: OracleDialect): unknown {
  if (!isObject(schema) || Object.keys(schema).length === 0) {
    return other;
  }
  const keys = Object.keys(schema);
  const key = keys[at % keys.length] ?? '';
  const value = schema[key];
  const made =
    at % 3 !== 0 && isObject(value)
      ? { ...schema, [key]: changedMember(value, other, at >> 2, dialect) }
      : changedKeyword(schema, key, other);
  return withoutRefSiblings(made, dialect);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function changedMember(value: Json, other: unknown, at: number, dialect: OracleDialect): unknown {
  const names = Object.keys(value);
  const nested =
    names.length > 0 && names.every((own) => typeof value[own] === 'object' || typeof value[own] === 'boolean');
  const own = names[at % Math.max(1, names.length)] ?? 'a';
  return nested && NAMES.includes(own) ? { ...value, [own]: replacedAt(value[own], other, at >> 1, dialect) } : value;
}

function changedKeyword(schema: Json, key: string, other: unknown): Json {
  const { [key]: _gone, ...rest } = schema;
  return typeof other === 'object' && other !== null ? { ...rest, ...(other as Json) } : rest;
}
