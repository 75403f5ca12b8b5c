import { nameOf } from '../data-path.js';
import type { Difference } from '../diff/difference.js';
import type { Inclusion } from '../inclusion/inclusion.js';
import type { Question } from '../modes.js';
import type { PlainTable } from '../shape/plain-table.js';
import type { Shape } from '../shape/shape.js';

type Row = Readonly<Record<string, unknown>>;

/** Values for the columns that rows of a wide table must have beside those a finding is about: found once, not per finding. */
export class Fillings {
  readonly #made = new Map<Question, Row | null>();

  constructor(private readonly inclusion: Inclusion) {}

  /** Values that both sides allow where there are such, so that a row differs only where the finding says. */
  of(question: Question, inner: PlainTable, outer: PlainTable): Row | null {
    const known = this.#made.get(question);
    if (known !== undefined) {
      return known;
    }
    const made = this.#filled(inner, outer);
    this.#made.set(question, made);
    return made;
  }

  #filled(inner: PlainTable, outer: PlainTable): Row | null {
    const values: [string, unknown][] = [];
    for (const name of new Set([...inner.objects.required, ...outer.objects.required])) {
      const own = columnOf(inner, name);
      const value = this.#value([own, columnOf(outer, name)]) ?? this.#value([own]);
      if (value !== null) {
        values.push([name, value.value]);
      } else if (inner.objects.required.has(name)) {
        return null;
      }
    }
    return Object.fromEntries(values);
  }

  #value(shapes: readonly Shape[]): { readonly value: unknown } | null {
    const outcome = this.inclusion.seek(shapes, []);
    return outcome.state === 'found' && outcome.shown ? { value: outcome.value } : null;
  }
}

function columnOf({ objects }: PlainTable, name: string): Shape {
  return objects.properties.get(name) ?? objects.additional;
}

/** The columns that a finding is about: the one in its path, and those a rename or an addition is judged by. */
export function columnsIn({ path, judged }: Difference): ReadonlySet<string> {
  const names = new Set<string>();
  const first = nameOf(path.split('/')[1] ?? '');
  if (first !== undefined) {
    names.add(first);
  }
  for (const { objects } of judged.path === '' ? [judged.before, judged.after] : []) {
    [...(objects?.properties.keys() ?? [])].slice(0, 2).forEach((name) => names.add(name));
  }
  return names;
}

/** A row with the values of another but for some columns. */
export function joined(filling: Row, columns: ReadonlySet<string>, part: object): Row {
  const others = Object.entries(filling).filter(([name]) => !columns.has(name));
  return { ...Object.fromEntries(others), ...part };
}
