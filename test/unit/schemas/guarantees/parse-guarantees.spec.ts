import { describe, expect, it } from '@jest/globals';
import { GUARANTEES, GUARANTEE_KINDS } from '../../../../src/schemas/guarantees/guarantees.js';
import type { GuaranteesRefused } from '../../../../src/schemas/guarantees/guarantees-refused.js';
import {
  equalGuarantees,
  parseGuarantees,
  readGuarantees,
} from '../../../../src/schemas/guarantees/parse-guarantees.js';
import { nearestName } from '../../../../src/schemas/nearest-name.js';

const NAMES = ['id', 'day', 'email', 'status', '__proto__', 'constructor'];
const columns = {
  has: (name: string) => NAMES.includes(name),
  nearest: (name: string) => nearestName(name, NAMES),
};

function errorsOf(document: unknown): Record<string, string> {
  try {
    parseGuarantees(document, columns);
    return {};
  } catch (error) {
    const { code, errors } = error as GuaranteesRefused;
    return code === 'guarantee.invalid'
      ? Object.fromEntries(errors.map(({ pointer, message }) => [pointer, message]))
      : {};
  }
}

const checks = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `check ${index}`, expression: 'x > 0' }));
const promises = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`column${index}`, 'never']));

function values(document: unknown): Record<string, unknown> {
  const { byPath } = parseGuarantees(document, columns);
  return Object.fromEntries([...byPath].map(([path, { value }]) => [path, value]));
}

describe('guarantees', () => {
  it.each([[null], [undefined], [{}], [{ freshness: null, uniqueness: [], nullability: { id: null } }]])(
    'promise nothing as %j',
    (document) => {
      expect(values(document)).toEqual({});
    },
  );

  it('are read into one spelling', () => {
    const document = {
      freshness: { max_staleness: 60 },
      volume: { min_rows: 1, max_change_ratio: 0.5 },
      nullability: { id: { max_null_ratio: 0 }, day: { max_null_ratio: 1 }, email: { max_null_ratio: 0.1 } },
      accepted_values: { status: ['open', 1, '1', null, 'open', true] },
      uniqueness: [['id', 'day']],
      custom: [{ name: 'a/b', expression: 'x > 0', columns: ['id'] }],
      relationships: [{ columns: ['id', 'day'], to_asset: 'a.b', to_columns: ['x', 'y'] }],
    };
    expect(values(document)).toEqual({
      '/freshness': { max_staleness: 'PT1H' },
      '/volume': { min_rows: 1, max_change_ratio: 0.5 },
      '/nullability/id': 'never',
      '/nullability/day': 'allowed',
      '/nullability/email': { max_null_ratio: 0.1 },
      '/accepted_values/status': ['1', 'open', 1, true],
      '/uniqueness/day,id': ['day', 'id'],
      '/custom/a~1b': { name: 'a/b', kind: 'sql', expression: 'x > 0', description: null, columns: ['id'] },
      '/relationships/day,id->a.b(y,x)': { columns: ['day', 'id'], to_asset: 'a.b', to_columns: ['y', 'x'] },
    });
  });

  it('may be as many as the bounds say, and no more', () => {
    expect(readGuarantees({ custom: checks(200), nullability: promises(20_000) }).byPath.size).toBe(20_200);
    expect(errorsOf({ custom: checks(201), nullability: promises(20_001) })).toEqual({
      '/guarantees/custom': 'Must be a list of at most 200 promises',
      '/guarantees/nullability': 'Must name at most 20000 columns',
    });
  });

  it('may be written long', () => {
    const long = {
      nullability: { email: { is: 'never', severity: 'warn', source: 'dbt:shop' } },
      uniqueness: [{ is: ['id'] }],
    };
    const { byPath } = parseGuarantees(long, columns);
    expect(byPath.get('/nullability/email')).toMatchObject({ value: 'never', severity: 'warn', source: 'dbt:shop' });
    expect(byPath.get('/uniqueness/id')).toMatchObject({ value: ['id'], severity: 'error', source: null });
  });

  it('take column names that objects inherit for ordinary ones', () => {
    const document: unknown = JSON.parse('{"nullability":{"__proto__":"never","constructor":"never"}}');
    expect([...parseGuarantees(document, columns).byPath.keys()]).toEqual([
      '/nullability/__proto__',
      '/nullability/constructor',
    ]);
  });

  it.each([
    [{ fresness: {} }, '/guarantees/fresness', 'Unknown kind of guarantee; did you mean freshness?'],
    [{ toString: 1 }, '/guarantees/toString', /known are freshness, volume/],
    [{ nullability: { emial: 'never' } }, '/guarantees/nullability/emial', 'No such column; did you mean email?'],
    [{ nullability: { zzzzzzzz: 'never' } }, '/guarantees/nullability/zzzzzzzz', 'No such column'],
    [{ nullability: { id: 'nevr' } }, '/guarantees/nullability/id', /"never", "allowed"/],
    [{ nullability: { id: null, email: true } }, '/guarantees/nullability/email', /"never", "allowed"/],
    [{ nullability: 'never' }, '/guarantees/nullability', /object from column/],
    [
      { nullability: { id: { max_null_ratio: 2 } } },
      '/guarantees/nullability/id/max_null_ratio',
      'Must be a number from 0 to 1',
    ],
    [
      { nullability: { id: { is: { max_null_ratio: -1 } } } },
      '/guarantees/nullability/id/is/max_null_ratio',
      /from 0 to 1/,
    ],
    [
      { nullability: { id: { is: 'never', severity: 'fatal' } } },
      '/guarantees/nullability/id/severity',
      'Must be error or warn',
    ],
    [{ nullability: { id: { severity: 'warn' } } }, '/guarantees/nullability/id/is', /"never"/],
    [
      { nullability: { id: { is: 'never', severty: 'warn' } } },
      '/guarantees/nullability/id/severty',
      'Unknown; did you mean severity?',
    ],
    [{ nullability: { id: { is: 'never', source: '' } } }, '/guarantees/nullability/id/source', /text/],
    [{ freshness: 60 }, '/guarantees/freshness', /object of max_staleness/],
    [{ freshness: { max_staleness: 'P1M' } }, '/guarantees/freshness/max_staleness', /PT1H/],
    [
      { freshness: { max_stalenes: 'PT1H' } },
      '/guarantees/freshness/max_stalenes',
      'Unknown; did you mean max_staleness?',
    ],
    [{ volume: {} }, '/guarantees/volume', /at least one of/],
    [{ volume: { min_rows: 1.5 } }, '/guarantees/volume/min_rows', /whole number/],
    [{ volume: { min_rows: 3, max_rows: 2 } }, '/guarantees/volume', 'min_rows must not exceed max_rows'],
    [{ volume: { max_change_ratio: '1' } }, '/guarantees/volume/max_change_ratio', /a number from 0/],
    [{ accepted_values: { status: [] } }, '/guarantees/accepted_values/status', /list of 1 to/],
    [{ accepted_values: { status: [null] } }, '/guarantees/accepted_values/status', /other than null/],
    [{ accepted_values: { status: ['a', ['b']] } }, '/guarantees/accepted_values/status/1', /text of at most/],
    [{ uniqueness: ['id'] }, '/guarantees/uniqueness/0', /list of 1 to/],
    [{ uniqueness: [['id', 'id']] }, '/guarantees/uniqueness/0', 'Names a column twice'],
    [{ uniqueness: [['id', 'dya']] }, '/guarantees/uniqueness/0/1', 'No such column; did you mean day?'],
    [
      {
        uniqueness: [
          ['id', 'day'],
          ['day', 'id'],
        ],
      },
      '/guarantees/uniqueness/1',
      /Says again/,
    ],
    [{ uniqueness: { id: true } }, '/guarantees/uniqueness', /list of at most/],
    [{ custom: [{ name: 'a' }] }, '/guarantees/custom/0/expression', /text/],
    [
      { custom: [{ name: 'a', expression: 'x', columns: ['nope_nope'] }] },
      '/guarantees/custom/0/columns/0',
      'No such column',
    ],
    [{ custom: [{ name: 'a', expression: 'x', description: 7 }] }, '/guarantees/custom/0/description', /text/],
    [
      { relationships: [{ columns: ['id'], to_asset: 'b', to_columns: ['a', 'b'] }] },
      '/guarantees/relationships/0/to_columns',
      /as many/,
    ],
    [{ relationships: [null] }, '/guarantees/relationships/0', 'Must be an object of columns, to_asset, to_columns'],
    [
      { relationships: [{ columns: ['id'], to_asset: 'b', to_columns: 'a' }] },
      '/guarantees/relationships/0/to_columns',
      /list of 1 to/,
    ],
    [
      { relationships: [{ columns: ['id', 'day'], to_asset: 'b', to_columns: ['a', 7] }] },
      '/guarantees/relationships/0/to_columns/1',
      /text/,
    ],
    [{ volume: 7 }, '/guarantees/volume', 'Must be an object of min_rows, max_rows, max_change_ratio'],
    [{ volume: {} }, '/guarantees/volume', 'Must have at least one of min_rows, max_rows, max_change_ratio'],
    [{ uniqueness: [[7]] }, '/guarantees/uniqueness/0/0', 'Must be the name of a column'],
    [{ nullability: { 'a~b/c': 'never' } }, '/guarantees/nullability/a~0b~1c', 'No such column'],
    ['never', '/guarantees', /object/],
    [[], '/guarantees', /object/],
  ])('of %j are refused at %s', (document, pointer, message) => {
    const errors = errorsOf(document);
    expect(Object.keys(errors)).toEqual([pointer]);
    expect(errors[pointer]).toMatch(message);
  });

  it('names every place that is wrong, up to a hundred', () => {
    expect(
      Object.keys(errorsOf({ volume: { min_rows: -1, max_rows: -1 }, uniqueness: [['id', 'x'], 'y'] })),
    ).toHaveLength(4);
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`unknown${index}`, 'never']));
    expect(Object.keys(errorsOf({ nullability: many }))).toHaveLength(100);
  });

  it('are equal whatever their order, length of form and units, and not when the severity differs', () => {
    const a = readGuarantees({ freshness: { max_staleness: 60 }, uniqueness: [['a', 'b'], ['c']] });
    const b = readGuarantees({ uniqueness: [{ is: ['c'] }, ['b', 'a']], freshness: { is: { max_staleness: 'PT1H' } } });
    const c = readGuarantees({
      uniqueness: [['c'], ['b', 'a']],
      freshness: { is: { max_staleness: 'PT1H' }, severity: 'warn' },
    });
    expect(equalGuarantees(a, b)).toBe(true);
    expect(equalGuarantees(b, c)).toBe(false);
  });

  it.each(GUARANTEE_KINDS)('show a valid example of %s', (kind) => {
    expect(readGuarantees({ [kind]: GUARANTEES[kind].example }).byPath.size).toBeGreaterThan(0);
  });
});
