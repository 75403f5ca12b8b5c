import { describe, expect, it } from '@jest/globals';
import { freshnessOf, maxStaleness } from '../../../../../src/modules/imports/domain/dbt-freshness.js';

const pledge = (max_staleness: string, severity: 'error' | 'warn') => ({
  promised: { kind: 'freshness', is: { max_staleness } },
  severity,
  otherwise: null,
});
const HOUR = { count: 1, period: 'hour' };
const DAY = { count: 1, period: 'day' };
const EMPTY = { count: null, period: null };

describe('freshness of a source', () => {
  it.each([
    ['its error limit', { freshness: { warn_after: HOUR, error_after: DAY } }, pledge('PT24H', 'error')],
    ['its warning limit alone', { freshness: { warn_after: HOUR, error_after: EMPTY } }, pledge('PT1H', 'warn')],
    ['what its config says', { config: { freshness: { error_after: HOUR } } }, pledge('PT1H', 'error')],
    ['a filtered one', { freshness: { error_after: HOUR, filter: 'a = 1' } }, pledge('PT1H', 'error')],
  ])('is %s', (_what, source, expected) => {
    expect(freshnessOf(source)).toEqual(expected);
  });

  it.each([
    ['says nothing', {}],
    ['is switched off', { freshness: null }],
    ['is empty', { freshness: { warn_after: EMPTY, error_after: EMPTY } }],
    ['has an unknown period', { freshness: { error_after: { count: 1, period: 'moon' } } }],
  ])('promises nothing where it %s', (_what, source) => {
    expect(freshnessOf(source)).toBeNull();
  });

  it('refuses what is none', () => {
    expect(() => freshnessOf({ freshness: 'daily' })).toThrow('freshness is not an object');
  });

  it.each([
    [90, 'minute', 'PT90M'],
    [120, 'minute', 'PT2H'],
    [2, 'Day', 'PT48H'],
    [0, 'day', null],
    [1.5, 'hour', null],
    ['1', 'hour', null],
    [1e12, 'day', null],
  ])('%s %s are %s', (count, period, duration) => {
    expect(maxStaleness(count, period)).toBe(duration);
  });
});
