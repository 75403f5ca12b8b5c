import { canonicalJson } from '../../kernel/canonical-json.js';
import { common } from './conjoin.js';
import { ARRAY, EVERY_KIND, kindOf, NUMBER, OBJECT, STRING } from './kinds.js';
import { ARRAYS, NUMBERS, OBJECTS, STRINGS, type Draft } from './shape.js';

/** Leaves a shape only these values; each kind of value becomes a facet of its kind. */
export function restrictTo(shape: Draft, values: readonly unknown[]): void {
  const kinds = values.reduce<number>((all, value) => all | kindOf(value), 0);
  const own = (kind: number) => values.filter((value) => (kindOf(value) & kind) !== 0);
  shape.enumerated = true;
  shape.kinds &= kinds & EVERY_KIND;
  if ((shape.kinds & NUMBER) !== 0) {
    const facets = shape.numbers ?? NUMBERS;
    const numbers = new Set(own(shape.kinds & NUMBER) as number[]);
    shape.numbers = { ...facets, values: common(facets.values, numbers) };
  }
  if ((shape.kinds & STRING) !== 0) {
    const facets = shape.strings ?? STRINGS;
    const strings = new Set(own(STRING) as string[]);
    shape.strings = { ...facets, values: common(facets.values, strings) };
  }
  if ((shape.kinds & ARRAY) !== 0) {
    const facets = shape.arrays ?? ARRAYS;
    shape.arrays = { ...facets, values: commonTexts(facets.values, own(ARRAY)) };
  }
  if ((shape.kinds & OBJECT) !== 0) {
    const facets = shape.objects ?? OBJECTS;
    shape.objects = { ...facets, values: commonTexts(facets.values, own(OBJECT)) };
  }
}

function commonTexts(
  known: ReadonlyMap<string, unknown> | null,
  values: readonly unknown[],
): ReadonlyMap<string, unknown> {
  const byText = new Map(values.map((value) => [canonicalJson(value), value]));
  return known === null ? byText : new Map([...known].filter(([text]) => byText.has(text)));
}
