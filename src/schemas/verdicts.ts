import type { ChangeClass, Finding, Verdicts } from './finding.js';
import { ruleOf } from './finding-kinds.js';
import type { Question } from './modes.js';

/** What the findings amount to, question by question. */
export function verdictsOf(findings: readonly Finding[]): Verdicts {
  const answer = (question: Question) => {
    if (findings.some(({ fails }) => fails.includes(question))) {
      return 'fails';
    }
    return findings.some(({ unknown }) => unknown.includes(question)) ? 'unknown' : 'holds';
  };
  const readers = answer('readers');
  const careful = readers === 'holds' && findings.some(({ caution }) => caution);
  return {
    readers: careful ? 'caution' : readers,
    history: answer('history'),
    strict_readers: answer('strict_readers'),
  };
}

/** Major where readers or a required question fail or stay unknown, minor where values or promises changed, else patch. */
export function classOf(findings: readonly Finding[], identical: boolean): ChangeClass | null {
  if (identical) {
    return null;
  }
  if (findings.some(isMajor)) {
    return 'major';
  }
  return findings.some(({ kind }) => ruleOf(kind).quiet === 'minor') ? 'minor' : 'patch';
}

function isMajor({ breaking, fails, unknown }: Finding): boolean {
  return breaking || fails.includes('readers') || unknown.includes('readers');
}
