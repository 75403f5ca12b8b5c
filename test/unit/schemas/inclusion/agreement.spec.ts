import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../../../../src/schemas/compare.js';
import { type Comparison, parseGuarantees, parseSchema } from '../../../../src/schemas/index.js';
import { Agreement } from '../../../../src/schemas/inclusion/agreement.js';
import { schemaPair } from '../../../support/engine/random-schemas.js';

const shapeOf = (schema: unknown) => parseSchema('json_schema', schema).shape;
const textColumns = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`column_${index}`, { type: 'string' }]));
const row = (properties: object, more: object = {}) => shapeOf({ type: 'object', properties, ...more });
const namesIn = ({ objects }: ReturnType<typeof shapeOf>) => [...(objects?.properties.keys() ?? [])];

function left(before: ReturnType<typeof row>, after: ReturnType<typeof row>, isInhabited = () => true) {
  const agreement = new Agreement({ isSame: (a, b) => JSON.stringify(a) === JSON.stringify(b), isInhabited });
  const made = agreement.without({ before, after });
  return { before: namesIn(made.before), after: namesIn(made.after) };
}

const change = { change: { type: 'integer' } };
const changed = { change: { type: 'number' } };

describe('what wide objects agree on', () => {
  it('is left out, and what only one side says is kept', () => {
    const before = row({ ...textColumns(8), ...change, gone: {} });
    const after = row({ ...textColumns(8), ...changed, come: {} });
    expect(left(before, after)).toEqual({ before: ['change', 'gone'], after: ['change', 'come'] });
  });

  it('keeps one property where everything else would go, since an object without any is read otherwise', () => {
    expect(left(row(textColumns(8)), row({ ...textColumns(8), ...change }))).toEqual({
      before: ['column_0'],
      after: ['column_0', 'change'],
    });
  });

  it('keeps a property that only one side requires', () => {
    const columns = { ...textColumns(8), ...change };
    const required = row(columns, { required: ['column_3'] });
    expect(left(required, row({ ...columns, ...changed }))).toEqual({
      before: ['column_3', 'change'],
      after: ['column_3', 'change'],
    });
  });

  it('keeps a required property that may have no value, and asks only where that is not plain to see', () => {
    const riddle = { riddle: { type: 'string', pattern: '^a$', maxLength: 0 } };
    const required = { required: ['riddle', 'column_1'] };
    const before = row({ ...textColumns(8), ...riddle, ...change }, required);
    const after = row({ ...textColumns(8), ...riddle, ...changed }, required);
    expect(left(before, after, () => false).before).toEqual(['riddle', 'change']);
    expect(left(before, after, () => true).before).toEqual(['change']);
  });

  it.each([
    ['patterns', { patternProperties: { '^x': {} } }],
    ['names', { propertyNames: { maxLength: 9 } }],
    ['a least number of properties', { minProperties: 1 }],
    ['a largest number of properties', { maxProperties: 20 }],
    ['alternatives', { anyOf: [{ required: ['a'] }, { required: ['b'] }] }],
  ])('is all kept where %s count, too', (_, more) => {
    const [before, after] = [row({ ...textColumns(8), ...change }, more), row({ ...textColumns(8), ...changed }, more)];
    expect(left(before, after).before).toHaveLength(9);
  });

  it('is all kept in narrow objects', () => {
    expect(left(row({ ...textColumns(3), ...change }), row({ ...textColumns(3), ...changed })).before).toHaveLength(4);
  });
});

function comparison(before: object, after: object): Comparison | string {
  try {
    const side = (schema: object) => {
      const parsed = parseSchema('json_schema', schema);
      return { schema: parsed, guarantees: parseGuarantees({}, parsed) };
    };
    return compare(side(before), side(after), { mode: 'full', content: 'as_written', assetId: null });
  } catch (error) {
    return String(error);
  }
}

it('twenty columns that do not change never change what is said of those that do', () => {
  fc.assert(
    fc.property(schemaPair, ({ before, after }) => {
      // Inside a table, what refers to the whole document would mean another one.
      fc.pre(!JSON.stringify([before, after]).includes('$ref'));
      const table = (schema: unknown, more: object) => ({ type: 'object', properties: { row: schema, ...more } });
      const narrow = comparison(table(before, {}), table(after, {}));
      const wide = comparison(table(before, textColumns(20)), table(after, textColumns(20)));
      expect(wide).toEqual(narrow);
    }),
    { numRuns: 300, seed: 1 },
  );
});
