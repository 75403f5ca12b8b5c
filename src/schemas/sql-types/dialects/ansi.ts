import type { Dialect } from '../dialect.js';
import { interval } from '../interval.js';
import { binary, decimal, float, integer, named, openDecimal, sizedFloat, string, time, timestamp } from '../makers.js';

const LONGEST = Number.MAX_SAFE_INTEGER;
const DECIMAL = decimal('DECIMAL', { bare: [1, 0], maxPrecision: 1_000 });

/** Standard SQL, for warehouses without a table of their own; what the standard leaves open is not guessed. */
export const ansi: Dialect = {
  folding: { quote: '"', unquoted: 'upper', quoted: 'exact' },
  types: [
    ['SMALLINT', integer('SMALLINT', 16)],
    ['INTEGER | INT', integer('INTEGER', 32)],
    ['BIGINT', integer('BIGINT', 64)],
    ['DECIMAL | DEC | NUMERIC', (args) => (args.length === 0 ? openDecimal('DECIMAL', 'unspecified') : DECIMAL(args))],
    ['REAL', float('REAL', 24)],
    ['DOUBLE PRECISION | DOUBLE', float('DOUBLE PRECISION', 53)],
    ['FLOAT', sizedFloat('REAL', 'DOUBLE PRECISION', 53)],
    ['BOOLEAN', named('boolean', 'BOOLEAN')],
    ['CHARACTER | CHAR | NCHAR', string('CHAR', { bare: 1, max: LONGEST, padded: true })],
    ['VARCHAR | CHARACTER VARYING | CHAR VARYING', string('VARCHAR', { bare: null, max: LONGEST })],
    ['CHARACTER LARGE OBJECT | CLOB | TEXT | STRING', string('VARCHAR', { bare: null, max: LONGEST })],
    ['BINARY', binary('BINARY', 1, LONGEST)],
    ['VARBINARY | BINARY VARYING | BINARY LARGE OBJECT | BLOB', binary('VARBINARY', null, LONGEST)],
    ['DATE', named('date', 'DATE')],
    ['TIME | TIME WITHOUT TIME ZONE', time('TIME', { zone: 'naive', bare: 0, max: 12 })],
    ['TIME WITH TIME ZONE', time('TIME', { zone: 'offset', bare: 0, max: 12, after: ' WITH TIME ZONE' })],
    ['TIMESTAMP | TIMESTAMP WITHOUT TIME ZONE', timestamp('TIMESTAMP', { zone: 'naive', bare: 6, max: 12 })],
    [
      'TIMESTAMP WITH TIME ZONE',
      timestamp('TIMESTAMP', { zone: 'offset', bare: 6, max: 12, after: ' WITH TIME ZONE' }),
    ],
    ['JSON', named('semi_structured', 'JSON')],
    ['UUID', named('uuid', 'UUID')],
  ],
  nesting: { ROW: { makes: 'struct', as: 'ROW', open: '(', between: ' ' } },
  interval,
  suffix: 'none',
};
