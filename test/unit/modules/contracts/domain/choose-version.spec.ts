import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  chooseVersion,
  suggestedVersion,
  type VersionFacts,
} from '../../../../../src/modules/contracts/domain/choose-version.js';
import { CHANGE_CLASSES, compareVersions, coreOf, isPrerelease } from '../../../../../src/schemas/index.js';

const choose = (requested: string | null, taken: readonly string[], more: Partial<VersionFacts> = {}) =>
  chooseVersion({ requested, taken, changeClass: 'minor', enforce: false, ...more });

describe('the version taken when none is asked for', () => {
  it.each([
    { changeClass: null, taken: [], then: '1.0.0' },
    { changeClass: null, taken: ['1.0.0-rc.1', '2.0.0-rc.1'], then: '1.0.0' },
    { changeClass: 'patch', taken: ['1.0.0'], then: '1.0.1' },
    { changeClass: 'minor', taken: ['1.0.0', '1.0.1'], then: '1.1.0' },
    { changeClass: 'major', taken: ['1.9.9'], then: '2.0.0' },
    { changeClass: 'major', taken: ['0.3.0'], then: '1.0.0' },
    { changeClass: 'minor', taken: ['10.0.0', '9.0.0', '2.0.0'], then: '10.1.0' },
    { changeClass: 'minor', taken: ['1.0.0', '1.1.0-rc.1', '7.0.0-alpha'], then: '1.1.0' },
    { changeClass: null, taken: ['1.0.0'], then: '1.0.1' },
  ] as const)('is $then for $changeClass after $taken', ({ changeClass, taken, then }) => {
    expect(suggestedVersion({ changeClass, taken })).toBe(then);
    expect(choose(null, taken, { changeClass })).toBe(then);
  });
});

describe('a version asked for', () => {
  it.each([
    ['3.7.1', []],
    ['0.0.1', []],
    ['5.0.0', ['1.0.0']],
    ['1.0.1', ['1.0.0']],
    ['2.0.0-rc.1', ['1.0.0']],
    ['2.0.0-rc.2', ['1.0.0', '2.0.0-rc.1']],
    ['2.0.0', ['1.0.0', '2.0.0-rc.1']],
    ['1.1.0', ['1.0.0', '2.0.0-rc.1']],
    ['1.1.0-rc.1', ['1.0.0', '2.0.0-rc.1']],
    ['1.0.0-rc.1', []],
  ])('%s is taken after %j', (requested, taken) => {
    expect(choose(requested, taken)).toBe(requested);
  });

  it.each([
    ['1.0.0', ['1.0.0'], '1.0.0'],
    ['0.5.0', ['2.0.0', '1.0.0'], '2.0.0'],
    ['1.0.0+build.7', ['1.0.0'], '1.0.0'],
    ['1.0.0-rc.1', ['1.0.0'], '1.0.0'],
    ['1.0.0-rc.1', ['2.0.0'], '2.0.0'],
    ['2.0.0-rc.1', ['1.0.0', '2.0.0-rc.1'], '2.0.0-rc.1'],
    ['2.0.0-alpha', ['1.0.0', '2.0.0-rc.1'], '2.0.0-rc.1'],
    ['2.0.0-rc.3', ['1.0.0', '2.0.0-rc.2', '2.0.0'], '2.0.0'],
  ])('%s is refused after %j, naming %s', (requested, taken, highest) => {
    expect(() => choose(requested, taken)).toThrow(
      expect.objectContaining({ code: 'version.not_higher', details: { version: requested, highest } }),
    );
  });

  it.each([
    ['1.1.0', 'minor'],
    ['2.0.0', 'major'],
    ['3.0.0', 'patch'],
    ['2.0.0-rc.1', 'major'],
  ] as const)('%s is enough for a %s change after 1.0.0, where enough is enforced', (version, changeClass) => {
    expect(choose(version, ['1.0.0'], { changeClass, enforce: true })).toBe(version);
  });

  it.each([
    ['1.0.1', 'minor', '1.1.0'],
    ['1.9.0', 'major', '2.0.0'],
    ['1.1.0-rc.1', 'major', '2.0.0'],
  ] as const)('%s is too low for a %s change after 1.0.0, where %s is enforced', (version, changeClass, expected) => {
    expect(() => choose(version, ['1.0.0'], { changeClass, enforce: true })).toThrow(
      expect.objectContaining({ code: 'version.under_bump', details: { version, expected_version: expected } }),
    );
  });
});

describe('whatever is asked, in any order', () => {
  const number = fc.nat({ max: 3 });
  const wish = fc.option(
    fc
      .tuple(number, number, number, fc.constantFrom('', '', '-alpha', '-rc.1', '-rc.2', '+b'))
      .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`),
    { nil: null },
  );
  const wishes = fc.array(fc.tuple(wish, fc.constantFrom(...CHANGE_CLASSES)), { maxLength: 30 });
  const published = (asked: readonly (readonly [string | null, (typeof CHANGE_CLASSES)[number]])[]) => {
    const taken: string[] = [];
    for (const [requested, changeClass] of asked) {
      try {
        taken.push(choose(requested, taken, { changeClass }));
      } catch {
        // Refused: nothing is taken.
      }
    }
    return taken;
  };
  const rises = (versions: readonly string[]) =>
    versions.every((version, at) => at === 0 || compareVersions(version, versions[at - 1] ?? '') > 0);

  it('stable versions strictly rise for ever', () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        expect(rises(published(asked).filter((version) => !isPrerelease(version)))).toBe(true);
      }),
    );
  });

  it('pre-releases rise within their core version, and stay above what was stable then', () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        const taken = published(asked);
        const rise = taken.every((version, at) => {
          const before = taken
            .slice(0, at)
            .filter((one) => !isPrerelease(one) || (isPrerelease(version) && coreOf(one) === coreOf(version)));
          return before.every((one) => compareVersions(version, one) > 0);
        });
        expect(rise).toBe(true);
      }),
    );
  });

  it('the version taken when none is asked for is never refused', () => {
    fc.assert(
      fc.property(wishes, fc.constantFrom(...CHANGE_CLASSES), fc.boolean(), (asked, changeClass, enforce) => {
        const taken = published(asked);
        const suggested = choose(null, taken, { changeClass, enforce });
        expect(choose(suggested, taken, { changeClass, enforce })).toBe(suggested);
      }),
    );
  });
});
