import { canonicalJson } from '../../kernel/canonical-json.js';
import { restrictTo } from '../shape/restrict.js';
import { draft, type ArrayFacets, type Contains, type Shape } from '../shape/shape.js';
import { arraysIn, type Goal } from './goal.js';
import { EMPTY, firstFound, found, undecided, type Outcome } from './outcome.js';
import type { Prover } from './prover.js';

/** Longer rows show nothing that a statement does not. */
const LONGEST_SHOWN = 1_000;

/** Looks for a list of as few items as will do. */
export function solveArray(goal: Goal, prover: Prover): Outcome {
  const facets = arraysIn(goal.facts);
  const plan = {
    facets,
    min: Math.max(0, ...facets.map(({ min }) => min)),
    max: Math.min(Infinity, ...facets.map(({ max }) => max)),
    unique: facets.some(({ unique }) => unique),
    contains: facets.flatMap(({ contains }) => contains),
  };
  const twice = goal.denials.some(({ of }) => of === 'uniqueness');
  if (plan.min > plan.max || (twice && (plan.unique || plan.max < 2)) || isImpossible(plan, prover)) {
    return EMPTY;
  }
  if (plan.min > LONGEST_SHOWN) {
    return undecided('lists longer than Tessera looks at');
  }
  return spared(twice ? withTwins(plan, prover) : withItems(plan, prover), goal);
}

interface Plan {
  readonly facets: readonly ArrayFacets[];
  readonly min: number;
  readonly max: number;
  readonly unique: boolean;
  readonly contains: readonly Contains[];
}

export function itemsAt(facets: readonly ArrayFacets[], index: number): Shape[] {
  return facets.map(({ prefix, rest }) => prefix[index] ?? rest);
}

/** Every index that shapes can tell apart. */
export function distinctIndexes(facets: readonly ArrayFacets[]): number {
  return Math.max(0, ...facets.map(({ prefix }) => prefix.length)) + 1;
}

/** A list must contain what no place in it can hold, or has a place that nothing fits. */
function isImpossible({ facets, min, max, contains }: Plan, prover: Prover): boolean {
  const places = Math.min(distinctIndexes(facets), max);
  prover.visit(places);
  const everywhere = Array.from({ length: places }, (_, index) => itemsAt(facets, index));
  if (everywhere.slice(0, min).some((shapes) => prover.satisfy(shapes, []).state === 'empty')) {
    return true;
  }
  const never = contains.filter(({ max: most }) => most === 0).map(({ shape }) => shape);
  return contains.some(
    ({ shape, min: least, max: most }) =>
      least > most ||
      least > max ||
      (least > 0 && everywhere.every((shapes) => prover.satisfy([...shapes, shape], never).state === 'empty')),
  );
}

/** Fills places one by one: first with what must be contained, then with anything that fits. */
function withItems(plan: Plan, prover: Prover): Outcome {
  const items: unknown[] = [];
  const missing = plan.contains.map(({ min }) => min);
  while (items.length < plan.min || missing.some((count) => count > 0)) {
    if (items.length >= Math.min(plan.max, LONGEST_SHOWN)) {
      return undecided('how items share out among what a list must contain');
    }
    const item = nextItem(plan, items, missing, prover);
    if (item.state !== 'found') {
      return item.state === 'empty' && isUniform(plan) ? EMPTY : undecided('items that depend on each other');
    }
    items.push(item.value);
    plan.contains.forEach(({ shape }, index) => {
      missing[index] = (missing[index] ?? 0) - (prover.accepts(shape, item.value) === true ? 1 : 0);
    });
  }
  return isOverfull(plan, items, prover) ? undecided('lists that may contain only so much') : found(items);
}

function nextItem(
  { facets, unique, contains }: Plan,
  items: readonly unknown[],
  missing: readonly number[],
  prover: Prover,
): Outcome {
  const shapes = itemsAt(facets, items.length);
  const used = unique && items.length > 0 ? [oneOf(items)] : [];
  const full = contains.filter(({ max, min }, index) => max <= min - (missing[index] ?? 0)).map(({ shape }) => shape);
  const wanted = contains.filter((_, index) => (missing[index] ?? 0) > 0).map(({ shape }) => [shape]);
  return firstFound([...wanted, []], (extra) => prover.satisfy([...shapes, ...extra], [...used, ...full]));
}

/** All places are alike and nothing but their number matters, so that no other choice would have done better. */
function isUniform({ facets, contains }: Plan): boolean {
  return contains.length === 0 && distinctIndexes(facets) === 1;
}

function isOverfull({ contains }: Plan, items: readonly unknown[], prover: Prover): boolean {
  return contains.some(({ shape, max }) => items.filter((item) => prover.accepts(shape, item) !== false).length > max);
}

function withTwins(plan: Plan, prover: Prover): Outcome {
  if (plan.contains.length > 0) {
    return undecided('repeated items beside what a list must contain');
  }
  const places = Math.min(distinctIndexes(plan.facets) + 1, plan.max);
  const pairs = Array.from({ length: places }, (_, second) =>
    Array.from({ length: second }, (__, first) => [first, second] as const),
  );
  return firstFound(pairs.flat(), ([first, second]) => {
    const twin = prover.satisfy([...itemsAt(plan.facets, first), ...itemsAt(plan.facets, second)], []);
    if (twin.state !== 'found') {
      return twin;
    }
    const length = Math.max(second + 1, plan.min);
    const others = Array.from({ length }, (_, index) =>
      index === first || index === second ? twin : prover.satisfy(itemsAt(plan.facets, index), []),
    );
    const gap = others.find(({ state }) => state !== 'found');
    return gap ?? found(others.map((item) => (item.state === 'found' ? item.value : null)));
  });
}

/** Lists excluded one by one are few against the lists there are; a hit is left undecided. */
function spared(outcome: Outcome, { denials }: Goal): Outcome {
  if (outcome.state !== 'found') {
    return outcome;
  }
  const text = canonicalJson(outcome.value);
  const isExcluded = denials.some((denial) => denial.of === 'values' && denial.values.has(text));
  return isExcluded ? undecided('lists that are excluded one by one') : outcome;
}

function oneOf(items: readonly unknown[]): Shape {
  const shape = draft();
  restrictTo(shape, items);
  return shape;
}
