import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare } from '../../../src/schemas/compare.js';
import { parseGuarantees, parseSchema } from '../../../src/schemas/index.js';
import type { Comparison } from '../../../src/schemas/index.js';
import { SchemaRefused } from '../../../src/schemas/schema-refused.js';
import { schemaPair } from '../../support/engine/random-schemas.js';
import { REWRITINGS } from '../../support/engine/rewritings.js';

/** The comparison of two schemas; null where one is no schema, such as one that is defined by itself. */
function changed(before: unknown, after: unknown): Comparison | null {
  const side = (document: unknown) => {
    const schema = parseSchema('json_schema', document);
    return { schema, guarantees: parseGuarantees({}, schema) };
  };
  try {
    return compare(side(before), side(after), { mode: 'consumers', content: 'as_written', assetId: null });
  } catch (error) {
    if (error instanceof SchemaRefused) {
      return null;
    }
    throw error;
  }
}

/** All that anybody decides by. */
function decisive(comparison: Comparison | null): unknown {
  return (
    comparison && {
      verdicts: comparison.verdicts,
      fingerprints: comparison.findings.map(({ fingerprint }) => fingerprint),
      told: comparison.findings.map(({ kind, path, keyword, after }) => ({ kind, path, keyword, after })),
    }
  );
}

const runs = { numRuns: 200, seed: 11 };

describe('comparing', () => {
  it('finds nothing between a schema and itself', () => {
    fc.assert(
      fc.property(schemaPair, ({ before }) => {
        const comparison = changed(before, structuredClone(before));
        expect(comparison?.identical ?? true).toBe(true);
        expect(comparison?.findings ?? []).toEqual([]);
      }),
      runs,
    );
  });

  it('answers history one way as it answers strict readers the other way', () => {
    fc.assert(
      fc.property(schemaPair, ({ before, after }) => {
        const [forth, back] = [changed(before, after)?.verdicts, changed(after, before)?.verdicts];
        expect([forth?.history, forth?.strict_readers]).toEqual([back?.strict_readers, back?.history]);
      }),
      runs,
    );
  });

  it.each(Object.entries(REWRITINGS))('does not mind %s', (_, rewrite) => {
    fc.assert(
      fc.property(schemaPair, ({ before, after }) => {
        const plain = decisive(changed(before, after));
        expect(decisive(changed(rewrite(before), after))).toEqual(plain);
        expect(decisive(changed(before, rewrite(after)))).toEqual(plain);
        expect(changed(before, rewrite(before))?.identical ?? true).toBe(true);
      }),
      runs,
    );
  });
});
