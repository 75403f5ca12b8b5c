import { ANYTHING, ARRAYS, draft, OBJECTS, RULES, type Draft, type Rules, type Shape } from '../../shape/shape.js';
import {
  addsTo,
  contributionsOf,
  together,
  UNSEEN,
  type Contribution,
  type Evaluated,
  type Part,
} from './evaluated.js';
import type { Place } from './place.js';
import type { JsonObject } from './value-checks.js';

/** More conditions double the cases each; beyond these the keyword is compared by its text. */
const MOST_CONDITIONS = 5;

/**
 * Reads `unevaluatedProperties` and `unevaluatedItems` as nested conditions: whichever branches a value takes, what
 * these have not looked at must satisfy the keyword's schema.
 */
export function readUnevaluated(shape: Draft, schema: JsonObject, place: Place): void {
  for (const part of ['properties', 'items'] as const) {
    const keyword = part === 'properties' ? 'unevaluatedProperties' : 'unevaluatedItems';
    if (schema[keyword] !== undefined && schema[keyword] !== true && place.knows(keyword)) {
      const rest = place.child(schema[keyword], keyword);
      shape.rules = withRest(shape.rules ?? RULES, rest, { schema, part, keyword }, place);
    }
  }
}

interface Unevaluated {
  readonly schema: JsonObject;
  readonly part: Part;
  readonly keyword: string;
}

function withRest(rules: Rules, rest: Shape, { schema, part, keyword }: Unevaluated, place: Place): Rules {
  const contributions = contributionsOf(schema, part, place);
  const known = contributions
    .filter(({ conditions }) => conditions.length === 0)
    .reduce((all, { evaluated }) => together(all, evaluated), UNSEEN);
  const dependent = contributions.filter(
    ({ conditions, evaluated }) => conditions.length > 0 && addsTo(known, evaluated),
  );
  if (dependent.length > MOST_CONDITIONS) {
    return { ...rules, opaque: [...rules.opaque, { keyword, text: JSON.stringify(schema) }] };
  }
  const cases = new Cases((evaluated) => leftover(part, evaluated, rest, place), place);
  return { ...rules, all: [...rules.all, cases.of(dependent, known)] };
}

class Cases {
  constructor(
    private readonly leaf: (evaluated: Evaluated) => Shape,
    private readonly place: Place,
  ) {}

  of([next, ...others]: readonly Contribution[], known: Evaluated): Shape {
    if (next === undefined) {
      return this.leaf(known);
    }
    if (!addsTo(known, next.evaluated)) {
      return this.of(others, known);
    }
    const then = this.of(others, together(known, next.evaluated));
    const otherwise = this.of(others, known);
    const when = this.place.keep({ ...draft(), rules: { ...RULES, all: next.conditions } });
    return this.place.keep({
      ...draft(),
      rules: { ...RULES, conditions: [{ keyword: 'unevaluated', when, then, otherwise }] },
    });
  }
}

/** What nobody has looked at is for the keyword's own schema to allow. */
function leftover(part: Part, { all, names, patterns, items, contained }: Evaluated, rest: Shape, place: Place): Shape {
  if (all) {
    return ANYTHING;
  }
  if (part === 'properties') {
    const properties = new Map([...names].map((name) => [name, ANYTHING]));
    const matched = [...patterns].map((pattern) => ({ pattern, shape: ANYTHING }));
    return place.keep({ ...draft(), objects: { ...OBJECTS, properties, patterns: matched, additional: rest } });
  }
  const item =
    contained.length === 0 ? rest : place.keep({ ...draft(), rules: { ...RULES, any: [[rest, ...contained]] } });
  const prefix = Array.from({ length: items }, () => ANYTHING);
  return place.keep({ ...draft(), arrays: { ...ARRAYS, prefix, rest: item } });
}
