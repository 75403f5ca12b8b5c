import type { Bound } from '../shape/shape.js';

/** Whether a number lies between two ends, either of which may be missing. */
export function isInside(value: number, min: Bound | null, max: Bound | null): boolean {
  return isAbove(value, min) && isBelow(value, max);
}

function isAbove(value: number, min: Bound | null): boolean {
  return min === null || value > min.at || (value === min.at && !min.exclusive);
}

function isBelow(value: number, max: Bound | null): boolean {
  return max === null || value < max.at || (value === max.at && !max.exclusive);
}
