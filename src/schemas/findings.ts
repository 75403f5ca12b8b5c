import type { CompareOptions } from './comparison.js';
import type { Difference } from './diff/difference.js';
import type { Finding } from './finding.js';
import { FINDING_KINDS, ruleOf } from './finding-kinds.js';
import { fingerprintOf } from './fingerprint.js';
import type { Judged } from './judge.js';
import { messageOf } from './messages.js';
import { breakingQuestions, QUESTIONS, type Question } from './modes.js';

/** Puts a judged difference in the form it is stored and sent in. */
export function toFinding({ difference, kind, answers }: Judged, options: CompareOptions): Finding {
  const { keyword, path, before, after } = difference;
  const scope = ruleOf(kind).scope;
  const answered = (wanted: string) => QUESTIONS.filter((question) => answers.get(question)?.answer === wanted);
  const [fails, unknown] = [answered('fails'), answered('unknown')];
  const identity = { scope, kind, keyword, path };
  return {
    fingerprint: fingerprintOf({ ...identity, assetId: options.assetId, outcome: outcomeOf(difference) }),
    ...identity,
    subjects: path === '' ? null : [path],
    message: messageOf({ kind, keyword, path, before, after, reasons: reasonsOf(answers) }),
    before,
    after,
    fails,
    unknown,
    breaking: breakingQuestions(options.mode).some(
      (question) => fails.includes(question) || unknown.includes(question),
    ),
    caution: difference.caution === true,
    undeclared_content: difference.undeclared === true && fails.includes('history'),
    likely_renamed_to: null,
    witness: null,
    no_witness: null,
  };
}

function outcomeOf(difference: Difference): unknown {
  return difference.outcome === undefined ? difference.after : difference.outcome;
}

function reasonsOf(answers: ReadonlyMap<Question, { reason: string | null }>): string[] {
  return [...new Set([...answers.values()].flatMap(({ reason }) => reason ?? []))];
}

/** By path, then kind in the catalogue's order, then keyword; the same findings always stand in the same order. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = new Map(FINDING_KINDS.map((kind, index) => [kind, index]));
  return findings.toSorted(
    (a, b) =>
      order(a.path, b.path) ||
      (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) ||
      order(a.keyword ?? '', b.keyword ?? '') ||
      order(a.fingerprint, b.fingerprint),
  );
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Findings that say the same are one. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}
