import { describe, expect, it } from '@jest/globals';
import { isInside } from '../../../../src/schemas/values/interval.js';
import { commonStep, isMultiple, multipleAt, stepsBelow } from '../../../../src/schemas/values/multiples.js';

describe('a number', () => {
  it.each([
    [6, 3],
    [-6, 3],
    [0, 0.5],
    [2, 0.5],
    [0.3, 0.1],
    [1.1, 0.01],
    [1e-7, 1e-8],
    [1e300, 2],
    [1e21, 1e21],
    [3e22, 0.3],
  ])('%j is a whole number of steps of %j', (value, step) => {
    expect(isMultiple(value, step)).toBe(true);
  });

  it.each([
    [7, 2],
    [-7, 2],
    [0.5, 1],
    [0.35, 0.1],
    [1.5e-7, 1e-7],
    [1e22, 0.3],
    [1, 1.5],
  ])('%j is no whole number of steps of %j', (value, step) => {
    expect(isMultiple(value, step)).toBe(false);
  });

  it.each([
    [7, 2, 3n],
    [6, 2, 3n],
    [-6, 2, -3n],
    [-7, 2, -4n],
    [0, 3, 0n],
    [5, 1, 5n],
    [5.5, 1, 5n],
    [-5.5, 1, -6n],
    [0.35, 0.1, 3n],
    [-0.35, 0.1, -4n],
    [0.3, 0.1, 3n],
    [1e21, 1, 10n ** 21n],
    [1e-7, 1e-8, 10n],
  ])('%j has whole steps of %j below it, or up to it: %s', (value, step, count) => {
    expect(stepsBelow(value, step)).toBe(count);
  });

  it.each([
    [2, 3n, 6],
    [3, -4n, -12],
    [0.1, 3n, 0.3],
    [0.1, -3n, -0.3],
    [1.5, 2n, 3],
    [1e-8, 10n, 1e-7],
    [1e9, 9_999n, 9.999e12],
    [123_456_789_012, 3n, 370_370_367_036],
    [0.7, 0n, 0],
    [1, 10n ** 21n, 1e21],
    [1, -(10n ** 21n), -1e21],
  ])('of steps of %j, %s from zero, is %j', (step, count, value) => {
    expect(multipleAt(step, count)).toBe(value);
  });

  it.each<[steps: readonly number[], common: number | undefined]>([
    [[], undefined],
    [[4], 4],
    [[4, 6], 12],
    [[6, 2], 6],
    [[2, 3, 4], 12],
    [[0.4, 0.6], 1.2],
    [[1.5, 1], 3],
    [[1e-7, 3e-7], 3e-7],
    [[100, 250], 500],
    [[9_007_199_254_740_881, 9_007_199_254_740_991], undefined],
    [[9_007_199_254_740_881, 9_007_199_254_740_991, 2], undefined],
  ])('of steps of all of %j is one of steps of %j', (steps, common) => {
    expect(commonStep(steps)).toBe(common);
  });

  it.each<[value: number, min: [number, boolean] | null, max: [number, boolean] | null, inside: boolean]>([
    [1, null, null, true],
    [1, [1, false], null, true],
    [1, [1, true], null, false],
    [1, [0, true], null, true],
    [1, [2, false], null, false],
    [1, null, [1, false], true],
    [1, null, [1, true], false],
    [1, null, [2, true], true],
    [1, null, [0, false], false],
    [1, [0, false], [2, false], true],
    [3, [0, false], [2, false], false],
    [-1, [0, false], [2, false], false],
  ])('%j from %j to %j is inside: %s', (value, min, max, inside) => {
    const bound = (end: [number, boolean] | null) => end && { at: end[0], exclusive: end[1] };
    expect(isInside(value, bound(min), bound(max))).toBe(inside);
  });
});
