import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsAfter, unitedColumns } from '../../../../../src/modules/workflow/domain/registration-columns.js';
import { finding } from '../../../../support/finding.js';

const removed = (path: string) => finding({ path });
const renamed = (path: string, after: string) =>
  finding({ kind: 'column_renamed', path, before: path.split('/').at(-1), after });
const after = (columns: string[] | null, ...findings: ReturnType<typeof finding>[]) =>
  columnsAfter({ columns, missingColumns: ['gone before'] }, findings);

describe('registering twice', () => {
  it.each([
    [['id'], ['email'], ['id', 'email']],
    [['id', 'email'], ['email'], ['id', 'email']],
    [['id'], null, null],
    [null, ['id'], null],
    [null, null, null],
    [[], ['id'], ['id']],
  ])('%j and then %j reads %j', (before, more, expected) => {
    expect(unitedColumns(before, more)).toEqual(expected);
  });

  it('never loses a column, and is the same in any order', () => {
    const columns = fc.option(fc.uniqueArray(fc.string(), { maxLength: 6 }));
    fc.assert(
      fc.property(columns, columns, (one, other) => {
        const both = unitedColumns(one, other);
        const back = unitedColumns(other, one);
        expect(both && new Set(both)).toEqual(back && new Set(back));
        expect(both === null || [...(one ?? []), ...(other ?? [])].every((column) => both.includes(column))).toBe(true);
      }),
    );
  });
});

describe('a published change', () => {
  it.each([
    [
      'moves a removed column to the missing ones',
      ['id', 'email'],
      removed('/email'),
      { columns: ['id'], missing: ['email'] },
    ],
    [
      'moves what lay below a removed column',
      ['/address/zip'],
      removed('/address'),
      { columns: [], missing: ['/address/zip'] },
    ],
    [
      'keeps a column of which something below is gone',
      ['address'],
      removed('/address/zip'),
      { columns: ['address'], missing: [] },
    ],
    [
      'keeps a column whose name begins like a removed one',
      ['email_hash'],
      removed('/email'),
      { columns: ['email_hash'], missing: [] },
    ],
    ['follows a rename by name', ['id', 'email'], renamed('/email', 'mail'), { columns: ['id', 'mail'], missing: [] }],
    ['follows a rename by pointer', ['/email'], renamed('/email', 'mail'), { columns: ['/mail'], missing: [] }],
    ['follows a rename above', ['/address/zip'], renamed('/address', 'home'), { columns: ['/home/zip'], missing: [] }],
    [
      'follows a rename below',
      ['/address/zip'],
      renamed('/address/zip', 'postcode'),
      { columns: ['/address/postcode'], missing: [] },
    ],
    [
      'follows a rename below items',
      ['/tags/*/name'],
      renamed('/tags/*/name', 'label'),
      { columns: ['/tags/*/label'], missing: [] },
    ],
    ['escapes a new name in a pointer', ['/email'], renamed('/email', 'a/b'), { columns: ['/a~1b'], missing: [] }],
    [
      'keeps a new name plain where the old was',
      ['email'],
      renamed('/email', 'a/b'),
      { columns: ['a/b'], missing: [] },
    ],
    [
      'takes a new name that looks like a pointer for a name',
      ['email'],
      renamed('/email', '/b'),
      { columns: ['/~1b'], missing: [] },
    ],
    ['follows no rename of another column', ['id'], renamed('/email', 'mail'), { columns: ['id'], missing: [] }],
    [
      'moves nothing for a change of type',
      ['email'],
      finding({ kind: 'type_changed' }),
      { columns: ['email'], missing: [] },
    ],
  ])('%s', (_, columns, change, left) => {
    const missingColumns = ['gone before', ...left.missing];
    expect(after(columns, change)).toEqual({ columns: left.columns, missingColumns });
  });

  it('swaps two names that are swapped', () => {
    expect(after(['a', 'b'], renamed('/a', 'b'), renamed('/b', 'a')).columns).toEqual(['b', 'a']);
  });

  it('leaves a reader of every column with every column', () => {
    expect(after(null, removed('/email'))).toEqual({ columns: null, missingColumns: ['gone before'] });
  });

  it('names a column missing once', () => {
    expect(after(['gone before'], removed('/gone before')).missingColumns).toEqual(['gone before']);
  });

  it('keeps every column, here or missing', () => {
    const names = fc.uniqueArray(
      fc.string({ minLength: 1 }).filter((text) => !/[/~*{}]/.test(text)),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(names, names, (columns, gone) => {
        const result = columnsAfter(
          { columns, missingColumns: [] },
          gone.map((column) => removed(`/${column}`)),
        );
        expect([...(result.columns ?? []), ...result.missingColumns].toSorted()).toEqual(columns.toSorted());
        expect(result.missingColumns.every((column) => gone.includes(column))).toBe(true);
      }),
    );
  });
});
