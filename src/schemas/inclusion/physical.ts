import type { Answer } from '../finding.js';
import type { Physical } from '../shape/shape.js';
import { compareSqlShells } from '../sql-types/compare-sql-types.js';

/** How the values of one warehouse type stand to those another allows. */
export type PhysicalRelation = (inner: Physical, outer: Physical) => Answer;

/** Whether every value of the one type is a value of the other. */
export function containedIn(inner: Physical, outer: Physical): Answer {
  return compareSqlShells(inner.type, outer.type).history;
}

/** Whether those who read the one type today can read the other: growing within a family is no break. */
export function readableAs(inner: Physical, outer: Physical): Answer {
  const { readers } = compareSqlShells(outer.type, inner.type);
  return readers === 'caution' ? 'holds' : readers;
}
