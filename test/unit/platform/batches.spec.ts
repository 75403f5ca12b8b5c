import { expect, it } from '@jest/globals';
import { Batches } from '../../../src/platform/batches.js';

it('what comes in while a batch is under way goes together into the next, as much as fits', async () => {
  const seen: (readonly number[])[] = [];
  const batches = new Batches<number, number>((items) => {
    seen.push(items);
    return Promise.resolve(items.map((item) => item * 10));
  }, 3);
  expect(await Promise.all([1, 2, 3, 4, 5].map((item) => batches.add(item)))).toEqual([10, 20, 30, 40, 50]);
  expect(seen).toEqual([[1], [2, 3, 4], [5]]);
});

it('a batch that fails fails for those in it, and the next goes on', async () => {
  const batches = new Batches<number, number>(
    (items) => (items.includes(2) ? Promise.reject(new Error('no two')) : Promise.resolve(items)),
    1,
  );
  const outcomes = await Promise.allSettled([1, 2, 3].map((item) => batches.add(item)));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
