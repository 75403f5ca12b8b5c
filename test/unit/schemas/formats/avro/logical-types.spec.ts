import { describe, expect, it } from '@jest/globals';
import { logicalTypeOf } from '../../../../../src/schemas/formats/avro/logical-types.js';

describe('logical types', () => {
  it.each([
    [{ logicalType: 'decimal', precision: 10, scale: 2 }, 'bytes', null, { name: 'decimal', precision: 10, scale: 2 }],
    [{ logicalType: 'decimal', precision: 10 }, 'fixed', 5, { name: 'decimal', precision: 10, scale: 0 }],
    [{ logicalType: 'date' }, 'int', null, { name: 'date', precision: null, scale: null }],
    [{ logicalType: 'uuid' }, 'fixed', 16, { name: 'uuid', precision: null, scale: null }],
    [{ logicalType: 'timestamp-nanos' }, 'long', null, { name: 'timestamp-nanos', precision: null, scale: null }],
  ] as const)('%j of %s (%j bytes) is %j', (definition, carrier, size, logical) => {
    expect(logicalTypeOf(definition, carrier, size)).toEqual(logical);
  });

  it.each([
    [{}, 'int', null],
    [{ logicalType: 'date' }, 'long', null],
    [{ logicalType: 'constructor' }, 'long', null],
    [{ logicalType: 7 }, 'long', null],
    [{ logicalType: 'uuid' }, 'fixed', 15],
    [{ logicalType: 'duration' }, 'fixed', 16],
    [{ logicalType: 'decimal' }, 'bytes', null],
    [{ logicalType: 'decimal', precision: 0 }, 'bytes', null],
    [{ logicalType: 'decimal', precision: 2, scale: 3 }, 'bytes', null],
    [{ logicalType: 'decimal', precision: 2, scale: -1 }, 'bytes', null],
    [{ logicalType: 'decimal', precision: 10 }, 'fixed', 4],
    [{ logicalType: 'decimal', precision: 1.5 }, 'bytes', null],
  ] as const)('%j of %s (%j bytes) is none', (definition, carrier, size) => {
    expect(logicalTypeOf(definition, carrier, size)).toBeNull();
  });
});
