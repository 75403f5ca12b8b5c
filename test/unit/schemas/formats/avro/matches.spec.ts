import { describe, expect, it } from '@jest/globals';
import type { AvroUnion } from '../../../../../src/schemas/formats/avro/avro-schema.js';
import { answeringBranch, mismatchOf } from '../../../../../src/schemas/formats/avro/matches.js';
import { parseAvro } from '../../../../../src/schemas/formats/avro/parse.js';

const decimal = (precision: number, scale: number): object => ({
  type: 'bytes',
  logicalType: 'decimal',
  precision,
  scale,
});
const fixed = (name: string, size: number, more = {}): object => ({ type: 'fixed', name, size, ...more });
const long = (logicalType: string): object => ({ type: 'long', logicalType });

describe('schemas of reader and writer', () => {
  it.each([
    ['long', 'int'],
    ['double', 'float'],
    ['bytes', 'string'],
    ['string', 'bytes'],
    [decimal(4, 2), decimal(4, 2)],
    [decimal(4, 2), 'bytes'],
    ['bytes', decimal(4, 2)],
    [long('timestamp-millis'), 'int'],
    [fixed('a.F', 2), fixed('b.F', 2)],
    [fixed('G', 2, { aliases: ['F'] }), fixed('F', 2)],
    [fixed('G', 2, { aliases: ['x.F'] }), fixed('F', 2)],
    [
      { type: 'array', items: 'int' },
      { type: 'array', items: 'string' },
    ],
  ])('%j matches %j', (reader, writer) => {
    expect(mismatchOf(parseAvro(reader), parseAvro(writer))).toBeNull();
  });

  it.each([
    ['int', 'long', 'int does not read long'],
    ['string', 'int', 'string does not read int'],
    [decimal(6, 2), decimal(4, 2), 'decimal(6,2) does not read decimal(4,2)'],
    [decimal(4, 1), decimal(4, 2), 'decimal(4,1) does not read decimal(4,2)'],
    [long('timestamp-millis'), long('timestamp-micros'), 'timestamp-millis does not read timestamp-micros'],
    [long('timestamp-millis'), { type: 'int', logicalType: 'date' }, 'timestamp-millis does not read date'],
    [fixed('F', 2), fixed('G', 2), 'F does not read G'],
    [fixed('F', 2), fixed('F', 3), '2 bytes are read where 3 are written'],
    [
      { type: 'enum', name: 'E', symbols: ['A'] },
      { type: 'enum', name: 'E', symbols: ['A', 'B'] },
      'unknown symbols B',
    ],
    [{ type: 'enum', name: 'F', symbols: ['A'] }, fixed('F', 3), 'enum does not read fixed'],
  ])('%j does not match %j: %s', (reader, writer, reason) => {
    expect(mismatchOf(parseAvro(reader), parseAvro(writer))).toBe(reason);
  });

  it.each([
    [['string', 'double', 'long'], 'int', 'double'],
    [['long', 'int'], 'int', 'int'],
    [['null', 'boolean'], 'int', undefined],
    [[fixed('a.F', 1), fixed('b.F', 1)], fixed('b.F', 1), 'b.F'],
    [[fixed('a.F', 1), fixed('b.F', 1)], fixed('c.F', 1), 'a.F'],
    [[fixed('a.F', 2), fixed('b.F', 1)], fixed('c.F', 1), 'b.F'],
  ])('of %j, what reads %j is %j', (branches, writer, name) => {
    const branch = answeringBranch(parseAvro(branches) as AvroUnion, parseAvro(writer), mismatchOf);
    expect(branch === null ? undefined : 'fullName' in branch ? branch.fullName : branch.type).toBe(name);
  });
});
