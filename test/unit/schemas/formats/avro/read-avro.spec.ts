import { describe, expect, it } from '@jest/globals';
import { readAvro } from '../../../../../src/schemas/formats/avro/read-avro.js';
import { SchemaInvalid } from '../../../../../src/schemas/schema-refused.js';
import { STRING } from '../../../../../src/schemas/shape/kinds.js';

describe('reading Avro', () => {
  it('gives the one tree, or says what is wrong', () => {
    expect(readAvro('string').kinds).toBe(STRING);
    expect(() => readAvro('text')).toThrow(SchemaInvalid);
  });
});
