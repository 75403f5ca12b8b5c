import type { AssignedTests } from './assign-tests.js';
import { assetOf, type DescribedAsset } from './dbt-assets.js';
import type { DbtCatalog } from './dbt-catalog.js';
import type { DbtManifest } from './dbt-documents.js';
import type { ReadAsset } from './dbt-exposures.js';
import { fqnFinder, promisesOf, type PromisesRead } from './dbt-promises.js';
import type { DbtRelation, DbtRelations } from './dbt-relations.js';
import { isJson, reasonOf } from './json-reader.js';

export interface PromisedAssets {
  readonly assets: ReadonlyMap<string, ReadAsset>;
  /** The guarantee of an asset that a test checks, by the asset's id and then the test's. */
  readonly testPaths: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly failed: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

/** What the promises of tables are read from. */
export interface PromiseInputs {
  readonly manifest: DbtManifest;
  readonly relations: DbtRelations;
  readonly tables: DbtCatalog['tables'];
  readonly tests: Pick<AssignedTests, 'testsOf'>;
}

interface Described extends DescribedAsset {
  readonly relation: DbtRelation;
}

/** Every table with its schema and guarantees: first all schemas, because a relationship names another table. */
export function promisedAssets({ manifest, relations, tables, tests }: PromiseInputs): PromisedAssets {
  const failed = new Map<string, string>();
  const otherNames = Map.groupBy(relations.aliases.keys(), (source) => relations.aliases.get(source));
  const namesOf = ({ uniqueId }: DbtRelation) => [uniqueId, ...(otherNames.get(uniqueId) ?? [])];
  const described = [...relations.relations.values()].flatMap((relation) =>
    unlessMalformed(relation, failed, (): Described => {
      const table = namesOf(relation)
        .map((id) => tables.get(id))
        .find(Boolean);
      return { relation, ...assetOf(relation, table, manifest) };
    }),
  );
  const fqnOf = fqnFinder(
    described.map(({ relation }) => relation),
    relations.aliases,
  );
  const promised = described.flatMap(({ relation, asset, vanished }) =>
    unlessMalformed(relation, failed, () => {
      const sources = namesOf(relation)
        .map((id) => manifest.sources.get(id))
        .filter(isJson);
      const about = { asset, relation, sources, tests: tests.testsOf(relation.uniqueId), fqnOf };
      const { guarantees, dropped, leftOut, testPaths } = promisesOf(about, manifest.project);
      const warnings = warningsAbout(relation.uniqueId, { vanished, dropped, leftOut });
      return { relation, asset: { ...asset, guarantees }, testPaths, warnings };
    }),
  );
  return {
    assets: new Map(promised.map(({ relation, asset }) => [relation.uniqueId, { relation, asset }])),
    testPaths: new Map(promised.map(({ relation, testPaths }) => [relation.uniqueId, testPaths])),
    failed,
    warnings: promised.flatMap(({ warnings }) => warnings),
  };
}

function warningsAbout(
  id: string,
  { vanished, dropped, leftOut }: Pick<PromisesRead, 'dropped' | 'leftOut'> & Pick<DescribedAsset, 'vanished'>,
): readonly string[] {
  return [
    ...vanished.map((column) => `${id} documents the column ${column}, which its table does not have`),
    ...dropped.map((test) => `${test} is about a column that ${id} does not have`),
    ...(leftOut > 0 ? [`${id} has more guarantees than a contract takes; ${leftOut} were left out`] : []),
  ];
}

/** One bad node must not lose the others. */
function unlessMalformed<T>({ uniqueId }: DbtRelation, failed: Map<string, string>, read: () => T): readonly T[] {
  try {
    return [read()];
  } catch (error) {
    failed.set(uniqueId, reasonOf(error));
    return [];
  }
}
