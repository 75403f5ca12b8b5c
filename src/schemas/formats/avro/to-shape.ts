import { ARRAY, BOOLEAN, INTEGER, NULL, NUMBER, OBJECT, STRING } from '../../shape/kinds.js';
import { ARRAYS, draft, NOTES, NOTHING, OBJECTS, RULES, STRINGS } from '../../shape/shape.js';
import type { Draft, Notes, Shape } from '../../shape/shape.js';
import type { AvroField, AvroRecord, AvroSchema, AvroUnion, Words } from './avro-schema.js';
import { physicalOf } from './physical-of.js';

const KINDS: Readonly<Record<Exclude<AvroSchema['type'], 'union'>, number>> = {
  null: NULL,
  boolean: BOOLEAN,
  int: INTEGER,
  long: INTEGER,
  float: NUMBER,
  double: NUMBER,
  bytes: STRING,
  string: STRING,
  fixed: STRING,
  enum: STRING,
  array: ARRAY,
  map: OBJECT,
  record: OBJECT,
};

/** Members of a definition that say something to Tessera rather than to people. */
const SPOKEN = new Set(['deprecated', 'x-deprecated']);

/** An Avro schema as the one tree: each definition one shape, so that recursion stays a cycle. */
export function avroToShape(schema: AvroSchema): Shape {
  const maker = new ShapeMaker();
  const shape = maker.shapeOf(schema);
  maker.finish();
  return shape;
}

class ShapeMaker {
  readonly #made = new Map<AvroSchema, Draft>();
  /** Copies of shapes that may themselves be unfinished when the copy is asked for; made in the order of asking. */
  readonly #copies: (() => void)[] = [];

  finish(): void {
    for (const copy of this.#copies) {
      copy();
    }
  }

  shapeOf(schema: AvroSchema): Draft {
    const known = this.#made.get(schema);
    if (known !== undefined) {
      return known;
    }
    const shape = draft(schema.type === 'union' ? undefined : KINDS[schema.type]);
    this.#made.set(schema, shape);
    if (schema.type === 'union') {
      this.#union(shape, schema);
    } else {
      shape.physical = schema.type === 'null' ? null : physicalOf(schema);
      this.#facets(shape, schema);
    }
    return shape;
  }

  #facets(shape: Draft, schema: Exclude<AvroSchema, AvroUnion>): void {
    if ('words' in schema) {
      shape.notes = notesOf(schema.words, [['name', schema.fullName]]);
    }
    if (schema.type === 'enum') {
      shape.enumerated = true;
      shape.strings = { ...STRINGS, values: new Set(schema.symbols) };
    } else if (schema.type === 'array') {
      shape.arrays = { ...ARRAYS, rest: this.shapeOf(schema.items) };
    } else if (schema.type === 'map') {
      shape.objects = { ...OBJECTS, additional: this.shapeOf(schema.values) };
    } else if (schema.type === 'record') {
      shape.objects = this.#fields(schema);
    }
  }

  #fields({ fields }: AvroRecord): Shape['objects'] {
    return {
      ...OBJECTS,
      properties: new Map(fields.map((field) => [field.name, this.#field(field)])),
      additional: NOTHING,
      required: new Set(fields.map(({ name }) => name)),
      filled: new Set(fields.filter(({ fallback }) => fallback !== null).map(({ name }) => name)),
      ordered: true,
    };
  }

  #field({ schema, words, fallback, aliases }: AvroField): Shape {
    const shape = this.shapeOf(schema);
    const own = notesOf(words, []);
    const renamedFrom = aliases.at(-1) ?? null;
    if (own === null && fallback === null && renamedFrom === null) {
      return shape;
    }
    const notes = { ...(own ?? NOTES), fallback, renamedFrom };
    return this.#copy(shape, (inner) => ({ notes: { ...notes, annotations: both(inner.notes, notes) } }));
  }

  #union(shape: Draft, { branches }: AvroUnion): void {
    const others = branches.filter(({ type }) => type !== 'null');
    const nullable = others.length < branches.length ? NULL : 0;
    const [only] = others;
    if (others.length > 1) {
      shape.physical = physicalOf({ type: 'union', branches });
      shape.rules = { ...RULES, any: [branches.map((branch) => this.shapeOf(branch))] };
    } else if (only === undefined) {
      shape.kinds = nullable;
    } else {
      const inner = this.shapeOf(only);
      this.#copies.push(() => Object.assign(shape, inner, { kinds: inner.kinds | nullable }));
    }
  }

  #copy(shape: Draft, change: (inner: Draft) => Partial<Draft>): Draft {
    const copy = draft();
    this.#copies.push(() => Object.assign(copy, shape, change(shape)));
    return copy;
  }
}

function notesOf(words: Words, named: readonly (readonly [string, unknown])[]): Notes | null {
  if (words.size === 0 && named.length === 0) {
    return null;
  }
  return {
    ...NOTES,
    annotations: new Map([...named, ...[...words].filter(([name]) => !SPOKEN.has(name))]),
    deprecation: words.get('deprecated') ?? words.get('x-deprecated'),
  };
}

/** What is said of a field stands before what is said of its type. */
function both(inner: Notes | null, own: Notes): Notes['annotations'] {
  return new Map([...(inner?.annotations ?? []), ...own.annotations]);
}
