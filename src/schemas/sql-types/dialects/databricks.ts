import type { Dialect } from '../dialect.js';
import { interval } from '../interval.js';
import { decimal, float, integer, named, other, string, timestamp, binary, plain } from '../makers.js';

const LONGEST = 2_147_483_647;

/** Databricks and Spark: FLOAT has 32 bits, TIMESTAMP is an instant, CHAR is padded when read. */
export const databricks: Dialect = {
  folding: { quote: '`', unquoted: 'lower', quoted: 'folded' },
  types: [
    ['TINYINT | BYTE', integer('TINYINT', 8)],
    ['SMALLINT | SHORT', integer('SMALLINT', 16)],
    ['INT | INTEGER', integer('INT', 32)],
    ['BIGINT | LONG', integer('BIGINT', 64)],
    ['DECIMAL | DEC | NUMERIC', decimal('DECIMAL', { bare: [10, 0], maxPrecision: 38 })],
    ['FLOAT | REAL', float('FLOAT', 24)],
    ['DOUBLE', float('DOUBLE', 53)],
    ['BOOLEAN', named('boolean', 'BOOLEAN')],
    ['STRING', plain(() => string('STRING', { bare: null, max: LONGEST })([]))],
    ['VARCHAR', string('VARCHAR', { bare: 'required', max: LONGEST })],
    ['CHAR | CHARACTER', string('CHAR', { bare: 'required', max: LONGEST, padded: true })],
    ['BINARY', plain(() => binary('BINARY', null, LONGEST)([]))],
    ['DATE', named('date', 'DATE')],
    ['TIMESTAMP | TIMESTAMP_LTZ', timestamp('TIMESTAMP', { zone: 'instant', bare: 6 })],
    ['TIMESTAMP_NTZ', timestamp('TIMESTAMP_NTZ', { zone: 'naive', bare: 6 })],
    ['VARIANT', named('semi_structured', 'VARIANT')],
    ['OBJECT', named('semi_structured', 'OBJECT')],
    ['GEOGRAPHY', other('GEOGRAPHY', 'geography')],
    ['GEOMETRY', other('GEOMETRY', 'geography')],
    ['VOID', named('null', 'VOID')],
  ],
  nesting: {
    ARRAY: { makes: 'array', as: 'ARRAY', open: '<' },
    MAP: { makes: 'map', as: 'MAP', open: '<' },
    STRUCT: { makes: 'struct', as: 'STRUCT', open: '<', between: ': ' },
  },
  interval,
  suffix: 'none',
};
