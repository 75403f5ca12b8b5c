import { isAnything, type ArrayFacets } from '../shape/shape.js';
import { denying, type Alternative } from './goal.js';
import { itemAt, lengthFailures } from './negate.js';
import type { Prover } from './prover.js';
import { distinctIndexes, itemsAt } from './solve-array.js';

/** Writing down a list costs what it is long: past the budget, whether an item can fail stays open. */
const UNREACHED = denying({ of: 'opaque', text: 'more items than the budget allows' });

/** What is known of a list, and what may yet be said of it. */
interface KnownLists {
  readonly given: readonly ArrayFacets[];
  readonly pending: readonly ArrayFacets[];
}

/** Every way in which a list can fail its facets, without those that the given lists already exclude. */
export function arrayFailures(facets: ArrayFacets, { given, pending }: KnownLists, prover: Prover): Alternative[] {
  const places = Math.min(
    distinctIndexes([facets, ...given, ...pending]),
    Math.max(0, Math.min(...given.map(({ max }) => max), Infinity)),
  );
  const items = Array.from({ length: places }, (_, index) => index).flatMap((index) => {
    const shape = facets.prefix[index] ?? facets.rest;
    const shapes = itemsAt(given, index).filter((own) => !isAnything(own));
    const excluded = isAnything(shape) || prover.satisfy(shapes, [shape]).state === 'empty';
    return excluded ? [] : [prover.visit(index) ? itemAt(index, prover.complements.of(shape)) : UNREACHED];
  });
  return [...lengthFailures(facets), ...items];
}
