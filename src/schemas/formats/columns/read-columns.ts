import type { FieldError } from '../../../kernel/domain-error.js';
import { SchemaInvalid } from '../../schema-refused.js';
import { EVERY_KIND, NULL, OBJECT } from '../../shape/kinds.js';
import {
  draft,
  NOTES,
  NOTHING,
  OBJECTS,
  type Draft,
  type ObjectFacets,
  type Physical,
  type Shape,
} from '../../shape/shape.js';
import type { DialectName } from '../../sql-types/dialect.js';
import { foldName } from '../../sql-types/names.js';
import { columnErrors, documentErrors, nameErrors } from './check-columns.js';
import type { ColumnDocument, ColumnsDocument } from './columns-document.js';
import { physicalOf, shapeOfType } from './shape-of-type.js';

/** Reads a warehouse table: a row has exactly the declared columns, and a null is as good as an absent one. */
export function readColumns(document: unknown): Shape {
  refuse(documentErrors(document));
  const { dialect = 'ansi', columns, primary_key: key = [], ...words } = document as ColumnsDocument;
  refuse(columnErrors(columns));
  const keys = new Map<string, string>();
  for (const { name } of columns) {
    keys.set(name, foldName(dialect, name));
  }
  const fold = (name: string) => keys.get(name) ?? foldName(dialect, name);
  refuse(nameErrors(columns, key, fold));
  const table = draft(OBJECT);
  table.objects = { ...readTable(columns, new ColumnReader(dialect)), keys, key: spelledAsDeclared(key, keys, fold) };
  table.notes = Object.keys(words).length === 0 ? null : { ...NOTES, annotations: new Map(Object.entries(words)) };
  return table;
}

function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) {
    throw new SchemaInvalid(errors);
  }
}

/** The columns of the key by the names they are declared under; null where there is no key. */
function spelledAsDeclared(
  key: readonly string[],
  keys: ReadonlyMap<string, string>,
  fold: (name: string) => string,
): readonly string[] | null {
  if (key.length === 0) {
    return null;
  }
  const names = new Map([...keys].map(([name, folded]) => [folded, name]));
  return key.map((name) => names.get(fold(name)) ?? name);
}

function readTable(columns: readonly ColumnDocument[], reader: ColumnReader): ObjectFacets {
  const properties = new Map<string, Shape>();
  const required = new Set<string>();
  const filled = new Set<string>();
  for (const column of columns) {
    properties.set(column.name, reader.read(column));
    if (column.nullable === false) {
      required.add(column.name);
    }
    if (hasDefault(column)) {
      filled.add(column.name);
    }
  }
  return { ...OBJECTS, properties, additional: NOTHING, required, filled, ordered: true };
}

/** A default of null is none: an absent column reads as null anyway. */
function hasDefault({ default: fallback }: ColumnDocument): boolean {
  return fallback !== undefined && fallback !== null;
}

/** Reads columns of one table, where few types make many columns: what is equal is one object. */
class ColumnReader {
  readonly #types = new Map<string, Physical>();
  readonly #nullable = new Map<string | undefined, Shape>();
  readonly #neverNull = new Map<string | undefined, Shape>();

  constructor(private readonly dialect: DialectName) {}

  read(column: ColumnDocument): Shape {
    const notes = notesOf(column);
    if (notes !== null) {
      return { ...this.#typed(column), notes };
    }
    const known = column.nullable === false ? this.#neverNull : this.#nullable;
    const plain = known.get(column.type) ?? this.#typed(column);
    known.set(column.type, plain);
    return plain;
  }

  #typed({ type, nullable }: ColumnDocument): Shape {
    const shape = type === undefined ? draft(EVERY_KIND & ~NULL) : shapeOfType(this.#physical(type));
    shape.kinds |= nullable === false ? 0 : NULL;
    return shape;
  }

  #physical(text: string): Physical {
    const physical = this.#types.get(text) ?? physicalOf(this.dialect, text);
    this.#types.set(text, physical);
    return physical;
  }
}

/** Members of a column that are more than words about it. */
const MEANT = new Set(['name', 'type', 'nullable', 'default', 'renamed_from', 'deprecated']);

function notesOf(column: ColumnDocument): Draft['notes'] {
  const words = Object.entries(column).filter(([key]) => !MEANT.has(key));
  const { default: fallback, renamed_from: from, deprecated } = column;
  if (words.length === 0 && fallback === undefined && from === undefined && deprecated === undefined) {
    return null;
  }
  return {
    ...NOTES,
    annotations: new Map(words),
    deprecation: deprecated,
    fallback: hasDefault(column) ? { value: fallback } : null,
    renamedFrom: from ?? null,
  };
}
