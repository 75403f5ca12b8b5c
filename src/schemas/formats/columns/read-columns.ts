import { SchemaInvalid } from '../../schema-refused.js';
import { EVERY_KIND, NULL, OBJECT } from '../../shape/kinds.js';
import { draft, NOTES, NOTHING, OBJECTS, type Draft, type Shape } from '../../shape/shape.js';
import type { DialectName } from '../../sql-types/dialect.js';
import { foldName } from '../../sql-types/names.js';
import { columnErrors, documentErrors } from './check-columns.js';
import type { ColumnDocument, ColumnsDocument } from './columns-document.js';
import { physicalOf, shapeOfType } from './shape-of-type.js';

/** Reads a warehouse table: a row has exactly the declared columns, and a null is as good as an absent one. */
export function readColumns(document: unknown): Shape {
  const malformed = documentErrors(document);
  if (malformed.length > 0) {
    throw new SchemaInvalid(malformed);
  }
  const { dialect = 'ansi', columns, primary_key: key = [], ...words } = document as ColumnsDocument;
  const wrong = columnErrors(columns, dialect, key);
  if (wrong.length > 0) {
    throw new SchemaInvalid(wrong);
  }
  const table = draft(OBJECT);
  table.objects = readTable(columns, dialect, key);
  table.notes = Object.keys(words).length === 0 ? null : { ...NOTES, annotations: new Map(Object.entries(words)) };
  return table;
}

function readTable(columns: readonly ColumnDocument[], dialect: DialectName, key: readonly string[]): Draft['objects'] {
  const keys = new Map(columns.map(({ name }) => [name, foldName(dialect, name)]));
  const names = new Map([...keys].map(([name, folded]) => [folded, name]));
  return {
    ...OBJECTS,
    properties: new Map(columns.map((column) => [column.name, readColumn(column, dialect)])),
    additional: NOTHING,
    required: new Set(columns.filter(({ nullable }) => nullable === false).map(({ name }) => name)),
    filled: new Set(columns.filter(hasDefault).map(({ name }) => name)),
    ordered: true,
    keys,
    key: key.length === 0 ? null : key.map((name) => names.get(foldName(dialect, name)) ?? name),
  };
}

/** A default of null is none: an absent column reads as null anyway. */
function hasDefault({ default: fallback }: ColumnDocument): boolean {
  return fallback !== undefined && fallback !== null;
}

function readColumn(column: ColumnDocument, dialect: DialectName): Shape {
  const { type } = column;
  const shape = type === undefined ? draft(EVERY_KIND & ~NULL) : shapeOfType(physicalOf(dialect, type));
  shape.kinds |= column.nullable === false ? 0 : NULL;
  shape.notes = notesOf(column);
  return shape;
}

function notesOf(column: ColumnDocument): Draft['notes'] {
  const {
    name: _name,
    type: _type,
    nullable: _nullable,
    default: fallback,
    renamed_from: from,
    deprecated,
    ...words
  } = column;
  const said = Object.entries(words);
  if (said.length === 0 && fallback === undefined && from === undefined && deprecated === undefined) {
    return null;
  }
  return {
    ...NOTES,
    annotations: new Map(said),
    deprecation: deprecated,
    fallback: hasDefault(column) ? { value: fallback } : null,
    renamedFrom: from ?? null,
  };
}
