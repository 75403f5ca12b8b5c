import { bothRules, conjoin } from './conjoin.js';
import { ARRAY, EVERY_KIND, NUMBER, OBJECT, STRING } from './kinds.js';
import { draft, isAnything, isPlain, RULES } from './shape.js';
import type { Condition, Draft, Rules, Shape } from './shape.js';
import { uniteDisjoint } from './unite.js';

/** A rule that leads back to its own shape without stepping into a property or an item: no value could be judged. */
export class CircularRule extends Error {}

/**
 * Rewrites drafts so that equal schemas in different spelling become equal shapes: what `allOf` and `$ref` add is merged,
 * alternatives that share no kind become one shape, and rules that decide nothing go.
 */
export class Normaliser {
  readonly #done = new Set<Shape>();
  readonly #open = new Set<Shape>();
  readonly #merged = new Map<string, Draft>();
  readonly #parts = new Map<Shape, readonly Shape[]>();
  readonly #numbers = new Map<Shape, number>();
  readonly #waiting: Draft[] = [];

  constructor(private readonly created: (shape: Draft) => void) {}

  normaliseAll(drafts: readonly Draft[]): void {
    for (const shape of drafts) {
      this.#normalise(shape);
    }
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      this.#normalise(next);
    }
  }

  #normalise(shape: Draft): void {
    if (shape.rules === null || this.#done.has(shape)) {
      return;
    }
    if (this.#open.has(shape)) {
      throw new CircularRule();
    }
    this.#open.add(shape);
    for (const member of membersOf(shape.rules)) {
      this.#normalise(member);
    }
    this.#merge(shape, shape.rules);
    this.#open.delete(shape);
    this.#done.add(shape);
  }

  #merge(shape: Draft, rules: Rules): void {
    const required: Shape[] = [...rules.all];
    const kept = { ...RULES, opaque: rules.opaque, any: [] as Shape[][], one: [] as Shape[][], not: [] as Shape[] };
    for (const group of rules.any) {
      sort(group.find(isAnything) ?? alternatives(group), possible(group), required, kept.any);
    }
    for (const group of rules.one) {
      sort(alternatives(group), possible(group), required, kept.one);
    }
    for (const excluded of rules.not) {
      const kinds = excludedKinds(excluded);
      sort(kinds === undefined ? undefined : draft(EVERY_KIND & ~kinds), excluded, required, kept.not);
    }
    const conditions = rules.conditions.filter((condition) => !this.#settle(condition, required));
    shape.rules = orNull({ ...kept, conditions });
    for (const member of required) {
      this.#include(shape, member);
    }
    dropDeadFacets(shape);
  }

  /** A condition whose premise is certain is the one branch or the other. */
  #settle({ when, then, otherwise }: Condition, required: Shape[]): boolean {
    if (isAnything(when) || when.kinds === 0) {
      required.push(isAnything(when) ? then : otherwise);
      return true;
    }
    return isAnything(then) && isAnything(otherwise);
  }

  #include(shape: Draft, member: Shape): void {
    const merged = conjoin(shape, member, (a, b) => this.#both(a, b));
    if (merged === undefined) {
      shape.rules = bothRules({ ...RULES, all: [member] }, shape.rules ?? RULES);
    } else {
      Object.assign(shape, merged);
    }
  }

  /** Sets of shapes, not pairs, are what is remembered: a cycle of merges then comes back to where it began. */
  #both(a: Shape, b: Shape): Shape {
    if (a === b || isAnything(b) || isAnything(a)) {
      return isAnything(a) ? b : a;
    }
    const parts = [...new Set([...this.#partsOf(a), ...this.#partsOf(b)])];
    const key = parts
      .map((part) => this.#numberOf(part))
      .sort((x, y) => x - y)
      .join();
    const known = this.#merged.get(key);
    if (known !== undefined) {
      return known;
    }
    const merged: Draft = { ...draft(), rules: { ...RULES, all: parts } };
    this.#merged.set(key, merged);
    this.#parts.set(merged, parts);
    this.created(merged);
    this.#waiting.push(merged);
    return merged;
  }

  #partsOf(shape: Shape): readonly Shape[] {
    return this.#parts.get(shape) ?? [shape];
  }

  #numberOf(shape: Shape): number {
    const number = this.#numbers.get(shape) ?? this.#numbers.size;
    this.#numbers.set(shape, number);
    return number;
  }
}

/** A rule that one shape can say is required; any other is kept as it is. */
function sort<T>(simple: Shape | undefined, rule: T, required: Shape[], kept: T[]): void {
  if (simple === undefined) {
    kept.push(rule);
  } else {
    required.push(simple);
  }
}

function possible(group: readonly Shape[]): Shape[] {
  return group.filter(({ kinds }) => kinds !== 0);
}

function alternatives(group: readonly Shape[]): Shape | undefined {
  return possible(group).length === 0 ? draft(0) : uniteDisjoint(possible(group));
}

function excludedKinds(shape: Shape): number | undefined {
  return shape.kinds === 0 || (isPlain(shape) && shape.physical === null) ? shape.kinds : undefined;
}

function membersOf({ all, any, one, not, conditions }: Rules): Shape[] {
  return [
    ...all,
    ...any.flat(),
    ...one.flat(),
    ...not,
    ...conditions.flatMap(({ when, then, otherwise }) => [when, then, otherwise]),
  ];
}

function orNull(rules: Rules): Rules | null {
  return Object.values(rules).every((list: readonly unknown[]) => list.length === 0) ? null : rules;
}

/** Facets of a kind that the shape does not allow say nothing. */
export function dropDeadFacets(shape: Draft): void {
  const { kinds } = shape;
  shape.numbers = (kinds & NUMBER) === 0 ? null : shape.numbers;
  shape.strings = (kinds & STRING) === 0 ? null : shape.strings;
  shape.arrays = (kinds & ARRAY) === 0 ? null : shape.arrays;
  shape.objects = (kinds & OBJECT) === 0 ? null : shape.objects;
}
