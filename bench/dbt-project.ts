import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COLUMNS = 20;
const TYPES = ['INTEGER', 'VARCHAR', 'TIMESTAMP', 'BOOLEAN', 'DECIMAL(18,2)'];
const VERSIONS = {
  manifest: 'https://schemas.getdbt.com/dbt/manifest/v12.json',
  catalog: 'https://schemas.getdbt.com/dbt/catalog/v1.json',
};

const nameOf = (model: number): string => `model_${model}`;
const idOf = (model: number): string => `model.bench.${nameOf(model)}`;

/** As dbt would write it: each model reads two before it, and says of its columns what dbt's documentation asks for. */
function modelNode(model: number): object {
  const parents = [...new Set([Math.floor(model / 2), Math.floor(model / 3)])].filter((one) => one < model);
  const columns = columnNames().map((name) => [
    name,
    { name, description: `The ${name} of ${nameOf(model)}, as the source system has it.`, meta: {}, tags: [] },
  ]);
  return {
    database: 'warehouse',
    schema: 'marts',
    name: nameOf(model),
    resource_type: 'model',
    unique_id: idOf(model),
    original_file_path: `models/marts/${nameOf(model)}.sql`,
    config: { materialized: 'table', tags: ['marts'] },
    description: `Model ${model} of a large project.`,
    columns: Object.fromEntries(columns) as unknown,
    depends_on: { macros: [], nodes: parents.map(idOf) },
    raw_code: `select * from {{ ref('${nameOf(Math.floor(model / 2))}') }} -- ${'x'.repeat(800)}`,
  };
}

/** What the warehouse has; where `drops` says so, the last column is gone. */
function catalogNode(model: number, drops: (model: number) => boolean): object {
  const names = columnNames().slice(0, drops(model) ? -1 : COLUMNS);
  const columns = names.map((name, at) => [name, { name, type: TYPES[at % TYPES.length], index: at + 1 }]);
  return { columns: Object.fromEntries(columns) as unknown };
}

const columnNames = (): string[] => Array.from({ length: COLUMNS }, (_, at) => `column_${at}`);

/** Writes `manifest.json` and `catalog.json` of a project of so many models. */
export function writeDbtProject(folder: string, models: number, drops: (model: number) => boolean): void {
  const each = (of: (model: number) => object): object =>
    Object.fromEntries(Array.from({ length: models }, (_, model) => [idOf(model), of(model)]));
  const metadata = { project_name: 'bench', adapter_type: 'duckdb' };
  const documents = {
    manifest: {
      metadata: { ...metadata, dbt_schema_version: VERSIONS.manifest },
      nodes: each(modelNode),
      sources: {},
      exposures: {},
      groups: {},
    },
    catalog: {
      metadata: { dbt_schema_version: VERSIONS.catalog },
      nodes: each((model) => catalogNode(model, drops)),
      sources: {},
    },
  };
  for (const [name, document] of Object.entries(documents)) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(document));
  }
}
