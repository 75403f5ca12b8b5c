import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasMoreNodes } from '../../../../src/platform/engine/more-nodes.js';

const nodesIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, member) => sum + nodesIn(member), 1)
    : 1;

it('counts every value in the documents, and each document itself', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 3 }), fc.nat({ max: 40 }), (values, limit) => {
      const nodes = values.reduce<number>((sum, value) => sum + nodesIn(value), 0);
      expect(hasMoreNodes(values, limit)).toBe(nodes > limit);
    }),
  );
});

it('counts a long text as many values, because reading it takes as long', () => {
  expect(hasMoreNodes(['x'.repeat(15)], 1)).toBe(false);
  expect(hasMoreNodes(['x'.repeat(100_000)], 6_000)).toBe(true);
});
