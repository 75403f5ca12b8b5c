import { describe, expect, it } from '@jest/globals';
import { batchesOf } from '../../../../src/cli/check/batches-of.js';

describe('requests', () => {
  const rules = { mode: 'consumers', content: 'as_written' } as const;
  const change = (fqn: string) => ({
    body: { fqn, environment: 'e', schema: {} },
    origin: 'f',
    rules,
    isSource: false,
  });
  const sizes = (fqns: readonly string[], most: { items: number; bytes: number }) =>
    batchesOf(fqns.map(change), most).map((batch) => batch.map(({ body }) => body.fqn));

  it('are as few as number and bytes allow, and keep the order', () => {
    expect(sizes(['a', 'b', 'c'], { items: 2, bytes: 1_000 })).toEqual([['a', 'b'], ['c']]);
    expect(sizes(['a', 'b', 'ü'.repeat(30), 'c'], { items: 9, bytes: 100 })).toEqual([
      ['a', 'b'],
      ['ü'.repeat(30)],
      ['c'],
    ]);
    expect(batchesOf([])).toEqual([]);
  });
});
