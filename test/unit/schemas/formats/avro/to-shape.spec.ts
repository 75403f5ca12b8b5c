import { describe, expect, it } from '@jest/globals';
import { parseAvro } from '../../../../../src/schemas/formats/avro/parse.js';
import { avroToShape } from '../../../../../src/schemas/formats/avro/to-shape.js';
import { INTEGER, NULL, OBJECT, STRING } from '../../../../../src/schemas/shape/kinds.js';
import type { Shape } from '../../../../../src/schemas/shape/shape.js';

const shapeOf = (document: unknown): Shape => avroToShape(parseAvro(document));
const property = (shape: Shape | undefined, name: string): Shape | undefined => shape?.objects?.properties.get(name);

describe('the shape of an Avro schema', () => {
  it('has every field, those with a default filled where they are absent', () => {
    const shape = shapeOf({
      type: 'record',
      name: 'R',
      doc: 'rows',
      fields: [
        { name: 'a', type: 'int', doc: 'first', deprecated: { since: '1' } },
        { name: 'b', type: ['null', 'string'], default: null, aliases: ['x', 'y'] },
      ],
    });
    expect(shape.kinds).toBe(OBJECT);
    expect(shape.objects).toMatchObject({
      required: new Set(['a', 'b']),
      filled: new Set(['b']),
      ordered: true,
      additional: { kinds: 0 },
    });
    expect([...(shape.notes?.annotations ?? [])]).toEqual([
      ['name', 'R'],
      ['doc', 'rows'],
    ]);
    expect(property(shape, 'a')).toMatchObject({
      kinds: INTEGER,
      physical: { text: 'int' },
      notes: { annotations: new Map([['doc', 'first']]), deprecation: { since: '1' } },
    });
    expect(property(shape, 'b')).toMatchObject({
      kinds: STRING | NULL,
      notes: { fallback: { value: null }, renamedFrom: 'y' },
    });
  });

  it('keeps a cycle a cycle, through unions and annotated fields', () => {
    const shape = shapeOf({
      type: 'record',
      name: 'R',
      fields: [
        { name: 'next', type: ['null', 'R'], default: null },
        { name: 'all', type: { type: 'array', items: 'R' } },
      ],
    });
    const next = property(shape, 'next');
    expect(next?.kinds).toBe(OBJECT | NULL);
    expect(next?.objects).toBe(shape.objects);
    expect(property(next, 'all')?.arrays?.rest).toBe(shape);
  });

  it('has the symbols of an enum, the branches of a union, the items and values of collections', () => {
    expect(shapeOf({ type: 'enum', name: 'E', symbols: ['A', 'B'] })).toMatchObject({
      enumerated: true,
      strings: { values: new Set(['A', 'B']) },
    });
    expect(shapeOf(['null', 'int', 'string']).rules?.any).toMatchObject([
      [{ kinds: NULL }, { kinds: INTEGER }, { kinds: STRING }],
    ]);
    expect(shapeOf({ type: 'map', values: 'int' }).objects?.additional).toMatchObject({ kinds: INTEGER });
    expect([shapeOf([]).kinds, shapeOf(['null']).kinds, shapeOf(['int']).kinds]).toEqual([0, NULL, INTEGER]);
  });
});
