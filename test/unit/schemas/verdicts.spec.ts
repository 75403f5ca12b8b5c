import { describe, expect, it } from '@jest/globals';
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

function outcomeOf(given: VerdictCase): Required<Expected> {
  const { verdicts, findings, change_class, identical } = compared(given);
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

describe.each(verdictFiles())('%s', (file) => {
  it.each(verdictCases(file).flatMap(trialsOf))('%s', (_, given) => {
    const { verdicts, findings, change_class, identical = false, undeclared_content = [] } = given;
    expect(outcomeOf(given)).toEqual({ verdicts, findings, change_class, identical, undeclared_content });
  });
});
