import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FINDING_KINDS, FINDING_RULES, type FindingKind, ruleOf } from '../../../src/schemas/finding-kinds.js';
import { type Finding, type Question, QUESTIONS } from '../../../src/schemas/index.js';
import {
  compared,
  inDraft,
  turned,
  type VerdictCase,
  verdictCases,
  verdictFiles,
} from '../../support/engine/verdict-cases.js';

interface OpenApi {
  readonly components: {
    readonly schemas: { readonly FindingView: { readonly properties: { kind: { enum: string[] } } } };
  };
}

/** Every change, one that is tried in several drafts in the newest of them. */
const cases = verdictFiles()
  .flatMap(verdictCases)
  .map((given) => (given.drafts === undefined ? given : inDraft(given, given.drafts.at(-1) ?? '')));
const findings = cases
  .flatMap((given) => (given.back === undefined ? [given] : [given, turned(given)]))
  .flatMap((given) => [...compared(given).findings]);

/** What two schemas and their guarantees can show; changes of the asset itself have their own specs. */
const kinds = FINDING_KINDS.filter((kind) => ruleOf(kind).scope !== 'asset');

const ofKind = (given: VerdictCase, kind: FindingKind): Finding[] =>
  compared(given).findings.filter((finding) => finding.kind === kind);
const canBreak = (kind: FindingKind): boolean =>
  QUESTIONS.some((question) => FINDING_RULES[kind].answers[question] !== 'holds');

describe('every kind of finding', () => {
  it('is in the OpenAPI document, in the catalogue’s order', () => {
    const document = JSON.parse(readFileSync('openapi/tessera.json', 'utf8')) as OpenApi;
    expect(document.components.schemas.FindingView.properties.kind.enum).toEqual(FINDING_KINDS);
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

  it.each(kinds.flatMap((kind) => QUESTIONS.map((question) => [kind, question] as const)))(
    '%s to %s, some change shows and none belies',
    (kind, question) => {
      const can = ruleOf(kind).answers[question];
      const answered = findings.filter((finding) => finding.kind === kind).map(answerTo(question));
      const among = (answers: readonly string[]) => answered.filter((answer) => answers.includes(answer));
      expect(among(SHOWN[can])).not.toEqual([]);
      expect(among(BELIED[can])).toEqual([]);
    },
  );
});

function answerTo(question: Question): (finding: Finding) => string {
  return ({ fails, unknown }) =>
    fails.includes(question) ? 'fails' : unknown.includes(question) ? 'unknown' : 'holds';
}
