/** Which part of a version a change moves. */
export type Step = 'major' | 'minor' | 'patch';

/** Longer texts are no versions: comparing stays cheap and every store has room for one. */
export const MAX_VERSION_LENGTH = 64;

const NUMBER = '0|[1-9]\\d*';
const IDENTIFIER = `(?:${NUMBER}|\\d*[A-Za-z-][0-9A-Za-z-]*)`;
export const VERSION = new RegExp(
  `^(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})(?:-(${IDENTIFIER}(?:\\.${IDENTIFIER})*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`,
);

interface Parts {
  readonly core: readonly [string, string, string];
  readonly prerelease: readonly string[];
}

/** Whether the text is a version by Semantic Versioning 2.0; a leading `v` is not. */
export function isVersion(text: string): boolean {
  return text.length <= MAX_VERSION_LENGTH && VERSION.test(text);
}

/** Whether the version comes before its own core version, as `2.0.0-rc.1` does. */
export function isPrerelease(version: string): boolean {
  return partsOf(version).prerelease.length > 0;
}

/** The version without pre-release and build: `2.0.0-rc.1+7` is on the way to `2.0.0`. */
export function coreOf(version: string): string {
  return partsOf(version).core.join('.');
}

/** Precedence, as a sort function wants it; build metadata does not count, so two spellings may be equal. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const byCore = compareLists(left.core, right.core);
  if (byCore !== 0) {
    return byCore;
  }
  if (left.prerelease.length === 0 || right.prerelease.length === 0) {
    return Math.sign(right.prerelease.length - left.prerelease.length);
  }
  return compareLists(left.prerelease, right.prerelease);
}

/** The version one step after; a pre-release that already stands on that step becomes final, and 0.x is not special. */
export function nextVersion(current: string, step: Step): string {
  const { core, prerelease } = partsOf(current);
  const [major, minor, patch] = core;
  const onStep = { major: minor === '0' && patch === '0', minor: patch === '0', patch: true };
  if (prerelease.length > 0 && onStep[step]) {
    return core.join('.');
  }
  const next = {
    major: () => `${increment(major)}.0.0`,
    minor: () => `${major}.${increment(minor)}.0`,
    patch: () => `${major}.${minor}.${increment(patch)}`,
  };
  return next[step]();
}

function partsOf(version: string): Parts {
  const match = version.length <= MAX_VERSION_LENGTH ? VERSION.exec(version) : null;
  if (match === null) {
    throw new RangeError(`Not a semantic version: ${version.slice(0, MAX_VERSION_LENGTH)}`);
  }
  const [, major = '', minor = '', patch = '', prerelease = ''] = match;
  return { core: [major, minor, patch], prerelease: prerelease === '' ? [] : prerelease.split('.') };
}

function compareLists(left: readonly string[], right: readonly string[]): number {
  for (const [index, identifier] of left.entries()) {
    const other = right[index];
    if (other === undefined) {
      return 1;
    }
    const order = compareIdentifiers(identifier, other);
    if (order !== 0) {
      return order;
    }
  }
  return left.length < right.length ? -1 : 0;
}

function compareIdentifiers(left: string, right: string): number {
  const [leftIsNumber, rightIsNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (leftIsNumber !== rightIsNumber) {
    return leftIsNumber ? -1 : 1;
  }
  // Without leading zeros the longer number is the larger one, however many digits it has.
  if (leftIsNumber && left.length !== right.length) {
    return Math.sign(left.length - right.length);
  }
  return left === right ? 0 : left < right ? -1 : 1;
}

function increment(digits: string): string {
  return String(BigInt(digits) + 1n);
}
