import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DbtManifest, openManifest } from '../../src/modules/imports/domain/dbt-documents.js';
import type { DbtTest } from '../../src/modules/imports/domain/dbt-tests.js';
import type { PlannedAsset } from '../../src/modules/imports/domain/import-plan.js';
import type { Json } from '../../src/modules/imports/domain/json-reader.js';
import { type DbtArtifacts, readDbtManifest } from '../../src/modules/imports/domain/read-dbt-manifest.js';
import type { PromisingTable } from '../../src/modules/imports/domain/pledge.js';
import { columnFinder } from '../../src/modules/imports/domain/column-names.js';

/** The committed artifacts of our own project, in one of its two states. */
export function dbtShop(version: 'v1' | 'v2'): DbtArtifacts {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join('test/fixtures/dbt-shop/artifacts', version, `${name}.json`), 'utf8'));
  return { manifest: read('manifest'), catalog: read('catalog'), runResults: read('run_results') };
}

const METADATA = {
  dbt_schema_version: 'https://schemas.getdbt.com/dbt/manifest/v12.json',
  project_name: 'shop',
  adapter_type: 'postgres',
};

/** A small manifest: nodes by id, with the sections given. */
export function aManifest(sections: Json, metadata: Json = {}): Json {
  return { nodes: {}, ...sections, metadata: { ...METADATA, ...metadata } };
}

export function anOpenManifest(sections: Json, metadata: Json = {}): DbtManifest {
  return openManifest(aManifest(sections, metadata), null);
}

/** A catalog with the columns (name → type) of tables by id, in the order given. */
export function aCatalog(tables: Readonly<Record<string, Readonly<Record<string, string>>>>): Json {
  const nodes = Object.entries(tables).map(([id, columns]) => {
    const entries = Object.entries(columns).map(([name, type], place) => [name, { name, type, index: place + 1 }]);
    return [id, { columns: Object.fromEntries(entries) as unknown }];
  });
  return {
    metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/catalog/v1.json' },
    nodes: Object.fromEntries(nodes) as unknown,
    sources: {},
  };
}

/** A model `shop.marts.<name>` with the columns named. */
export function aModel(name: string, columns: readonly string[] = [], more: Json = {}): Json {
  return {
    database: 'shop',
    schema: 'marts',
    name,
    config: { materialized: 'table' },
    columns: Object.fromEntries(columns.map((column) => [column, { name: column }])),
    ...more,
  };
}

export const reads = (...nodes: readonly string[]): Json => ({ depends_on: { nodes } });

/** A generic test as the manifest has it. */
export function aTestNode(rule: string, attached: string, more: Json = {}): Json {
  return {
    name: `${rule}_test`,
    attached_node: attached,
    test_metadata: { name: rule, kwargs: { column_name: 'id' }, namespace: null },
    depends_on: { nodes: [attached] },
    ...more,
  };
}

/** A test as it was read, tolerating nothing. */
export function aTest(rule: string | null, args: Json = {}, more: Partial<DbtTest> = {}): DbtTest {
  return {
    uniqueId: 'test.shop.a_test',
    name: 'a_test',
    rule: rule === null ? null : { namespace: null, name: rule, args: new Map(Object.entries(args)) },
    column: null,
    severity: 'error',
    where: null,
    tolerance: null,
    description: null,
    sql: null,
    attachedTo: 'model.shop.orders',
    reads: ['model.shop.orders'],
    ...more,
  };
}

/** `shop.marts.orders` with columns (name → type), beside `shop.marts.customers`. */
export function aTable(columns: Readonly<Record<string, string>>): PromisingTable {
  const types = new Map(Object.entries(columns));
  const names = new Map([
    ['model.shop.orders', 'shop.marts.orders'],
    ['model.shop.customers', 'shop.marts.customers'],
  ]);
  return {
    uniqueId: 'model.shop.orders',
    columnOf: columnFinder(types.keys()),
    typeOf: (column) => types.get(column),
    fqnOf: (id) => names.get(id),
  };
}

/** The one asset that a manifest of one relation plans. */
export function onlyAsset(artifacts: DbtArtifacts): PlannedAsset {
  const { assets } = readDbtManifest(artifacts);
  if (assets.length !== 1 || !assets[0]) {
    throw new Error(`Expected one asset, not ${assets.length}`);
  }
  return assets[0];
}
