import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dependencyOrder } from '../../../src/kernel/dependency-order.js';

const edges = (...pairs: readonly string[]) =>
  pairs.map((pair) => ({ from: pair.split('<')[1] ?? '', to: pair.split('<')[0] ?? '' }));

describe('the order of an import', () => {
  it.each([
    ['upstream first', ['c', 'b', 'a'], edges('c<b', 'b<a'), { ids: ['c', 'b', 'a'], unordered: [] }],
    ['by name where nothing else decides', ['b', 'c', 'a'], [], { ids: ['a', 'b', 'c'], unordered: [] }],
    [
      'a diamond once',
      ['d', 'c', 'b', 'a'],
      edges('a<b', 'a<c', 'b<d', 'c<d'),
      { ids: ['a', 'b', 'c', 'd'], unordered: [] },
    ],
    ['without strangers', ['a'], edges('x<a', 'a<y'), { ids: ['a'], unordered: [] }],
    [
      'a cycle last',
      ['a', 'b', 'c', 'd'],
      edges('a<b', 'b<a', 'b<c'),
      { ids: ['d', 'a', 'b', 'c'], unordered: ['a', 'b', 'c'] },
    ],
  ])('is %s', (_how, ids, dependencies, order) => {
    expect(dependencyOrder(ids, dependencies)).toEqual(order);
  });

  it('never places a table before what it reads, and loses none', () => {
    const pair = fc.tuple(fc.nat(30), fc.nat(30)).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const ids = Array.from({ length: 31 }, (_, index) => `t${index}`);
        const dependencies = pairs.map(([a, b]) => ({ from: `t${a}`, to: `t${b}` }));
        const order = dependencyOrder(ids, dependencies).ids;
        expect(order.toSorted()).toEqual(ids.toSorted());
        expect(dependencies.every(({ from, to }) => order.indexOf(to) < order.indexOf(from))).toBe(true);
      }),
    );
  });
});
