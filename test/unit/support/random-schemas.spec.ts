import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KEYWORDS_OF } from '../../../src/schemas/formats/json-schema/keywords.js';
import { ORACLE_DIALECTS, schemaPair } from '../../support/engine/random-schemas.js';

const CONSTRAINING = new Set(['types', 'numbers', 'strings', 'arrays', 'objects', 'rules']);
/** Old spellings that newer drafts only tolerate, and what no standard validator reads. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  'draft-07': ['nullable'],
  '2019-09': ['nullable', 'dependencies'],
  '2020-12': ['nullable', 'dependencies'],
};

function keywordsIn(value: unknown, found: Set<string>): Set<string> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      found.add(key);
      keywordsIn(inner, found);
    }
  }
  return found;
}

describe('random schemas', () => {
  const pairs = fc.sample(schemaPair, { numRuns: 1_500, seed: 1 });

  it.each(ORACLE_DIALECTS)('use every keyword of %s that refuses values', (dialect) => {
    const used = new Set<string>();
    for (const pair of pairs.filter((own) => own.dialect === dialect)) {
      keywordsIn(pair, used);
    }
    const known = [...KEYWORDS_OF[dialect]].filter(([, { group }]) => CONSTRAINING.has(group)).map(([name]) => name);
    expect(known.filter((name) => !used.has(name)).sort()).toEqual((LEFT_OUT[dialect] ?? []).toSorted());
  });
});
