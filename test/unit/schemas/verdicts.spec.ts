import { describe, expect, it } from '@jest/globals';
import {
  breakingQuestions,
  type Comparison,
  type Finding,
  FINDING_KINDS,
  type Mode,
} from '../../../src/schemas/index.js';
import {
  compared,
  type Expected,
  inDraft,
  told,
  turned,
  type VerdictCase,
  verdictCases,
  verdictFiles,
} from '../../support/engine/verdict-cases.js';

/** What a case is tried as: as it stands, or once for each draft, and there and back where it says what back means. */
function trialsOf(given: VerdictCase): [string, VerdictCase][] {
  const written = (given.drafts ?? ['']).map((draft): [string, VerdictCase] =>
    draft === '' ? [given.name, given] : [`${given.name}, ${draft}`, inDraft(given, draft)],
  );
  return written.flatMap(([name, trial]): [string, VerdictCase][] =>
    trial.back === undefined
      ? [[name, trial]]
      : [
          [name, trial],
          [`${name}, and back`, turned(trial)],
        ],
  );
}

function outcomeOf(given: VerdictCase, comparison: Comparison): Required<Expected> {
  const { verdicts, findings, change_class, identical } = comparison;
  const exact = given.findings.filter((text) => text !== '*');
  const all = findings.map(told);
  return {
    verdicts: { ...verdicts },
    findings: given.findings.includes('*') ? [...all.filter((text) => exact.includes(text)), '*'] : all,
    change_class,
    identical,
    undeclared_content: findings.filter((finding) => finding.undeclared_content).map(({ path }) => path),
  };
}

/** By path, and of one path in the catalogue's order. */
const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) =>
    a.path === b.path ? FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) : a.path < b.path ? -1 : 1,
  );

/** Whether the change needs consent, by what the verdicts say. */
const breaks = ({ verdicts }: Comparison, mode: Mode): boolean =>
  breakingQuestions(mode).some((question) => ['fails', 'unknown'].includes(verdicts[question]));

describe.each(verdictFiles())('%s', (file) => {
  it.each(verdictCases(file).flatMap(trialsOf))('%s', (_, given) => {
    const { verdicts, findings, change_class, identical = false, undeclared_content = [] } = given;
    const comparison = compared(given);
    const expected = { verdicts, findings, change_class, identical, undeclared_content };
    expect(outcomeOf(given, comparison)).toEqual(expected);
    expect(comparison.findings).toEqual(inOrder(comparison.findings));
    expect(comparison.breaking).toBe(breaks(comparison, given.mode ?? 'consumers'));
  });
});
