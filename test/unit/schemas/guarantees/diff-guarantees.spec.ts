import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diffGuarantees, type SchemaPromises } from '../../../../src/schemas/guarantees/diff-guarantees.js';
import { guaranteeLines, LOST } from '../../../support/guarantee-lines.js';
import { readGuarantees } from '../../../../src/schemas/guarantees/parse-guarantees.js';

const warn = (is: unknown) => ({ is, severity: 'warn' });

const open = { nullable: true, enum: null };
const never = { nullability: { a: 'never' } };
const has =
  (...names: string[]): SchemaPromises =>
  (column) =>
    names.includes(column) ? open : null;

describe('the diff of guarantees', () => {
  it.each([
    [{ nullability: { a: warn('never') } }, {}, ['removed /nullability/a - null']],
    [
      { nullability: { a: warn('never') } },
      { nullability: { a: warn('allowed') } },
      ['weakened /nullability/a - {"is":"allowed","severity":"warn"}'],
    ],
    [
      { nullability: { a: 'never' } },
      { nullability: { a: warn('never') } },
      [`weakened /nullability/a ${LOST} {"is":"never","severity":"warn"}`],
    ],
    [
      { nullability: { a: warn('never') } },
      { nullability: { a: 'never' } },
      ['strengthened /nullability/a history "never"'],
    ],
    [{ nullability: { a: { is: 'never', source: 'dbt:x' } } }, { nullability: { a: 'never' } }, []],
    [
      { uniqueness: [['a']] },
      { uniqueness: [warn(['a'])] },
      [`weakened /uniqueness/a ${LOST} {"is":["a"],"severity":"warn"}`],
    ],
    [
      { custom: [warn({ name: 'n', expression: 'a' })] },
      { custom: [warn({ name: 'n', expression: 'b' })] },
      ['changed /custom/n - {"name":"n","kind":"sql","expression":"b","columns":null}'],
    ],
    [
      { freshness: warn({ max_staleness: 60 }) },
      { freshness: { max_staleness: 90 } },
      ['strengthened /freshness - {"max_staleness":"PT90M"}'.replace('PT90M', 'PT1H30M')],
    ],
  ])('heeds the severity from %j to %j', (before, after, lines) => {
    expect(guaranteeLines(before, after)).toEqual(lines);
  });

  it('shows both sides as written and the columns concerned', () => {
    const before = readGuarantees({
      nullability: { 'a/b': warn('never') },
      uniqueness: [['id']],
      custom: [{ name: 'n', expression: 'x', columns: ['*', '/d/e'] }],
    });
    const after = readGuarantees({ uniqueness: [['day', 'id']] });
    expect(diffGuarantees(before, after)).toMatchObject([
      { path: '/custom/n', keyword: 'custom', subjects: ['/~2', '/d/e'], after: null },
      {
        path: '/nullability/a~1b',
        keyword: 'nullability',
        subjects: ['/a~1b'],
        before: { is: 'never', severity: 'warn' },
        after: null,
      },
      { path: '/uniqueness/id', keyword: 'uniqueness', subjects: null, before: ['id'], after: ['day', 'id'] },
    ]);
  });

  it.each([
    { when: 'the column is gone', before: [{ ...never, uniqueness: [['a']] }, open], after: [{}, null], tells: [] },
    { when: 'the column is new', before: [{}, null], after: [{ ...never, uniqueness: [['a']] }, open], tells: [] },
  ])('leaves it to the finding about a column: $when', ({ before, after, tells }) => {
    const [[oldDocument, oldSchema], [newDocument, newSchema]] = [before, after] as [
      [unknown, never],
      [unknown, never],
    ];
    const schema = { before: () => oldSchema, after: () => newSchema };
    expect(guaranteeLines(oldDocument, newDocument, { schema })).toEqual(tells);
  });

  it('keeps a key of several columns as a promise of its own when one of them goes', () => {
    const schema = { before: has('a', 'b'), after: has('a') };
    expect(guaranteeLines({ uniqueness: [['a', 'b']] }, {}, { schema })).toEqual([
      `removed /uniqueness/a,b ${LOST} null`,
    ]);
  });

  it('follows a declared rename, in the schema too', () => {
    const renames = new Map([['old', 'new']]);
    const context = { renames, schema: { before: has('old'), after: has('new') } };
    expect(guaranteeLines({ nullability: { old: 'never' } }, { nullability: { new: 'never' } }, context)).toEqual([]);
    expect(guaranteeLines({ nullability: { old: 'never' } }, {}, context)).toEqual([
      `removed /nullability/new ${LOST} null`,
    ]);
  });

  const documents = fc.record(
    {
      freshness: fc.record({ max_staleness: fc.integer({ min: 1, max: 3 }) }),
      nullability: fc.dictionary(
        fc.constantFrom('a', 'b'),
        fc.constantFrom('never', 'allowed', { max_null_ratio: 0.5 }, warn('never')),
      ),
      accepted_values: fc.dictionary(fc.constantFrom('a', 'b'), fc.subarray(['x', 'y', 1], { minLength: 1 })),
      uniqueness: fc.uniqueArray(fc.subarray(['a', 'b', 'c'], { minLength: 1 }), { selector: String }),
    },
    { requiredKeys: [] },
  );

  it('finds nothing between equals, and the mirror image in the other direction', () => {
    fc.assert(
      fc.property(documents, documents, (a, b) => {
        expect(guaranteeLines(a, a)).toEqual([]);
        const there = diffGuarantees(readGuarantees(a), readGuarantees(b));
        const back = diffGuarantees(readGuarantees(b), readGuarantees(a));
        const breaks = (list: typeof there) => list.filter(({ kind }) => /removed|weakened/.test(kind)).length;
        expect(breaks(there) + breaks(back)).toBe(there.length);
        expect(back).toHaveLength(there.length);
      }),
    );
  });
});
