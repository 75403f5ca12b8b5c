import { openArtifact } from './dbt-documents.js';
import { asJson, type Json, membersAt, reasonOf, textAt } from './json-reader.js';

export interface CatalogColumn {
  readonly name: string;
  readonly type: string | null;
  readonly comment: string | null;
}

/** What the warehouse itself says: columns in their order, by node; tables it had not built are absent. */
export interface DbtCatalog {
  readonly tables: ReadonlyMap<string, readonly CatalogColumn[]>;
  readonly warnings: readonly string[];
}

export function readCatalog(catalog: unknown): DbtCatalog {
  const tables = new Map<string, readonly CatalogColumn[]>();
  const warnings: string[] = [];
  if (catalog === undefined || catalog === null) {
    return { tables, warnings };
  }
  const document = openArtifact(catalog, 'catalog');
  for (const section of ['nodes', 'sources']) {
    for (const [id, table] of readable(document, section, warnings)) {
      try {
        tables.set(id, columnsOf(asJson(table, 'the table')));
      } catch (error) {
        warnings.push(`${id} in the catalog was left out: ${reasonOf(error)}`);
      }
    }
  }
  return { tables, warnings };
}

function readable(document: Json, section: string, warnings: string[]): ReadonlyMap<string, unknown> {
  try {
    return membersAt(document, section);
  } catch (error) {
    warnings.push(`"${section}" of the catalog was left out: ${reasonOf(error)}`);
    return new Map();
  }
}

function columnsOf(table: Json): readonly CatalogColumn[] {
  const placed = [...membersAt(table, 'columns')].map(([key, value]) => {
    const column = asJson(value, `column ${key}`);
    const index = column['index'];
    return {
      place: typeof index === 'number' ? index : Number.MAX_SAFE_INTEGER,
      column: { name: textAt(column, 'name') ?? key, type: textAt(column, 'type'), comment: textAt(column, 'comment') },
    };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ column }) => column);
}
