import { describe, expect, it } from '@jest/globals';
import { compare } from '../../../../../src/schemas/compare.js';
import { parseGuarantees, parseSchema, validateSchema } from '../../../../../src/schemas/index.js';
import { told } from '../../../../support/engine/verdict-cases.js';

const refer = (reference: string, root: object = {}): object => ({
  ...root,
  type: 'object',
  properties: { a: { $ref: reference } },
});
const errorsOf = (document: unknown) => validateSchema('json_schema', document);

describe('a reference that is refused, with the place of the keyword', () => {
  it.each<[string, object, string]>([
    ['to another document', refer('https://example.com/other.json#/a'), 'nothing is fetched'],
    ['to another file', refer('other.json'), 'nothing is fetched'],
    ['to a place that is not there', refer('#/$defs/none'), 'is not in this document'],
    ['to a name that every object has', refer('#/constructor/prototype'), 'is not in this document'],
    ['to an anchor that is not there', refer('#none'), 'is not in this document'],
    ['to what is no schema', refer('#/title', { title: 'x' }), 'must be an object or a boolean'],
    ['only to itself', refer('#/properties/a'), 'leads only to itself'],
    ['to itself by way of a rule', { allOf: [{ $ref: '#' }] }, 'leads back to itself'],
  ])('%s', (_, document, message) => {
    expect(errorsOf(document)).toMatchObject([{ message: expect.stringContaining(message) }]);
  });

  it('by whoever refers here', () => {
    expect(errorsOf({ type: 'object', properties: { a: { $dynamicRef: '#node' } } })).toEqual([
      {
        pointer: '/properties/a/$dynamicRef',
        message: '"$dynamicRef" depends on who refers here, which Tessera does not follow',
      },
    ]);
  });
});

describe('definitions that each refer twice to the next', () => {
  /** Written out, the last of them would stand 2^count times in the document. */
  const fanned = (count: number, leaf: object): object => {
    const twice = (index: number) => ({
      type: 'object',
      properties: { l: { $ref: `#/$defs/d${index + 1}` }, r: { $ref: `#/$defs/d${index + 1}` } },
    });
    const $defs = Object.fromEntries(Array.from({ length: count }, (_, index) => [`d${index}`, twice(index)]));
    return { $defs: { ...$defs, [`d${count}`]: leaf }, $ref: '#/$defs/d0' };
  };

  it('are looked at once: the change is told once for each column, at its shortest path', () => {
    const side = (leaf: object) => {
      const schema = parseSchema('json_schema', fanned(25, leaf));
      return { schema, guarantees: parseGuarantees({}, schema) };
    };
    const options = { mode: 'consumers', content: 'as_written', assetId: null } as const;
    const { findings } = compare(side({ type: 'number' }), side({ type: 'integer' }), options);
    expect(findings.map(told)).toEqual(['l', 'r'].map((column) => `type_narrowed /${column}${'/l'.repeat(24)} type`));
  });
});
