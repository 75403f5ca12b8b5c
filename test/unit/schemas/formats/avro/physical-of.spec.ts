import { describe, expect, it } from '@jest/globals';
import { parseAvro } from '../../../../../src/schemas/formats/avro/parse.js';
import { physicalOf } from '../../../../../src/schemas/formats/avro/physical-of.js';

const logical = (type: string, logicalType: string, more = {}): object => ({ type, logicalType, ...more });

describe('the physical type of an Avro schema', () => {
  it.each([
    ['int', 'int', { family: 'integer', bits: 32 }],
    ['float', 'float', { family: 'float', mantissa: 24 }],
    [{ type: 'fixed', name: 'F', size: 3 }, 'fixed(3)', { family: 'binary', length: 3 }],
    [{ ...logical('fixed', 'duration'), name: 'F', size: 12 }, 'fixed(12) (duration)', { family: 'interval' }],
    [
      logical('bytes', 'decimal', { precision: 4 }),
      'bytes (decimal(4,0))',
      { family: 'decimal', precision: 4, scale: 0 },
    ],
    [
      logical('long', 'timestamp-millis'),
      'long (timestamp-millis)',
      { family: 'timestamp', zone: 'instant', precision: 3 },
    ],
    [
      logical('long', 'local-timestamp-nanos'),
      'long (local-timestamp-nanos)',
      { family: 'timestamp', zone: 'naive', precision: 9 },
    ],
    [logical('long', 'time-micros'), 'long (time-micros)', { family: 'time', precision: 6 }],
    [logical('int', 'date'), 'int (date)', { family: 'date' }],
    [logical('string', 'uuid'), 'string (uuid)', { family: 'uuid' }],
    [{ type: 'record', name: 'R', fields: [] }, 'record', { family: 'struct', fields: null }],
  ])('%j is %s', (document, text, type) => {
    expect(physicalOf(parseAvro(document))).toMatchObject({ text, alone: true, type: { ...type, text } });
  });
});
