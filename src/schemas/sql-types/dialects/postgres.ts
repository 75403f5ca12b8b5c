import type { Arguments, Dialect, Maker, Row } from '../dialect.js';
import { interval } from '../interval.js';
import {
  binary,
  bit,
  decimal,
  float,
  integer,
  named,
  openDecimal,
  other,
  otherByArguments,
  plain,
  sizedFloat,
  string,
  time,
  timestamp,
} from '../makers.js';

const NUMERIC = decimal('numeric', { bare: [1, 0], maxPrecision: 1_000, minScale: -1_000, maxScale: 1_000, nan: true });
const LONGEST = 10_485_760;
const MICROS = { bare: 6, max: 6, clamped: true };

const RANGES = ['int4', 'int8', 'num', 'ts', 'tstz', 'date'].flatMap((of) => [`${of}range`, `${of}multirange`]);
const GEOMETRIC = ['point', 'line', 'lseg', 'box', 'path', 'polygon', 'circle'];
const ADDRESSES = ['inet', 'cidr', 'macaddr', 'macaddr8'];
const TEXTUAL = ['citext', 'name', 'xml', 'tsvector', 'tsquery', 'hstore', 'ltree', 'oid', 'pg_lsn'];
const ONLY_EQUAL = [...RANGES, ...GEOMETRIC, ...ADDRESSES, ...TEXTUAL];

/** PostgreSQL: numeric without arguments has no bounds, fractions of a second are cut to six digits. */
export const postgres: Dialect = {
  folding: { quote: '"', unquoted: 'lower', quoted: 'exact' },
  types: [
    ['SMALLINT | INT2 | SMALLSERIAL | SERIAL2', integer('smallint', 16)],
    ['INTEGER | INT | INT4 | SERIAL | SERIAL4', integer('integer', 32)],
    ['BIGINT | INT8 | BIGSERIAL | SERIAL8', integer('bigint', 64)],
    [
      'NUMERIC | DECIMAL | DEC',
      (args) => (args.length === 0 ? openDecimal('numeric', 'unbounded', true) : NUMERIC(args)),
    ],
    ['MONEY', plain(() => openDecimal('money', 'unspecified'))],
    ['REAL | FLOAT4', float('real', 24)],
    ['DOUBLE PRECISION | FLOAT8', float('double precision', 53)],
    ['FLOAT', sizedFloat('real', 'double precision', 53)],
    ['BOOLEAN | BOOL', named('boolean', 'boolean')],
    [
      'VARCHAR | CHARACTER VARYING | CHAR VARYING | NATIONAL CHARACTER VARYING | NATIONAL CHAR VARYING',
      string('varchar', { bare: null, max: LONGEST }),
    ],
    ['TEXT', plain(() => string('text', { bare: null, max: LONGEST })([]))],
    [
      'CHAR | CHARACTER | NCHAR | NATIONAL CHARACTER | NATIONAL CHAR',
      string('char', { bare: 1, max: LONGEST, padded: true }),
    ],
    ['BPCHAR', padded],
    ['"char"', named('other', '"char"')],
    ['BYTEA', plain(() => binary('bytea', null, 1)([]))],
    ['BIT', bit('bit', 1, true)],
    ['VARBIT | BIT VARYING', bit('varbit', null, false)],
    ['DATE', named('date', 'date')],
    ['TIME | TIME WITHOUT TIME ZONE', time('time', { ...MICROS, zone: 'naive' })],
    ['TIMETZ | TIME WITH TIME ZONE', time('timetz', { ...MICROS, zone: 'offset' })],
    ['TIMESTAMP | TIMESTAMP WITHOUT TIME ZONE', timestamp('timestamp', { ...MICROS, zone: 'naive' })],
    ['TIMESTAMPTZ | TIMESTAMP WITH TIME ZONE', timestamp('timestamptz', { ...MICROS, zone: 'instant' })],
    ['VECTOR', otherByArguments('vector')],
    ['JSON', named('semi_structured', 'json')],
    ['JSONB', named('semi_structured', 'jsonb')],
    ['UUID', named('uuid', 'uuid')],
    ['GEOMETRY', other('geometry', 'geography')],
    ['GEOGRAPHY', other('geography', 'geography')],
    ...ONLY_EQUAL.map((name): Row => [name.toUpperCase(), other(name)]),
  ],
  nesting: {},
  interval: lowerInterval,
  suffix: 'any_size',
};

function padded(args: Arguments): ReturnType<Maker> {
  const limits = { bare: null, max: LONGEST, padded: true };
  return string(args.length === 0 ? 'bpchar' : 'char', limits)(args);
}

function lowerInterval(words: readonly string[], groups: readonly Arguments[]): ReturnType<typeof interval> {
  const read = interval(words, groups);
  // Six digits are the most, and what it has where none are given.
  return (
    read && {
      ...read,
      precision: Math.min(read.precision ?? 6, 6),
      text: read.text.toLowerCase().replace(/\([6-9]\)/, ''),
    }
  );
}
