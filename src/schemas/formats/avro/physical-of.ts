import type { Physical } from '../../shape/shape.js';
import type { SqlSlot, SqlType } from '../../sql-types/sql-type.js';
import type { AvroSchema, LogicalType } from './avro-schema.js';

const ANY: SqlSlot = { type: { family: 'unknown', text: '' }, nullable: true };

const STRING: SqlType = { family: 'string', length: null, unit: 'characters', padded: false, text: 'string' };

const PLAIN: Readonly<Record<AvroSchema['type'], SqlType>> = {
  null: { family: 'null', name: 'null', text: 'null' },
  boolean: { family: 'boolean', name: 'boolean', text: 'boolean' },
  int: { family: 'integer', bits: 32, signed: true, text: 'int' },
  long: { family: 'integer', bits: 64, signed: true, text: 'long' },
  float: { family: 'float', mantissa: 24, text: 'float' },
  double: { family: 'float', mantissa: 53, text: 'double' },
  bytes: { family: 'binary', length: null, text: 'bytes' },
  string: STRING,
  fixed: { family: 'binary', length: null, text: 'fixed' },
  enum: { family: 'other', name: 'enum', text: 'enum' },
  record: { family: 'struct', fields: null, text: 'record' },
  array: { family: 'array', item: ANY, size: null, text: 'array' },
  map: { family: 'map', key: STRING, value: ANY, text: 'map' },
  union: { family: 'other', name: 'union', text: 'union' },
};

const UNITS: Readonly<Record<string, number>> = { millis: 3, micros: 6, nanos: 9 };

/** What the carriers stand for, by the name of the logical type without its unit. */
const LOGICAL: Readonly<Record<string, (digits: number, text: string, logical: LogicalType) => SqlType>> = {
  timestamp: (precision, text) => ({ family: 'timestamp', precision, zone: 'instant', range: 'wide', text }),
  'local-timestamp': (precision, text) => ({ family: 'timestamp', precision, zone: 'naive', range: 'wide', text }),
  time: (precision, text) => ({ family: 'time', precision, zone: 'naive', text }),
  duration: (_, text) => ({ family: 'interval', spans: 'all', finest: 'SECOND', precision: 3, text }),
  date: (_, text) => ({ family: 'date', name: 'date', text }),
  uuid: (_, text) => ({ family: 'uuid', name: 'uuid', text }),
  decimal: (_, text, { precision, scale }) => {
    return { family: 'decimal', reach: 'fixed', precision, scale, declared: true, nan: false, text };
  },
};

/** What an Avro type is beside the JSON value it would be: the same families that warehouses have. */
export function physicalOf(schema: AvroSchema): Physical {
  const type = typeOf(schema);
  return { dialect: 'ansi', text: type.text, type, alone: true };
}

function typeOf(schema: AvroSchema): SqlType {
  const plain = PLAIN[schema.type];
  const logical = 'logical' in schema ? schema.logical : null;
  if (schema.type === 'fixed') {
    const bytes: SqlType = { family: 'binary', length: schema.size, text: `fixed(${schema.size})` };
    return logical === null ? bytes : logicalType(logical, bytes.text);
  }
  return logical === null ? plain : logicalType(logical, plain.text);
}

function logicalType(logical: LogicalType, carrier: string): SqlType {
  const { name, precision, scale } = logical;
  const text = `${carrier} (${precision === null ? name : `${name}(${precision},${scale ?? 0})`})`;
  const unit = Object.keys(UNITS).find((known) => name.endsWith(`-${known}`));
  const kind = unit === undefined ? name : name.slice(0, -unit.length - 1);
  const made = LOGICAL[kind]?.(UNITS[unit ?? ''] ?? 0, text, logical);
  return made ?? { family: 'other', name, text };
}
