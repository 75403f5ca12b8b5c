import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FINDING_KINDS, FINDING_RULES, type FindingKind, ruleOf } from '../../../src/schemas/finding-kinds.js';
import {
  CHANGE_CLASSES,
  CONTENT_MODELS,
  type Finding,
  MODES,
  NO_WITNESS_REASONS,
  type Question,
  QUESTIONS,
  SCHEMA_FORMATS,
} from '../../../src/schemas/index.js';
import { RULES_PAGE, rulesPage } from '../../../scripts/rules-page.js';
import {
  compared,
  inDraft,
  turned,
  type VerdictCase,
  verdictCases,
  verdictFiles,
} from '../../support/engine/verdict-cases.js';

/** Every change, one that is tried in several drafts in the newest of them. */
const cases = verdictFiles()
  .flatMap(verdictCases)
  .map((given) => (given.drafts === undefined ? given : inDraft(given, given.drafts.at(-1) ?? '')));
/** What two schemas and their guarantees can show; changes of the asset itself have their own specs. */
const kinds = FINDING_KINDS.filter((kind) => ruleOf(kind).scope !== 'asset');

const ofKind = (given: VerdictCase, kind: FindingKind): Finding[] =>
  compared(given).findings.filter((finding) => finding.kind === kind);
const canBreak = (kind: FindingKind): boolean =>
  QUESTIONS.some((question) => FINDING_RULES[kind].answers[question] !== 'holds');

it.each<readonly string[]>([FINDING_KINDS, MODES, QUESTIONS, CONTENT_MODELS, SCHEMA_FORMATS, CHANGE_CLASSES])(
  'the words from %s to %s, and all of them, are the OpenAPI document’s in the same order',
  (...words) => {
    expect(readFileSync('openapi/tessera.json', 'utf8').replaceAll(/\s/g, '')).toContain(
      `"enum":${JSON.stringify(words)}`,
    );
  },
);

it('the reasons for having no row to show are the OpenAPI document’s', () => {
  const text = readFileSync('openapi/tessera.json', 'utf8').replaceAll(/\s/g, '');
  expect(text).toContain(`"enum":${JSON.stringify([...NO_WITNESS_REASONS, null])}`);
});

describe('every kind of finding', () => {
  it('stands on the page of rules as it is; if not, run `npm run readme`', () => {
    expect(readFileSync(RULES_PAGE, 'utf8')).toBe(rulesPage());
  });

  it.each(kinds)('%s has a change that shows it, and breaks where the kind can break', (kind) => {
    const shown = cases.filter(({ shows }) => shows === kind);
    expect(shown).not.toEqual([]);
    for (const given of shown) {
      const found = ofKind(given, kind);
      expect(found).not.toEqual([]);
      expect(found.some(({ breaking }) => breaking)).toBe(canBreak(kind));
    }
  });

  it.each(kinds)('%s has a near miss, in which it does not appear or does not break', (kind) => {
    const missed = cases.filter(({ near_miss }) => near_miss === kind);
    expect(missed).not.toEqual([]);
    for (const given of missed) {
      const found = ofKind(given, kind);
      expect(canBreak(kind) ? found.filter(({ breaking }) => breaking) : found).toEqual([]);
    }
  });
});

describe('what the catalogue says a kind can answer', () => {
  const SHOWN = { holds: ['holds'], asked: ['fails', 'unknown'], fails: ['fails'], unknown: ['unknown'] } as const;
  /** A guarantee that only warns answers nothing, whatever its kind of finding can. */
  const BELIED = { holds: ['fails', 'unknown'], asked: [], fails: ['holds', 'unknown'], unknown: ['fails'] } as const;

  it('some change shows for every question, and none belies', () => {
    const findings = Map.groupBy(
      cases
        .flatMap((given) => (given.back === undefined ? [given] : [given, turned(given)]))
        .flatMap((given) => [...compared(given).findings]),
      ({ kind }) => kind,
    );
    for (const [kind, question] of kinds.flatMap((one) => QUESTIONS.map((asked) => [one, asked] as const))) {
      const can = ruleOf(kind).answers[question];
      const answered = new Set(findings.get(kind)?.map(answerTo(question)));
      const among = (answers: readonly string[]) => answers.filter((answer) => answered.has(answer));
      expect([kind, question, among(SHOWN[can])]).not.toEqual([kind, question, []]);
      expect([kind, question, among(BELIED[can])]).toEqual([kind, question, []]);
    }
  });
});

function answerTo(question: Question): (finding: Finding) => string {
  return ({ fails, unknown }) =>
    fails.includes(question) ? 'fails' : unknown.includes(question) ? 'unknown' : 'holds';
}
