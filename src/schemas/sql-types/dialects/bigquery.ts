import type { Dialect } from '../dialect.js';
import { interval } from '../interval.js';
import { binary, decimalOrWidest, float, integer, named, other, plain, string, time, timestamp } from '../makers.js';

const NUMERIC = { bare: [38, 9], maxPrecision: 38, maxScale: 9 } as const;
const BIGNUMERIC = { bare: [76, 38], maxPrecision: 76, maxScale: 38 } as const;
const LONGEST = Number.MAX_SAFE_INTEGER;

/** BigQuery: every integer name is INT64; NUMERIC without arguments has scale 9, with one argument scale 0. */
export const bigquery: Dialect = {
  folding: { quote: '`', unquoted: 'lower', quoted: 'folded' },
  types: [
    ['INT64 | INT | INTEGER | BIGINT | SMALLINT | TINYINT | BYTEINT', integer('INT64', 64)],
    ['NUMERIC | DECIMAL', decimalOrWidest('NUMERIC', NUMERIC)],
    ['BIGNUMERIC | BIGDECIMAL', decimalOrWidest('BIGNUMERIC', BIGNUMERIC)],
    ['FLOAT64 | FLOAT', float('FLOAT64', 53)],
    ['BOOL | BOOLEAN', named('boolean', 'BOOL')],
    ['STRING', string('STRING', { bare: null, max: LONGEST })],
    ['BYTES', binary('BYTES', null, LONGEST)],
    ['DATE', named('date', 'DATE')],
    ['TIME', time('TIME', { zone: 'naive', bare: 6 })],
    ['DATETIME', timestamp('DATETIME', { zone: 'naive', bare: 6 })],
    ['TIMESTAMP', timestamp('TIMESTAMP', { zone: 'instant', bare: 6 })],
    ['JSON', named('semi_structured', 'JSON')],
    ['GEOGRAPHY', named('geography', 'GEOGRAPHY')],
    ['RECORD | STRUCT', plain(() => ({ family: 'struct', fields: null, text: 'STRUCT' }))],
    ['RANGE', other('RANGE', 'other', '<>')],
  ],
  nesting: {
    ARRAY: { makes: 'array', as: 'ARRAY', open: '<' },
    STRUCT: { makes: 'struct', as: 'STRUCT', open: '<', between: ' ' },
    RECORD: { makes: 'struct', as: 'STRUCT', open: '<', between: ' ' },
  },
  interval,
  suffix: 'none',
};
