import { expect, it } from '@jest/globals';
import { Reaches } from '../../../../src/schemas/inclusion/reach.js';
import { parseSchema } from '../../../../src/schemas/index.js';

const either = parseSchema('json_schema', {
  anyOf: [{ properties: { b: { type: 'string' } } }, { properties: { c: { type: 'string' } } }, { maxItems: 1 }],
}).shape;
const namesIn = ({ objects }: ReturnType<Reaches['of']>) => objects.flatMap(({ properties }) => [...properties.keys()]);

it('is everything that alternatives say of the value, and of lists', () => {
  const reach = new Reaches(() => true).of([either]);
  expect(namesIn(reach).toSorted()).toEqual(['b', 'c']);
  expect(reach.arrays).toHaveLength(1);
});

it('is whole again for the next question, where one ran out of steps', () => {
  let steps = 0;
  const reaches = new Reaches(() => steps-- > 0);
  expect(namesIn(reaches.of([either]))).toEqual([]);
  steps = 10;
  expect(namesIn(reaches.of([either])).toSorted()).toEqual(['b', 'c']);
});
