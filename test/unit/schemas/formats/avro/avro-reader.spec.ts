import { describe, expect, it } from '@jest/globals';
import type { FieldError } from '../../../../../src/kernel/domain-error.js';
import { AvroReader } from '../../../../../src/schemas/formats/avro/avro-reader.js';

function read(document: unknown): { schema: unknown; errors: FieldError[] } {
  const errors: FieldError[] = [];
  const reader = new AvroReader(errors);
  const schema = reader.schema(document, { pointer: '', namespace: '', depth: 0 });
  reader.checkDefaults();
  return { schema, errors };
}

describe('the reader of Avro schemas', () => {
  it('resolves names in the namespace they stand in', () => {
    const { schema, errors } = read({
      type: 'record',
      name: 'shop.Order',
      aliases: ['Purchase', 'old.Order'],
      fields: [
        { name: 'a', type: { type: 'enum', name: 'Kind', symbols: ['X'], default: 'X' } },
        { name: 'b', type: 'Kind' },
        { name: 'c', type: 'shop.Kind', aliases: ['was'], doc: 'why' },
        { name: 'd', type: { type: 'fixed', name: 'Id', namespace: '', size: 2 } },
        { name: 'e', type: ['null', 'Id', 'Order'], default: null },
      ],
    });
    expect(errors).toEqual([]);
    const kind = { type: 'enum', fullName: 'shop.Kind', symbols: ['X'], fallback: 'X' };
    expect(schema).toMatchObject({
      fullName: 'shop.Order',
      aliases: ['shop.Purchase', 'old.Order'],
      fields: [
        { name: 'a', schema: kind, fallback: null },
        { name: 'b', schema: kind },
        { name: 'c', schema: kind, aliases: ['was'], words: new Map([['doc', 'why']]) },
        { name: 'd', schema: { type: 'fixed', fullName: 'Id', size: 2 } },
        {
          name: 'e',
          schema: { branches: [{ type: 'null' }, { fullName: 'Id' }, { fullName: 'shop.Order' }] },
          fallback: { value: null },
        },
      ],
    });
  });

  it('takes an error for a record, a wrapped type for the type, and an enum default that is no symbol for none', () => {
    expect(read({ type: 'error', name: 'E', fields: [] }).schema).toMatchObject({ type: 'record' });
    expect(read({ type: { type: 'string' } }).schema).toMatchObject({ type: 'string' });
    expect(read({ type: 'enum', name: 'E', symbols: ['A'], default: 'B' })).toMatchObject({
      schema: { fallback: null },
      errors: [],
    });
  });

  it('stops at bounds, not at the end of the stack', () => {
    const deep = Array.from({ length: 100 }).reduce<unknown>((inner) => ({ type: 'array', items: inner }), 'int');
    expect(() => read(deep)).toThrow(/depth/);
    const symbols = Array.from({ length: 10_001 }, (_, index) => `S${index}`);
    expect(() => read({ type: 'enum', name: 'E', symbols })).toThrow(/enum_values/);
    const branches = symbols.slice(0, 65).map((name) => ({ type: 'fixed', name, size: 1 }));
    expect(() => read(branches)).toThrow(/branches/);
  });
});
