import type { Dialect } from '../dialect.js';
import { interval } from '../interval.js';
import {
  binary,
  decimal,
  float,
  named,
  openDecimal,
  otherByArguments,
  plain,
  string,
  time,
  timestamp,
} from '../makers.js';

const NUMBER = { bare: [38, 0], maxPrecision: 38, maxScale: 37 } as const;
const VARCHAR = { bare: 16_777_216, max: 134_217_728 };
const NANOS = { bare: 9, max: 9 };

/** Snowflake: every integer is a NUMBER(38,0), every float has 64 bits, CHAR is never padded. */
export const snowflake: Dialect = {
  folding: { quote: '"', unquoted: 'upper', quoted: 'exact' },
  types: [
    ['NUMBER | DECIMAL | NUMERIC | DEC', decimal('NUMBER', NUMBER)],
    ['INT | INTEGER | BIGINT | SMALLINT | TINYINT | BYTEINT', plain(() => decimal('NUMBER', NUMBER)([]))],
    ['DECFLOAT', plain(() => openDecimal('DECFLOAT', 'floating'))],
    ['FLOAT | FLOAT4 | FLOAT8 | REAL | DOUBLE | DOUBLE PRECISION', float('FLOAT', 53)],
    ['BOOLEAN', named('boolean', 'BOOLEAN')],
    ['VARCHAR | STRING | TEXT | NVARCHAR | NVARCHAR2 | CHAR VARYING | NCHAR VARYING', string('VARCHAR', VARCHAR)],
    ['CHARACTER VARYING | NATIONAL CHARACTER VARYING | NATIONAL CHAR VARYING', string('VARCHAR', VARCHAR)],
    ['CHAR | CHARACTER | NCHAR | NATIONAL CHARACTER | NATIONAL CHAR', string('VARCHAR', { ...VARCHAR, bare: 1 })],
    ['BINARY | VARBINARY', binary('BINARY', 8_388_608, 67_108_864)],
    ['DATE', named('date', 'DATE')],
    ['TIME', time('TIME', { ...NANOS, zone: 'naive' })],
    ['TIMESTAMP_NTZ | TIMESTAMPNTZ | TIMESTAMP | DATETIME', timestamp('TIMESTAMP_NTZ', { ...NANOS, zone: 'naive' })],
    ['TIMESTAMP WITHOUT TIME ZONE', timestamp('TIMESTAMP_NTZ', { ...NANOS, zone: 'naive' })],
    ['TIMESTAMP_LTZ | TIMESTAMPLTZ', timestamp('TIMESTAMP_LTZ', { ...NANOS, zone: 'instant' })],
    ['TIMESTAMP WITH LOCAL TIME ZONE', timestamp('TIMESTAMP_LTZ', { ...NANOS, zone: 'instant' })],
    ['TIMESTAMP_TZ | TIMESTAMPTZ', timestamp('TIMESTAMP_TZ', { ...NANOS, zone: 'offset' })],
    ['TIMESTAMP WITH TIME ZONE', timestamp('TIMESTAMP_TZ', { ...NANOS, zone: 'offset' })],
    ['VARIANT', named('semi_structured', 'VARIANT')],
    ['OBJECT', named('semi_structured', 'OBJECT')],
    ['ARRAY', named('semi_structured', 'ARRAY')],
    ['UUID', named('uuid', 'UUID')],
    ['GEOGRAPHY', named('geography', 'GEOGRAPHY')],
    ['GEOMETRY', named('geography', 'GEOMETRY')],
    ['VECTOR', otherByArguments('VECTOR')],
    ['FILE', named('other', 'FILE')],
  ],
  nesting: {
    ARRAY: { makes: 'array', as: 'ARRAY', open: '(' },
    MAP: { makes: 'map', as: 'MAP', open: '(' },
    OBJECT: { makes: 'struct', as: 'OBJECT', open: '(', between: ' ' },
  },
  interval,
  suffix: 'none',
};
