import type { Dialect } from '../dialect.js';
import { interval } from '../interval.js';
import {
  binary,
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
} from '../makers.js';

const CHAR = { max: 4_096, unit: 'bytes', padded: true } as const;
const VARCHAR = { bare: 256, max: 65_535, unit: 'bytes', namesMax: true } as const;
const MICROS = { bare: 6 };

/** Redshift: lengths count bytes, TEXT is VARCHAR(256), and CHAR is padded with blanks. */
export const redshift: Dialect = {
  folding: { quote: '"', unquoted: 'lower', quoted: 'folded' },
  types: [
    ['SMALLINT | INT2', integer('SMALLINT', 16)],
    ['INTEGER | INT | INT4', integer('INTEGER', 32)],
    ['BIGINT | INT8', integer('BIGINT', 64)],
    ['DECIMAL | NUMERIC', decimal('DECIMAL', { bare: [18, 0], maxPrecision: 38, maxScale: 37 })],
    ['REAL | FLOAT4', float('REAL', 24)],
    ['DOUBLE PRECISION | FLOAT8', float('DOUBLE PRECISION', 53)],
    ['FLOAT', sizedFloat('REAL', 'DOUBLE PRECISION', 53)],
    ['BOOLEAN | BOOL', named('boolean', 'BOOLEAN')],
    ['CHAR | CHARACTER | NCHAR', string('CHAR', { ...CHAR, bare: 1 })],
    ['BPCHAR', string('CHAR', { ...CHAR, bare: 256 })],
    ['VARCHAR | CHARACTER VARYING | NVARCHAR', string('VARCHAR', VARCHAR)],
    ['TEXT', plain(() => string('VARCHAR', VARCHAR)([]))],
    ['VARBYTE | VARBINARY | BINARY VARYING', binary('VARBYTE', 64_000, 16_777_216)],
    ['DATE', named('date', 'DATE')],
    ['TIME | TIME WITHOUT TIME ZONE', time('TIME', { ...MICROS, zone: 'naive' })],
    ['TIMETZ | TIME WITH TIME ZONE', time('TIMETZ', { ...MICROS, zone: 'offset' })],
    ['TIMESTAMP | TIMESTAMP WITHOUT TIME ZONE', timestamp('TIMESTAMP', { ...MICROS, zone: 'naive' })],
    ['TIMESTAMPTZ | TIMESTAMP WITH TIME ZONE', timestamp('TIMESTAMPTZ', { ...MICROS, zone: 'instant' })],
    ['SUPER', named('semi_structured', 'SUPER')],
    ['GEOMETRY', other('GEOMETRY', 'geography')],
    ['GEOGRAPHY', other('GEOGRAPHY', 'geography')],
    ['HLLSKETCH', named('other', 'HLLSKETCH')],
  ],
  nesting: {
    ARRAY: { makes: 'array', as: 'ARRAY', open: '<' },
    MAP: { makes: 'map', as: 'MAP', open: '<' },
    STRUCT: { makes: 'struct', as: 'STRUCT', open: '<', between: ': ' },
  },
  interval,
  suffix: 'none',
};
