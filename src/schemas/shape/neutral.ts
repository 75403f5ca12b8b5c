import { sameNumbers, sameStrings } from './same-facets.js';
import { isAnything, NUMBERS, STRINGS, type ArrayFacets, type Draft, type ObjectFacets, type Shape } from './shape.js';

/** Facets that say nothing, such as `minLength: 0` or `required: []`, are as good as none: the tree is equal without them. */
export function dropNeutralFacets(shape: Draft): void {
  const { numbers, strings, arrays, objects } = shape;
  shape.numbers = sameNumbers(numbers, NUMBERS) ? null : numbers;
  shape.strings = sameStrings(strings, STRINGS) ? null : strings;
  shape.arrays = arrays !== null && saysNothingOfItems(arrays) ? null : arrays;
  shape.objects = objects !== null && saysNothingOfProperties(objects) ? null : objects;
}

function saysNothingOfItems({ prefix, rest, min, max, unique, contains, values }: ArrayFacets): boolean {
  return isFree(min, max, values) && !unique && isEmpty(prefix, contains) && isBare(rest);
}

function saysNothingOfProperties(facets: ObjectFacets): boolean {
  const { properties, patterns, additional, required, names, min, max, values } = facets;
  const counted = properties.size + required.size + facets.filled.size;
  const isTable = facets.ordered || facets.keys !== null || facets.key !== null;
  return (
    isFree(min, max, values) && !isTable && counted === 0 && isEmpty(patterns) && names === null && isBare(additional)
  );
}

function isFree(min: number, max: number, values: unknown): boolean {
  return min === 0 && max === Infinity && values === null;
}

/** Anything at all, with no word about it. */
function isBare(shape: Shape): boolean {
  return isAnything(shape) && shape.notes === null;
}

function isEmpty(...lists: readonly (readonly unknown[])[]): boolean {
  return lists.every((list) => list.length === 0);
}
