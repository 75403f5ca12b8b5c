import { join } from 'node:path';
import { answered, ask, holdsIf } from './ask.js';
import type { Corpus, Observation } from './corpus.js';
import { jsonLines } from './files.js';

interface Case {
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly backward_ok: boolean;
  readonly forward_ok: boolean;
  readonly semantic_backward_ok: boolean;
  readonly semantic_forward_ok: boolean;
}

/** Pairs of JSON schemas from the test suite of Apicurio Registry: its own labels, and what plain validation says. */
export const APICURIO: Corpus = {
  files: ['cases.jsonl'],
  *observe(folder) {
    for (const one of jsonLines(join(folder, 'cases.jsonl')) as Case[]) {
      yield* observed(one);
    }
  },
};

function observed(one: Case): Observation[] {
  const { id: key, before, after } = one;
  const asked = ask({ format: 'json_schema', before, after });
  const label = (question: 'history' | 'strict_readers', ok: boolean) =>
    answered(asked, question, { direction: `${question}, as published`, key, expected: holdsIf(ok) });
  return [
    answered(asked, 'history', { key, expected: holdsIf(one.semantic_backward_ok) }),
    answered(asked, 'strict_readers', { key, expected: holdsIf(one.semantic_forward_ok) }),
    label('history', one.backward_ok),
    label('strict_readers', one.forward_ok),
  ];
}
