import type { Dialect } from './import-plan.js';
import { UnsupportedManifest } from './import.errors.js';
import { isJson, type Json } from './json-reader.js';

/** A manifest whose version is known to be readable, its sections open and not yet looked into. */
export interface DbtManifest {
  readonly project: string;
  readonly dialect: Dialect;
  /** Models, seeds, snapshots, tests and whatever else dbt calls a node. */
  readonly nodes: ReadonlyMap<string, unknown>;
  readonly sources: ReadonlyMap<string, unknown>;
  readonly exposures: ReadonlyMap<string, unknown>;
  /** Things without a relation of their own, through which exposures reach models. */
  readonly semantics: ReadonlyMap<string, unknown>;
  readonly warnings: readonly string[];
}

/** The name stands in every guarantee of the import. */
const LONGEST_PROJECT = 100;

const OLDEST = 9;
const NEWEST = 12;

const DIALECTS: ReadonlyMap<string, Dialect> = new Map([
  ['snowflake', 'snowflake'],
  ['bigquery', 'bigquery'],
  ['redshift', 'redshift'],
  ['databricks', 'databricks'],
  ['spark', 'databricks'],
  ['postgres', 'postgres'],
  ['duckdb', 'duckdb'],
]);

/** Opens a manifest, or refuses it as a whole: an older one lacks what the reading relies on, a newer one may mean something else. */
export function openManifest(manifest: unknown, givenProject: string | null): DbtManifest {
  const metadata = metadataOf(manifest, 'manifest');
  const version = versionOf(metadata, 'manifest');
  if (version < OLDEST || version > NEWEST) {
    throw new UnsupportedManifest(
      `Manifests v${OLDEST} to v${NEWEST} (dbt 1.5 and later) can be read, not v${version}`,
      {
        version,
      },
    );
  }
  const document = manifest as Json;
  if (!isJson(document['nodes'])) {
    throw new UnsupportedManifest('The manifest has no nodes');
  }
  const warnings: string[] = [];
  const section = (name: string): [string, unknown][] => {
    const value = document[name] ?? {};
    if (!isJson(value)) {
      warnings.push(`"${name}" of the manifest is not an object and was left out`);
      return [];
    }
    return Object.entries(value);
  };
  const nodes = new Map(section('nodes'));
  return {
    project: givenProject ?? projectOf(metadata, nodes, warnings),
    dialect: dialectOf(metadata, warnings),
    nodes,
    sources: new Map(section('sources')),
    exposures: new Map(section('exposures')),
    semantics: new Map(['metrics', 'semantic_models', 'saved_queries'].flatMap(section)),
    warnings,
  };
}

/** The part of a catalog or run-results document that matters, once it is known to be one. */
export function openArtifact(artifact: unknown, kind: 'catalog' | 'run-results'): Json {
  versionOf(metadataOf(artifact, kind), kind);
  return artifact as Json;
}

function metadataOf(artifact: unknown, kind: string): Json {
  const metadata = isJson(artifact) ? artifact['metadata'] : null;
  if (!isJson(metadata)) {
    throw new UnsupportedManifest(`This is no dbt ${kind}: it has no metadata`, { artifact: kind });
  }
  return metadata;
}

function versionOf(metadata: Json, kind: string): number {
  const schema = metadata['dbt_schema_version'];
  const version = typeof schema === 'string' ? /\/([a-z-]+)\/v(\d{1,4})\.json$/.exec(schema) : null;
  if (version?.[1] !== kind) {
    throw new UnsupportedManifest(`This is no dbt ${kind}: dbt_schema_version does not name one`, { artifact: kind });
  }
  return Number(version[2]);
}

function dialectOf(metadata: Json, warnings: string[]): Dialect {
  const adapter = metadata['adapter_type'];
  const dialect = typeof adapter === 'string' ? DIALECTS.get(adapter.toLowerCase()) : undefined;
  if (!dialect) {
    warnings.push(`The types of adapter ${JSON.stringify(adapter ?? null)} are not known; they are read as ANSI SQL`);
  }
  return dialect ?? 'ansi';
}

/** Manifests of dbt 1.5 do not name their project; generic tests belong to the project that asks for them. */
function projectOf(metadata: Json, nodes: ReadonlyMap<string, unknown>, warnings: string[]): string {
  const named = metadata['project_name'];
  if (typeof named === 'string' && named.trim() && named.length <= LONGEST_PROJECT) {
    return named;
  }
  const counts = new Map<string, number>();
  for (const [id] of nodes) {
    const [type, owner = ''] = id.split('.', 2);
    counts.set(owner, (counts.get(owner) ?? 0) + (type === 'test' ? 1_000 : 1));
  }
  const [project = 'dbt'] = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
  warnings.push(`The manifest does not name its project; "${project}" is assumed`);
  return project;
}
