import { describe, expect, it } from '@jest/globals';
import { subjectsOf } from '../../../../src/schemas/guarantees/guarantee-subjects.js';
import { promisePath, readGuarantees } from '../../../../src/schemas/guarantees/parse-guarantees.js';
import { columnPath, guaranteePath, written } from '../../../../src/schemas/guarantees/guarantee.js';

describe('a guarantee', () => {
  it.each([
    ['freshness', '', '/freshness'],
    ['nullability', 'email', '/nullability/email'],
    ['nullability', 'a/b~c', '/nullability/a~1b~0c'],
  ] as const)('of kind %s about %j stands at %s', (kind, key, path) => {
    expect(guaranteePath(kind, key)).toBe(path);
  });

  it.each([
    ['email', '/email'],
    ['/address/zip', '/address/zip'],
    ['a/b~c', '/a~1b~0c'],
    ['*', '/~2'],
    ['{}', '/~3'],
    ['constructor', '/constructor'],
  ])('speaks of column %j at %s', (column, path) => {
    expect(columnPath(column)).toBe(path);
  });

  it('stands where its promise says, however that is spelt', () => {
    expect(promisePath('freshness', { max_staleness: 60 }, null)).toBe('/freshness');
    expect(promisePath('accepted_values', ['a'], 'status')).toBe('/accepted_values/status');
    expect(promisePath('uniqueness', ['id', 'day'], null)).toBe('/uniqueness/day,id');
  });

  it('concerns the readers of its columns, or of the whole table', () => {
    const document = { freshness: { max_staleness: 60 }, nullability: { 'a/b': 'never' }, uniqueness: [['id']] };
    const subjects = [...readGuarantees(document).byPath.values()].map(subjectsOf);
    expect(subjects).toEqual([null, ['/a~1b'], null]);
  });

  it('is written short only where nothing else is said', () => {
    const entry = {
      kind: 'nullability',
      key: 'a',
      path: '/nullability/a',
      value: 'never',
      severity: 'error',
      source: null,
    } as const;
    expect(written(entry)).toBe('never');
    expect(written({ ...entry, severity: 'warn' })).toEqual({ is: 'never', severity: 'warn' });
    expect(written({ ...entry, source: 'dbt:x' })).toEqual({ is: 'never', severity: 'error', source: 'dbt:x' });
  });
});
