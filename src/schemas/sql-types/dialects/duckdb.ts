import { JSON_AS_TEXT } from '../contains-values.js';
import type { Arguments, Dialect, Maker } from '../dialect.js';
import { interval } from '../interval.js';
import {
  binary,
  bit,
  decimal,
  float,
  integer,
  named,
  other,
  plain,
  sizedFloat,
  string,
  time,
  timestamp,
  wholeNumber,
} from '../makers.js';
import type { SqlType } from '../sql-type.js';

const IGNORED = { bare: null, max: Number.MAX_SAFE_INTEGER, ignored: true };
const MICROS = { zone: 'naive', bare: 6 } as const;

/** DuckDB: lengths of texts are ignored, INT8 has 8 bytes, the size in `T[3]` is part of the type. */
export const duckdb: Dialect = {
  folding: { quote: '"', unquoted: 'lower', quoted: 'folded' },
  types: [
    ['TINYINT | INT1', integer('TINYINT', 8)],
    ['SMALLINT | INT2 | INT16 | SHORT', integer('SMALLINT', 16)],
    ['INTEGER | INT | INT4 | INT32 | SIGNED', integer('INTEGER', 32)],
    ['BIGINT | INT8 | INT64 | LONG', integer('BIGINT', 64)],
    ['HUGEINT | INT128', integer('HUGEINT', 128)],
    ['UTINYINT | UINT8', integer('UTINYINT', 8, false)],
    ['USMALLINT | UINT16', integer('USMALLINT', 16, false)],
    ['UINTEGER | UINT32', integer('UINTEGER', 32, false)],
    ['UBIGINT | UINT64', integer('UBIGINT', 64, false)],
    ['UHUGEINT | UINT128', integer('UHUGEINT', 128, false)],
    ['DECIMAL | NUMERIC | DEC', decimal('DECIMAL', { bare: [18, 3], maxPrecision: 38 })],
    ['REAL | FLOAT4', float('FLOAT', 24)],
    ['DOUBLE | FLOAT8 | DOUBLE PRECISION', float('DOUBLE', 53)],
    ['FLOAT', sizedFloat('FLOAT', 'DOUBLE', 24)],
    ['BOOLEAN | BOOL | LOGICAL', named('boolean', 'BOOLEAN')],
    ['VARCHAR | CHAR | BPCHAR | TEXT | STRING | NVARCHAR | CHARACTER | CHARACTER VARYING', string('VARCHAR', IGNORED)],
    ['BLOB | BYTEA | BINARY | VARBINARY', plain(() => binary('BLOB', null, 1)([]))],
    ['BIT | BITSTRING', plain(() => bit('BIT', null, false)([]))],
    ['DATE', named('date', 'DATE')],
    ['TIME | TIME WITHOUT TIME ZONE', time('TIME', MICROS)],
    ['TIME_NS', time('TIME_NS', { ...MICROS, bare: 9 })],
    ['TIMETZ | TIME WITH TIME ZONE', time('TIME WITH TIME ZONE', { zone: 'offset', bare: 6 })],
    ['TIMESTAMP | DATETIME | TIMESTAMP_US | TIMESTAMP WITHOUT TIME ZONE', finenessByArgument],
    ['TIMESTAMP_S', plain(() => timestampOf(0))],
    ['TIMESTAMP_MS', plain(() => timestampOf(3))],
    ['TIMESTAMP_NS', plain(() => timestampOf(9))],
    ['TIMESTAMPTZ | TIMESTAMP WITH TIME ZONE', timestamp('TIMESTAMP WITH TIME ZONE', { zone: 'instant', bare: 6 })],
    ['JSON', named('semi_structured', 'JSON', JSON_AS_TEXT)],
    ['VARIANT', named('semi_structured', 'VARIANT')],
    ['UUID | GUID', named('uuid', 'UUID')],
    ['GEOMETRY', other('GEOMETRY', 'geography')],
    ['ENUM', enumeration],
    ['UNION', other('UNION')],
    ['NULL', named('null', 'NULL')],
    ['BIGNUM | VARINT', named('other', 'BIGNUM')],
  ],
  nesting: {
    STRUCT: { makes: 'struct', as: 'STRUCT', open: '(', between: ' ' },
    ROW: { makes: 'struct', as: 'STRUCT', open: '(', between: ' ' },
    MAP: { makes: 'map', as: 'MAP', open: '(' },
  },
  interval: (words, groups) => (words.length === 0 && groups.length === 0 ? interval([], []) : null),
  suffix: 'sized',
};

/** `TIMESTAMP(p)` is the coarsest of four types that holds p digits. */
function finenessByArgument(args: Arguments): ReturnType<Maker> {
  const precision = args.length === 0 ? 6 : wholeNumber(args[0], 0, 9);
  return precision === null || args.length > 1 ? null : timestampOf(precision);
}

function timestampOf(precision: number): SqlType {
  const [digits, text] = FINENESS.find(([most]) => precision <= most) ?? ([9, 'TIMESTAMP_NS'] as const);
  const range = digits === 9 ? 'narrow' : 'wide';
  return { family: 'timestamp', zone: 'naive', precision: digits, range, text };
}

const FINENESS = [
  [0, 'TIMESTAMP_S'],
  [3, 'TIMESTAMP_MS'],
  [6, 'TIMESTAMP'],
] as const;

function enumeration(args: Arguments): ReturnType<Maker> {
  const values = args.filter((arg) => arg.startsWith("'")).map((arg) => arg.slice(1, -1).replaceAll("''", "'"));
  const fits = args.length > 0 && values.length === args.length && new Set(values).size === values.length;
  return fits ? { family: 'enum', values, text: `ENUM(${args.join(', ')})` } : null;
}
