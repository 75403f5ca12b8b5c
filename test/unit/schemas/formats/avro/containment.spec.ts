import { describe, expect, it } from '@jest/globals';
import { CONTAINMENT } from '../../../../../src/schemas/formats/avro/containment.js';
import { obstaclesOf } from '../../../../../src/schemas/formats/avro/obstacles.js';
import { parseAvro } from '../../../../../src/schemas/formats/avro/parse.js';

const record = (...fields: unknown[]): object => ({ type: 'record', name: 'R', fields });
const decimal = (precision: number, scale: number): object => ({
  type: 'bytes',
  logicalType: 'decimal',
  precision,
  scale,
});
const uuid = { type: 'string', logicalType: 'uuid' };
const symbols = (names: string, more = {}): object => ({
  type: 'enum',
  name: `E${names}`,
  symbols: [...names],
  ...more,
});
const reasons = (old: unknown, now: unknown): string[] =>
  obstaclesOf(parseAvro(old), parseAvro(now), CONTAINMENT).map(({ reason }) => reason);

describe('today’s readers of an Avro schema', () => {
  it.each([
    ['long', 'int'],
    ['double', 'int'],
    ['double', 'float'],
    [['int', 'string'], 'string'],
    [decimal(6, 2), decimal(4, 2)],
    ['string', uuid],
    [symbols('AB'), symbols('A')],
    [
      record({ name: 'a', type: 'int' }),
      { ...record({ name: 'b', type: 'int' }, { name: 'a', type: 'int' }), name: 'S' },
    ],
  ])('of %j keep reading %j', (old, now) => {
    expect(reasons(old, now)).toEqual([]);
  });

  it.each([
    ['int', 'long', 'long is another kind of value than int'],
    ['float', 'int', 'int is another kind of value than float'],
    ['double', 'long', 'long is another kind of value than double'],
    ['string', 'bytes', 'bytes is another kind of value than string'],
    ['long', { type: 'int', logicalType: 'date' }, 'int is another kind of value than long'],
    ['int', { type: 'int', logicalType: 'date' }, 'date is not a plain value'],
    [uuid, 'string', 'a plain value is not uuid'],
    [decimal(4, 2), decimal(6, 2), 'decimal(6,2) is not decimal(4,2)'],
    [decimal(4, 2), decimal(4, 1), 'decimal(4,1) is not decimal(4,2)'],
    [symbols('A', { default: 'A' }), symbols('AB'), 'B is a value that readers do not know'],
    [{ type: 'fixed', name: 'F', size: 2 }, { type: 'fixed', name: 'F', size: 3 }, '3 bytes are not 2'],
    [
      record({ name: 'a', type: 'int', default: 1 }),
      record({ name: 'b', type: 'int', aliases: ['a'] }),
      'the field is gone',
    ],
    ['int', ['int', 'null'], 'null is another kind of value than int'],
  ])('of %j do not read %j: %s', (old, now, reason) => {
    expect(reasons(old, now)).toEqual([reason]);
  });
});
