import { canonicalJson } from '../../kernel/canonical-json.js';
import { ARRAY, kindOf, NUMBER, OBJECT, STRING } from '../shape/kinds.js';
import type { ArrayFacets, NumberFacets, ObjectFacets, Rules, Shape, StringFacets } from '../shape/shape.js';
import { isOfFormat } from './formats.js';
import { isInside } from './interval.js';
import { isMultiple } from './multiples.js';
import type { Patterns } from '../patterns/patterns.js';

/** Yes, no, or undefined where only running a user's pattern or knowing a foreign format could tell. */
export type Answered = boolean | undefined;

/** What checking a value may use. */
export interface Checking {
  readonly patterns: Patterns;
  /** Counts looks at values; false once there are none left, which leaves the answer open. */
  visit(count: number): boolean;
}

/** Whether a shape allows a value: the validator behind every witness. It runs no pattern and compiles nothing. */
export function accepts(shape: Shape, value: unknown, by: Checking): Answered {
  const kind = kindOf(value);
  if ((shape.kinds & kind) === 0) {
    return false;
  }
  if (!by.visit(1)) {
    return undefined;
  }
  return every([
    () => acceptsKind(shape, value, by),
    () => (shape.rules === null ? true : followsRules(shape.rules, value, by)),
  ]);
}

function acceptsKind(shape: Shape, value: unknown, by: Checking): Answered {
  const kind = kindOf(value);
  if ((kind & NUMBER) !== 0) {
    return shape.numbers === null || acceptsNumber(shape.numbers, value as number);
  }
  switch (kind) {
    case STRING:
      return shape.strings === null || acceptsString(shape.strings, value as string, by);
    case ARRAY:
      return shape.arrays === null || acceptsArray(shape.arrays, value as unknown[], by);
    case OBJECT:
      return shape.objects === null || acceptsObject(shape.objects, value as Record<string, unknown>, by);
    default:
      return true;
  }
}

function acceptsNumber({ min, max, multiples, formats, values }: NumberFacets, value: number): Answered {
  const listed = values === null || values.has(value);
  if (!listed || !isInside(value, min, max) || !multiples.every((step) => isMultiple(value, step))) {
    return false;
  }
  return formats.length === 0 ? true : undefined;
}

function acceptsString({ min, max, patterns, formats, values }: StringFacets, value: string, by: Checking): Answered {
  const length = [...value].length;
  if (length < min || length > max || (values !== null && !values.has(value))) {
    return false;
  }
  return every([
    ...patterns.map((pattern) => () => by.patterns.matches(pattern, value)),
    ...formats.map((format) => () => isOfFormat(format, value)),
  ]);
}

function acceptsArray(facets: ArrayFacets, value: readonly unknown[], by: Checking): Answered {
  const { prefix, rest, min, max, unique, contains, values } = facets;
  if (value.length < min || value.length > max || !isListed(values, value, by)) {
    return false;
  }
  if (unique && new Set(value.map((item) => spelled(item, by))).size < value.length) {
    return false;
  }
  return every([
    ...value.map((item, index) => () => accepts(prefix[index] ?? rest, item, by)),
    ...contains.map(({ shape, min: least, max: most }) => () => {
      const answers = value.map((item) => accepts(shape, item, by));
      const [sure, possible] = [answers.filter((yes) => yes).length, answers.filter((yes) => yes !== false).length];
      return sure >= least && possible <= most ? true : possible < least || sure > most ? false : undefined;
    }),
  ]);
}

function acceptsObject(facets: ObjectFacets, value: Readonly<Record<string, unknown>>, by: Checking): Answered {
  const names = Object.keys(value);
  const { required, min, max, values, names: naming } = facets;
  if (names.length < min || names.length > max || !isListed(values, value, by)) {
    return false;
  }
  for (const name of required) {
    if (!Object.hasOwn(value, name) && !facets.filled.has(name)) {
      return false;
    }
  }
  return every([
    ...names.map((name) => () => acceptsMember(facets, [name, value[name]], by)),
    ...(naming === null ? [] : names.map((name) => () => accepts(naming, name, by))),
  ]);
}

function acceptsMember(
  { properties, patterns, additional }: ObjectFacets,
  [name, value]: readonly [string, unknown],
  by: Checking,
): Answered {
  const own = properties.get(name);
  const answers: (() => Answered)[] = own === undefined ? [] : [() => accepts(own, value, by)];
  let known: Answered = own !== undefined;
  for (const { pattern, shape } of patterns) {
    const hit = by.patterns.matches(pattern, name);
    known = known === true || hit === true ? true : hit === undefined ? undefined : known;
    if (hit !== false) {
      answers.push(() => (hit ? accepts(shape, value, by) : accepts(shape, value, by) || undefined));
    }
  }
  if (known !== true) {
    answers.push(() =>
      known === undefined ? accepts(additional, value, by) || undefined : accepts(additional, value, by),
    );
  }
  return every(answers);
}

function followsRules({ all, any, one, not, conditions, opaque }: Rules, value: unknown, by: Checking): Answered {
  return every([
    ...all.map((shape) => () => accepts(shape, value, by)),
    ...any.map((group) => () => inverse(every(group.map((shape) => () => inverse(accepts(shape, value, by)))))),
    ...one.map((group) => () => exactlyOne(group.map((shape) => accepts(shape, value, by)))),
    ...not.map((shape) => () => inverse(accepts(shape, value, by))),
    ...conditions.map(({ when, then, otherwise }) => () => {
      const met = accepts(when, value, by);
      if (met !== undefined) {
        return accepts(met ? then : otherwise, value, by);
      }
      const [yes, no] = [accepts(then, value, by), accepts(otherwise, value, by)];
      return yes === no ? yes : undefined;
    }),
    ...opaque.map(() => () => undefined),
  ]);
}

function isListed(values: ReadonlyMap<string, unknown> | null, value: unknown, by: Checking): boolean {
  return values === null || values.has(spelled(value, by));
}

function spelled(value: unknown, by: Checking): string {
  const text = canonicalJson(value);
  by.visit(text.length);
  return text;
}

function exactlyOne(answers: readonly Answered[]): Answered {
  const [sure, open] = [answers.filter((yes) => yes).length, answers.filter((yes) => yes === undefined).length];
  return sure > 1 || (sure === 0 && open === 0) ? false : open > 0 ? undefined : true;
}

function inverse(answer: Answered): Answered {
  return answer === undefined ? undefined : !answer;
}

/** No as soon as one says no, otherwise undecided if any is. */
function every(answers: readonly (() => Answered)[]): Answered {
  let all: Answered = true;
  for (const answer of answers) {
    const given = answer();
    if (given === false) {
      return false;
    }
    all = given === undefined ? undefined : all;
  }
  return all;
}
