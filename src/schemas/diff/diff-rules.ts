import { ANYTHING, RULES, type Rules, type Shape } from '../shape/shape.js';
import { describe } from './describe.js';
import { differenceAt, type Difference, type Pair, type Visit } from './difference.js';

/** Differences of what combines shapes on one value: branches that came, went or changed, and other rules as a whole. */
export function diffRules(pair: Pair, visit: Visit): Difference[] {
  if (pair.before.rules === null && pair.after.rules === null) {
    return [];
  }
  const [old, now] = [pair.before.rules ?? RULES, pair.after.rules ?? RULES];
  return [
    ...diffGroups(pair, 'anyOf', [old.any, now.any], visit),
    ...diffGroups(pair, 'oneOf', [old.one, now.one], visit),
    ...diffWhole(pair, 'allOf', described(old.all), described(now.all)),
    ...diffWhole(pair, 'not', described(old.not), described(now.not)),
    ...diffConditions(pair, old, now),
    ...diffOpaque(pair, old, now),
  ];
}

type Groups = Rules['any'];

function diffGroups(pair: Pair, keyword: string, [old, now]: readonly [Groups, Groups], visit: Visit): Difference[] {
  if (old.length !== now.length) {
    const [before, after] = [old.map(described), now.map(described)];
    return [differenceAt(pair, { kind: 'constraint_changed', keyword, before: none(before), after: none(after) })];
  }
  return old.flatMap((group, index) => diffBranches(pair, keyword, [group, now[index] ?? []], visit));
}

/** Branches that both sides have are left alone; of the others, as many as can be are taken for changed ones. */
function diffBranches(
  pair: Pair,
  keyword: string,
  [old, now]: readonly [readonly Shape[], readonly Shape[]],
  visit: Visit,
): Difference[] {
  const [before, after] = [texts(old), texts(now)];
  const lost = old.filter((_, index) => !after.includes(before[index] ?? ''));
  const gained = now.filter((_, index) => !before.includes(after[index] ?? ''));
  const changed = lost.length === gained.length && lost.every((shape, index) => shape.kinds === gained[index]?.kinds);
  if (changed) {
    lost.forEach((shape, index) => visit({ ...pair, before: shape, after: gained[index] ?? ANYTHING }, true));
    return [];
  }
  return [
    ...lost.map((shape) =>
      differenceAt(pair, {
        kind: 'union_branch_removed',
        keyword,
        before: describe(shape),
        after: null,
        outcome: describe(shape),
      }),
    ),
    ...gained.map((shape) =>
      differenceAt(pair, { kind: 'union_branch_added', keyword, before: null, after: describe(shape) }),
    ),
  ];
}

function texts(shapes: readonly Shape[]): string[] {
  return shapes.map((shape) => JSON.stringify(describe(shape)));
}

function diffConditions(pair: Pair, old: Rules, now: Rules): Difference[] {
  const keywords = new Set([...old.conditions, ...now.conditions].map(({ keyword }) => keyword));
  return [...keywords].flatMap((keyword) =>
    diffWhole(pair, keyword, conditionsOf(old, keyword), conditionsOf(now, keyword)),
  );
}

function conditionsOf({ conditions }: Rules, keyword: string): unknown[] {
  return conditions
    .filter((condition) => condition.keyword === keyword)
    .map(({ when, then, otherwise }) => ({ if: describe(when), then: describe(then), else: describe(otherwise) }));
}

function diffOpaque(pair: Pair, old: Rules, now: Rules): Difference[] {
  const keywords = new Set([...old.opaque, ...now.opaque].map(({ keyword }) => keyword));
  return [...keywords].flatMap((keyword) => diffWhole(pair, keyword, opaqueOf(old, keyword), opaqueOf(now, keyword)));
}

function opaqueOf({ opaque }: Rules, keyword: string): string[] {
  return opaque.filter((own) => own.keyword === keyword).map(({ text }) => text);
}

function diffWhole(pair: Pair, keyword: string, before: readonly unknown[], after: readonly unknown[]): Difference[] {
  return JSON.stringify(before) === JSON.stringify(after)
    ? []
    : [differenceAt(pair, { kind: 'constraint_changed', keyword, before: none(before), after: none(after) })];
}

function none(list: readonly unknown[]): unknown {
  return list.length === 0 ? null : list;
}

function described(shapes: readonly Shape[]): unknown[] {
  return shapes.map(describe);
}
