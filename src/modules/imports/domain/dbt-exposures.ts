import { ownerTeamOf, tesseraOf } from './dbt-node.js';
import type { DbtRelation } from './dbt-relations.js';
import type { PlannedAsset } from './import-plan.js';
import { asJson, type Json, jsonAt, textAt, textsAt } from './json-reader.js';

/** An asset that somebody reads, by its plan and by its node. */
export interface ReadAsset {
  readonly asset: PlannedAsset;
  readonly relation: DbtRelation;
}

/** The columns read of an asset; null = all. */
export type ColumnsRead = (asset: ReadAsset) => readonly string[] | null;

/** The team behind an exposure; null where dbt only knows a mailbox. */
export function exposureTeamOf(exposure: Json): string | null {
  return ownerTeamOf(exposure) ?? textAt(jsonAt(exposure, 'owner'), 'name')?.trim() ?? null;
}

export function exposurePurposeOf(exposure: Json, uniqueId: string): string {
  const name = textAt(exposure, 'label') ?? textAt(exposure, 'name') ?? uniqueId;
  const description = textAt(exposure, 'description');
  return `${textAt(exposure, 'type') ?? 'exposure'} ${name}${description === null ? '' : `: ${description}`}`;
}

/**
 * Which columns an exposure reads, from `meta.tessera.columns`: lists by table, or one list for all tables.
 * Names are kept as listed even if the table has lost them, since the loss is what the team must hear of.
 */
export function exposedColumns(exposure: Json, assets: readonly ReadAsset[]): ColumnsRead {
  const tessera = tesseraOf(exposure);
  const listed = tessera['columns'] ?? null;
  if (listed === null) {
    return () => null;
  }
  if (Array.isArray(listed)) {
    return sharedList(textsAt(tessera, 'columns'), assets);
  }
  const tables = asJson(listed, 'meta.tessera.columns');
  return (asset) => {
    const name = namesOf(asset).find((known) => Object.hasOwn(tables, known));
    return name === undefined ? null : nonEmpty(textsAt(tables, name));
  };
}

/** One list for several tables: each takes the columns that it has, and those that none has, wherever it has any. */
function sharedList(columns: readonly string[], assets: readonly ReadAsset[]): ColumnsRead {
  if (assets.length === 1) {
    return () => nonEmpty(columns);
  }
  const known = new Set(assets.flatMap((asset) => [...foldedColumns(asset)]));
  return (asset) => {
    const own = foldedColumns(asset);
    const read = columns.filter((column) => own.has(column.toLowerCase()) || !known.has(column.toLowerCase()));
    return read.some((column) => own.has(column.toLowerCase())) ? nonEmpty(read) : null;
  };
}

/** What an author may call a table: its id, its name, for a source with the source's, for a version with the version. */
function namesOf({ relation: { uniqueId, node }, asset }: ReadAsset): readonly string[] {
  const name = textAt(node, 'name') ?? '';
  const version = node['version'];
  const qualifier = textAt(node, 'source_name');
  return [
    uniqueId,
    asset.fqn,
    ...(qualifier === null ? [] : [`${qualifier}.${name}`]),
    ...(typeof version === 'string' || typeof version === 'number' ? [`${name}.v${version}`] : []),
    name,
  ];
}

function foldedColumns({ asset }: ReadAsset): ReadonlySet<string> {
  return new Set(asset.schema?.columns.map(({ name }) => name.toLowerCase()));
}

function nonEmpty(columns: readonly string[]): readonly string[] | null {
  return columns.length === 0 ? null : [...new Set(columns)];
}
