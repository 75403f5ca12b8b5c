import { describe, expect, it } from '@jest/globals';
import { isNamed } from '../../../../../src/schemas/formats/avro/avro-schema.js';
import { parseAvro } from '../../../../../src/schemas/formats/avro/parse.js';

describe('an Avro schema', () => {
  it.each([
    ['int', false],
    [{ type: 'array', items: 'int' }, false],
    [['int'], false],
    [{ type: 'fixed', name: 'F', size: 1 }, true],
    [{ type: 'enum', name: 'E', symbols: [] }, true],
    [{ type: 'record', name: 'R', fields: [] }, true],
  ])('as %j is named: %j', (document, named) => {
    expect(isNamed(parseAvro(document))).toBe(named);
  });
});
