import { type ChangeClass, compareVersions, coreOf, isPrerelease, nextVersion } from '../../../schemas/index.js';
import { VersionNotHigher, VersionUnderBump } from './contract.errors.js';

export interface VersionFacts {
  readonly requested: string | null;
  /** Null for a first contract. */
  readonly changeClass: ChangeClass | null;
  /** Every version the asset ever had, pre-releases too. */
  readonly taken: readonly string[];
  /** Refuse a version lower than the change deserves. */
  readonly enforce: boolean;
}

/** The version the change deserves: the next after the newest stable one by its class; 1.0.0 at first. */
export function suggestedVersion({ changeClass, taken }: Pick<VersionFacts, 'changeClass' | 'taken'>): string {
  const base = newest(taken.filter((version) => !isPrerelease(version)));
  return base === null ? '1.0.0' : nextVersion(base, changeClass ?? 'patch');
}

/**
 * The version to publish under: the requested one if it may be, else the suggested one. Stable versions rise for ever,
 * pre-releases rise within their core version, above every stable one (Semantic Versioning 2.0.0, section 11).
 */
export function chooseVersion(facts: VersionFacts): string {
  const suggested = suggestedVersion(facts);
  const { requested, taken, enforce } = facts;
  if (requested === null) {
    return suggested;
  }
  const rivals = isPrerelease(requested)
    ? taken.filter((version) => !isPrerelease(version) || coreOf(version) === coreOf(requested))
    : taken.filter((version) => !isPrerelease(version));
  const highest = newest(rivals);
  if (highest !== null && compareVersions(requested, highest) <= 0) {
    throw new VersionNotHigher(requested, highest);
  }
  if (enforce && compareVersions(coreOf(requested), suggested) < 0) {
    throw new VersionUnderBump(requested, suggested);
  }
  return requested;
}

function newest(versions: readonly string[]): string | null {
  return versions.reduce<string | null>(
    (highest, version) => (highest === null || compareVersions(version, highest) > 0 ? version : highest),
    null,
  );
}
