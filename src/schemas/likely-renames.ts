import { canonicalJson } from '../kernel/canonical-json.js';
import { nameOf } from './data-path.js';
import type { Finding, LikelyRename } from './finding.js';
import { nearestName } from './nearest-name.js';

/** Where more columns came or went at one place, a guess would be a lottery. */
const MOST_AT_ONE_PLACE = 50;

/** What speaks for a rename, and how much; without the same type nothing does. */
const WEIGHTS = { 'same type': 0.4, 'similar name': 0.4, 'only one of its type came and went': 0.3 } as const;
const LEAST_CONFIDENCE = 0.7;
/** Only a declaration is certain. */
const MOST_CONFIDENCE = 0.95;

/** Removed columns with the one that they may live on as: a guess beside the finding, which stays as breaking as it is. */
export function withLikelyRenames(findings: readonly Finding[]): Finding[] {
  const gone = byPlace(findings, 'column_removed');
  const come = byPlace(findings, 'column_added');
  return findings.map((finding) => {
    const place = placeOf(finding);
    const [removed, added] = [gone.get(place) ?? [], come.get(place) ?? []];
    const few = removed.length <= MOST_AT_ONE_PLACE && added.length <= MOST_AT_ONE_PLACE;
    return finding.kind === 'column_removed' && few
      ? { ...finding, likely_renamed_to: likeliest(finding, removed, added) }
      : finding;
  });
}

function byPlace(findings: readonly Finding[], kind: Finding['kind']): ReadonlyMap<string, Finding[]> {
  return Map.groupBy(
    findings.filter((finding) => finding.kind === kind),
    placeOf,
  );
}

function placeOf({ path }: Finding): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function likeliest(gone: Finding, removed: readonly Finding[], added: readonly Finding[]): LikelyRename | null {
  const type = typeOf(gone.before);
  const candidates = added.filter(({ after }) => typeOf(after) === type);
  const alone = candidates.length === 1 && removed.filter(({ before }) => typeOf(before) === type).length === 1;
  const [best] = candidates
    .map((candidate) => guess(gone, candidate, alone))
    .toSorted((a, b) => b.confidence - a.confidence);
  return best === undefined || best.confidence < LEAST_CONFIDENCE ? null : best;
}

function guess(gone: Finding, { path }: Finding, alone: boolean): LikelyRename {
  const evidence = [
    'same type' as const,
    ...(isSimilar(lastOf(gone.path), lastOf(path)) ? ['similar name' as const] : []),
    ...(alone ? ['only one of its type came and went' as const] : []),
  ];
  const weight = evidence.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
  return { path, confidence: Math.min(MOST_CONFIDENCE, Math.round(weight * 100) / 100), evidence };
}

/** What a column holds, whether or not it must be there. */
function typeOf(described: unknown): string {
  const isObject = typeof described === 'object' && described !== null;
  return canonicalJson(isObject ? { ...described, required: undefined } : described);
}

function lastOf(path: string): string {
  const segment = path.slice(path.lastIndexOf('/') + 1);
  return nameOf(segment) ?? segment;
}

/** A few letters apart, or the one within the other: `mail`, `email`, `email_address`. */
function isSimilar(one: string, other: string): boolean {
  const [short, long] = [one, other].map((name) => name.toLowerCase()).toSorted((a, b) => a.length - b.length);
  return (
    nearestName(one, [other]) !== null || (short !== undefined && short.length > 2 && long?.includes(short) === true)
  );
}
