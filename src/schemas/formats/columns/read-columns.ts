import type { FieldError } from '../../../kernel/domain-error.js';
import { SchemaInvalid } from '../../schema-refused.js';
import { EVERY_KIND, NULL, OBJECT } from '../../shape/kinds.js';
import { draft, NOTES, NOTHING, OBJECTS, type Draft, type Shape } from '../../shape/shape.js';
import { columnErrors, documentErrors } from './check-columns.js';
import { folded, type ColumnDocument, type ColumnsDocument } from './columns-document.js';

/** Reads a warehouse table: a row has exactly the declared columns, and a null is as good as an absent one. */
export function readColumns(document: unknown): Shape {
  const errors: readonly FieldError[] = documentErrors(document);
  if (errors.length > 0) {
    throw new SchemaInvalid(errors);
  }
  const { dialect = 'ansi', columns, primary_key: key = [] } = document as ColumnsDocument;
  const wrong = columnErrors(columns, dialect, key);
  if (wrong.length > 0) {
    throw new SchemaInvalid(wrong);
  }
  const table = draft(OBJECT);
  table.objects = {
    ...OBJECTS,
    properties: new Map(columns.map((column) => [folded(column.name, dialect), readColumn(column, dialect)])),
    additional: NOTHING,
    required: new Set(columns.filter(({ nullable }) => nullable === false).map(({ name }) => folded(name, dialect))),
    filled: new Set(columns.filter(hasDefault).map(({ name }) => folded(name, dialect))),
    ordered: true,
    key: key.length === 0 ? null : key.map((name) => folded(name, dialect)),
  };
  return table;
}

/** A default of null is none: an absent column reads as null anyway. */
function hasDefault({ default: fallback }: ColumnDocument): boolean {
  return fallback !== undefined && fallback !== null;
}

function readColumn(column: ColumnDocument, dialect: string): Shape {
  const nullable = column.nullable !== false;
  const shape: Draft = draft(nullable ? EVERY_KIND : EVERY_KIND & ~NULL);
  shape.physical = column.type === undefined ? null : { dialect, text: column.type };
  shape.notes = notesOf(column, dialect);
  return shape;
}

function notesOf(column: ColumnDocument, dialect: string): Draft['notes'] {
  const {
    name,
    type: _type,
    nullable: _nullable,
    default: fallback,
    renamed_from: from,
    deprecated,
    ...words
  } = column;
  const spelled = folded(name, dialect) === name ? {} : { name };
  const annotations = new Map(Object.entries({ ...spelled, ...words }));
  if (annotations.size === 0 && fallback === undefined && from === undefined && deprecated === undefined) {
    return null;
  }
  return {
    ...NOTES,
    annotations,
    deprecation: deprecated,
    fallback: hasDefault(column) ? { value: fallback } : null,
    renamedFrom: from === undefined ? null : folded(from, dialect),
  };
}
