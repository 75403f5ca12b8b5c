import type { Verdicts } from '../../../src/schemas/index.js';

/** What a hostile change comes to: the bound that it passes, the code of another refusal, or a true verdict. */
export type Outcome = string | Verdicts;

const list = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));
const record = (count: number, of: (index: number) => readonly [string, unknown]): Record<string, unknown> =>
  Object.fromEntries(list(count, of));
const nested = (levels: number, around: (inner: unknown) => unknown, core: unknown): unknown =>
  list(levels, () => null).reduce((inner: unknown) => around(inner), core);

const verdict = (readers: Verdicts['readers'], history: Verdicts['history'], strict: Verdicts['strict_readers']) => ({
  readers,
  history,
  strict_readers: strict,
});
const NARROWED = verdict('holds', 'fails', 'holds');
const ANOTHER = verdict('fails', 'fails', 'fails');
const UNDECIDED = verdict('unknown', 'unknown', 'unknown');

/** Definitions that each refer four times to the next: written out, the last of 25 would stand 4^25 times. */
function fanned(refer: (next: object) => object, leaf: object): object {
  const $defs = Object.fromEntries(list(25, (index) => [`d${index}`, refer({ $ref: `#/$defs/d${index + 1}` })]));
  return { $defs: { ...$defs, d25: leaf }, $ref: '#/$defs/d0' };
}
const FOUR = [0, 1, 2, 3];
const inProperties = (next: object) => ({
  type: 'object',
  properties: Object.fromEntries(FOUR.map((index) => [`p${index}`, next])),
});
const inBranches = (keyword: string) => (next: object) => ({
  [keyword]: FOUR.map((index) => ({ type: 'object', properties: { [`q${index}`]: next } })),
});
const inConditions = (next: object) => ({ if: next, then: next, else: next });
const NUMBER = { type: 'number' };
const INTEGER = { type: 'integer' };

/** Objects of which each branch requires a property of its own. */
const branched = (keyword: string, count: number, from: number) => ({
  [keyword]: list(count, (index) => ({
    type: 'object',
    required: [`a${index}`],
    properties: { [`a${index}`]: { minimum: index + from } },
  })),
});
const patterned = (letter: string) => ({
  properties: record(2_000, (index) => [
    `p${index}`,
    { type: 'string', pattern: `^(a|b)*${letter}(a|b){${(index % 9) + 3}}$` },
  ]),
});
const patternNamed = (count: number, type: string) => ({
  patternProperties: record(count, (index) => [`^p.*${index}$`, { type }]),
});
const tangled = (shift: number) => ({
  allOf: list(40, (index) => ({
    oneOf: FOUR.slice(1).map((k) => ({ required: [`v${(index * (shift + 2) + k * (shift + 6)) % 20}`] })),
  })),
});

export const JSON_SCHEMAS: [string, unknown, unknown, Outcome][] = [
  ['properties 70 levels deep', nested(35, (a) => ({ properties: { a } }), {}), {}, 'depth'],
  ['negations 100 000 levels deep', nested(100_000, (not) => ({ not }), {}), {}, 'depth'],
  [
    'negations to the last level that is allowed',
    nested(60, (not) => ({ not }), NUMBER),
    nested(60, (not) => ({ not }), INTEGER),
    NARROWED,
  ],
  ['more than a megabyte of names', { properties: record(60_000, (index) => [`property${index}`, {}]) }, {}, 'bytes'],
  ['a list of 250 000 constants', { const: list(250_000, () => 1) }, {}, 'nodes'],
  ['an enum of 100 000 values', { enum: list(100_000, (index) => index) }, {}, 'enum_values'],
  [
    'an enum of 2 000 objects',
    { enum: list(2_000, (a) => ({ a })) },
    { enum: list(2_000, (a) => ({ a: a + 1 })) },
    ANOTHER,
  ],
  ['references that fan out in properties', fanned(inProperties, NUMBER), fanned(inProperties, INTEGER), NARROWED],
  [
    'references that fan out in anyOf',
    fanned(inBranches('anyOf'), NUMBER),
    fanned(inBranches('anyOf'), INTEGER),
    NARROWED,
  ],
  [
    'references that fan out in allOf',
    fanned(inBranches('allOf'), NUMBER),
    fanned(inBranches('allOf'), INTEGER),
    NARROWED,
  ],
  [
    'references that fan out in conditions, against one value',
    { const: 1.5 },
    fanned(inConditions, INTEGER),
    verdict('unknown', 'unknown', 'unknown'),
  ],
  ['a cycle of references', { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/a' } } }, {}, 'schema.invalid'],
  ['65 branches of anyOf', branched('anyOf', 65, 0), {}, 'branches'],
  ['65 branches of oneOf', branched('oneOf', 65, 0), {}, 'branches'],
  ['65 parts of allOf', branched('allOf', 65, 0), {}, 'branches'],
  [
    '64 branches, all of them changed',
    branched('anyOf', 64, 0),
    branched('anyOf', 64, 1),
    verdict('unknown', 'fails', 'unknown'),
  ],
  ['choices that exclude one another', tangled(5), tangled(3), ANOTHER],
  [
    'a pattern that hangs who runs it',
    { pattern: '^(a+)+$' },
    { pattern: '^(a|aa)+$' },
    verdict('holds', 'holds', 'holds'),
  ],
  [
    'a pattern of exponentially many states',
    { pattern: '^(a|b)*a(a|b){40}$' },
    { pattern: '^(a|b)*b(a|b){40}$' },
    UNDECIDED,
  ],
  ['a pattern that counts to a billion', { pattern: '^((a{1000}){1000}){1000}$' }, { pattern: 'b' }, UNDECIDED],
  ['a pattern of a megabyte', { pattern: 'a'.repeat(1_000_000) }, { pattern: 'b' }, UNDECIDED],
  ['a pattern of brackets only', { pattern: '('.repeat(500_000) }, { pattern: 'b' }, UNDECIDED],
  ['slow patterns on every property', patterned('a'), patterned('b'), 'work'],
  ['slow patterns of names', patternNamed(60, 'string'), patternNamed(60, 'integer'), ANOTHER],
  ['steps of numbers at the ends of their range', { multipleOf: 1e-300 }, { multipleOf: 1e300 }, NARROWED],
  [
    'steps that share no multiple',
    { type: 'number', allOf: list(64, (index) => ({ multipleOf: index + 1.1 })) },
    { type: 'number', allOf: list(64, (index) => ({ multipleOf: index + 1.3 })) },
    UNDECIDED,
  ],
  ['a text of two billion letters', { minLength: 1e9 }, { minLength: 2e9 }, NARROWED],
  [
    'a list of a billion different items out of eleven',
    { type: 'array', items: { ...INTEGER, minimum: 0, maximum: 10 }, uniqueItems: true, minItems: 1e9 },
    { type: 'array' },
    verdict('fails', 'holds', 'fails'),
  ],
  [
    'a tuple of 20 000 places',
    { prefixItems: list(20_000, () => INTEGER) },
    { prefixItems: list(20_000, () => ({ type: 'string' })) },
    'work',
  ],
  [
    'properties that demand each other',
    { dependentRequired: record(2_000, (index) => [`p${index}`, [`p${index + 1}`]]) },
    { dependentRequired: record(2_000, (index) => [`q${index}`, [`p${index + 1}`]]) },
    UNDECIDED,
  ],
  [
    'names that every object has',
    JSON.parse(
      '{"properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"},"toString":{},"$ref":{}}}',
    ),
    JSON.parse(
      '{"properties":{"__proto__":{"type":"number"},"constructor":{"type":"string"},"toString":{},"$ref":{}}}',
    ),
    ANOTHER,
  ],
];

/** A table of so many columns, each named and typed by its number. */
const table = (count: number, name: string, type: string, more: (index: number) => object = () => ({})) => ({
  columns: list(count, (index) => ({ name: `${name}${index}`, type, ...more(index) })),
});
const typed = (dialect: string, type: string) => ({ dialect, columns: [{ name: 'a', type }] });
const arrays = (levels: number) => `${'ARRAY<'.repeat(levels)}INT64${'>'.repeat(levels)}`;
const struct = (fields: number, type: string) => `STRUCT<${list(fields, (index) => `f${index} ${type}`).join()}>`;

export const TABLES: [string, unknown, unknown, Outcome][] = [
  ['3 000 columns, all of another type', table(3_000, 'c', 'INT'), table(3_000, 'c', 'DATE'), ANOTHER],
  ['3 000 columns, all of another name', table(3_000, 'c', 'INT'), table(3_000, 'd', 'INT'), ANOTHER],
  [
    '3 000 columns renamed',
    table(3_000, 'c', 'INT'),
    table(3_000, 'd', 'INT', (index) => ({ renamed_from: `c${index}` })),
    verdict('fails', 'holds', 'fails'),
  ],
  ['more differences than anybody reads', table(26_000, 'c', 'INT'), table(26_000, 'd', 'INT'), 'findings'],
  ['a type 10 000 levels deep', typed('bigquery', arrays(10_000)), typed('bigquery', arrays(9_999)), UNDECIDED],
  [
    'a type of 100 000 dimensions',
    typed('duckdb', `INT${'[]'.repeat(100_000)}`),
    typed('duckdb', `INT${'[]'.repeat(99_999)}`),
    UNDECIDED,
  ],
  ['a type of brackets only', typed('ansi', '('.repeat(100_000)), typed('ansi', '('.repeat(99_999)), UNDECIDED],
  [
    'a struct of 1 000 fields',
    typed('bigquery', struct(1_000, 'INT64')),
    typed('bigquery', struct(1_000, 'STRING')),
    ANOTHER,
  ],
  ['columns that every object has', table(1, '__proto__', 'INT'), table(1, '__proto__', 'DATE'), ANOTHER],
];

const unions = (from: number, count: number) =>
  list(count, (index) => ({ type: 'fixed', name: `F${from + index}`, size: index + 1 }));
/** Records that each hold the next one four times, written out once. */
const records = (levels: number, leaf: string) =>
  list(levels, (index) => index).reduce<unknown>(
    (inner, index) => ({
      type: 'record',
      name: `R${index}`,
      fields: FOUR.map((at) => ({ name: `f${at}`, type: at === 0 ? inner : index === 0 ? leaf : `R${index - 1}` })),
    }),
    leaf,
  );
const flatRecord = (count: number, type: string) => ({
  type: 'record',
  name: 'R',
  fields: list(count, (index) => ({ name: `f${index}`, type })),
});

export const AVRO: [string, unknown, unknown, Outcome][] = [
  ['a union of 65 branches', unions(0, 65), 'int', 'branches'],
  ['a union of 64 branches, all of them others', unions(0, 64), unions(64, 64), verdict('holds', 'fails', 'fails')],
  [
    'an enum of 20 000 symbols',
    { type: 'enum', name: 'E', symbols: list(20_000, (index) => `S${index}`) },
    'int',
    'enum_values',
  ],
  ['arrays 100 levels deep', nested(100, (items) => ({ type: 'array', items }), 'int'), 'int', 'depth'],
  ['records that fan out', records(15, 'long'), records(15, 'int'), verdict('holds', 'fails', 'holds')],
  [
    '2 000 fields, all widened',
    flatRecord(2_000, 'int'),
    flatRecord(2_000, 'long'),
    verdict('fails', 'holds', 'fails'),
  ],
];
