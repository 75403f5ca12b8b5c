import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions, coreOf, isPrerelease, isVersion, nextVersion } from '../../../src/schemas/versions.js';

const number = fc.nat({ max: 12 }).map(String);
const identifier = fc.oneof(number, fc.constantFrom('alpha', 'beta', 'rc', 'x-1', '-', '0a', '1-'));
const list = fc.array(identifier, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
const version = fc
  .tuple(number, number, number, fc.option(list, { nil: '' }), fc.option(list, { nil: '' }))
  .map(([major, minor, patch, pre, build]) =>
    [`${major}.${minor}.${patch}`, pre && `-${pre}`, build && `+${build}`].join(''),
  );

describe('versions', () => {
  it.each([
    '0.0.0',
    '1.2.3',
    '10.20.30',
    '1.0.0-alpha',
    '1.0.0-0.3.7',
    '1.0.0-x.7.z.92',
    '1.0.0--',
    '1.0.0+01',
    '1.0.0-rc.1+exp.sha-5',
    '99999999999999999999.0.0',
    `1.0.0-${'a'.repeat(58)}`,
  ])('accepts %s', (text) => {
    expect(isVersion(text)).toBe(true);
  });

  it.each([
    '',
    '1',
    '1.2',
    'v1.2.3',
    '1.2.3.4',
    '01.2.3',
    '1.02.3',
    '1.2.3-',
    '1.2.3-01',
    '1.2.3-a..b',
    '1.2.3+',
    '1.2.3-é',
    ' 1.2.3',
    '1.2.3\n',
    '-1.2.3',
    'banana',
    `1.0.0-${'a'.repeat(59)}`,
  ])('refuses %j', (text) => {
    expect(isVersion(text)).toBe(false);
    expect(() => coreOf(text)).toThrow(RangeError);
  });

  it('orders as the specification does', () => {
    const ordered = [
      '0.9.0',
      '1.0.0-1',
      '1.0.0-2',
      '1.0.0-10',
      '1.0.0--',
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-alpha10',
      '1.0.0-alpha2',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.0.9',
      '1.0.10',
      '1.1.0',
      '2.0.0',
      '9999999999999999998.0.0',
      '9999999999999999999.0.0',
      '10000000000000000000.0.0',
    ];
    for (const [index, one] of ordered.entries()) {
      expect(ordered.map((other) => compareVersions(one, other))).toEqual(
        ordered.map((_, position) => Math.sign(index - position)),
      );
    }
  });

  it('does not count build metadata', () => {
    expect(compareVersions('1.0.0+b', '1.0.0+a')).toBe(0);
    expect(isPrerelease('1.0.0+rc.1')).toBe(false);
  });

  it('compares by a total order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(compareVersions(a, b)).toBe(0 - compareVersions(b, a));
        expect(compareVersions(a, a)).toBe(0);
        const [first, , last] = [a, b, c].sort(compareVersions) as [string, string, string];
        expect(compareVersions(first, last)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it.each([
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3+build', 'patch', '1.2.4'],
    ['0.4.2', 'major', '1.0.0'],
    ['0.4.2', 'minor', '0.5.0'],
    ['2.0.0-rc.1', 'major', '2.0.0'],
    ['2.0.0-rc.1', 'patch', '2.0.0'],
    ['1.3.0-rc.1', 'minor', '1.3.0'],
    ['1.3.0-rc.1', 'major', '2.0.0'],
    ['2.0.1-rc.1', 'major', '3.0.0'],
    ['1.3.1-rc.1', 'minor', '1.4.0'],
    ['1.3.1-rc.1', 'patch', '1.3.1'],
    ['9007199254740993.0.0', 'major', '9007199254740994.0.0'],
  ] as const)('after %s the next %s is %s', (current, step, next) => {
    expect(nextVersion(current, step)).toBe(next);
  });

  it('always steps to a higher stable version, a larger step at least as far', () => {
    fc.assert(
      fc.property(version, (current) => {
        const [patch, minor, major] = [
          nextVersion(current, 'patch'),
          nextVersion(current, 'minor'),
          nextVersion(current, 'major'),
        ];
        expect(compareVersions(patch, current)).toBe(1);
        expect(compareVersions(minor, patch)).toBeGreaterThanOrEqual(0);
        expect(compareVersions(major, minor)).toBeGreaterThanOrEqual(0);
        expect(isPrerelease(major)).toBe(false);
      }),
    );
  });

  it.each([
    ['2.0.0-rc.1+7', true, '2.0.0'],
    ['2.0.0+7', false, '2.0.0'],
    ['2.0.0', false, '2.0.0'],
  ])('knows that %s is a pre-release: %s, of %s', (text, prerelease, core) => {
    expect(isPrerelease(text)).toBe(prerelease);
    expect(coreOf(text)).toBe(core);
  });
});
