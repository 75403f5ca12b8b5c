import { describe, expect, it } from '@jest/globals';
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
