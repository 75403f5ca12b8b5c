import { type AssignedTests, assignTests } from './assign-tests.js';
import { readCatalog } from './dbt-catalog.js';
import { consumersOf } from './dbt-consumers.js';
import { openManifest } from './dbt-documents.js';
import { dependenciesOf, lineageOf } from './dbt-lineage.js';
import { relationsOf } from './dbt-relations.js';
import { runOf, type TestSubject, testResultsOf } from './dbt-test-results.js';
import { testsOf } from './dbt-tests.js';
import { dependencyOrder } from '../../../kernel/dependency-order.js';
import type { ImportPlan } from './import-plan.js';
import { type PromisedAssets, promisedAssets } from './promised-assets.js';

/** The artifacts of one dbt run, as parsed JSON; nothing about them is taken for granted. */
export interface DbtArtifacts {
  readonly manifest: unknown;
  readonly catalog?: unknown;
  readonly runResults?: unknown;
  readonly options?: {
    /** Instead of the manifest's own name: what the import's guarantees and edges are known by. */
    readonly project?: string | null;
  };
}

/**
 * Reads what a dbt project says about its tables, in time linear in the manifest; a bad node only loses itself.
 * Throws UnsupportedManifest for a document of another kind or version.
 */
export function readDbtManifest({ manifest: document, catalog, runResults, options }: DbtArtifacts): ImportPlan {
  const manifest = openManifest(document, options?.project ?? null);
  const { tables, warnings } = readCatalog(catalog);
  const relations = relationsOf(manifest);
  const lineage = lineageOf(manifest, relations);
  const { tests, failed } = testsOf(manifest);
  const assigned = assignTests(tests, relations, lineage);
  const promised = promisedAssets({ manifest, relations, tables, tests: assigned });
  const { assets } = promised;
  const dependencies = dependenciesOf(assets.keys(), lineage).filter(({ to }) => assets.has(to));
  const order = dependencyOrder(assets.keys(), dependencies);
  const consumers = consumersOf(manifest, { assets, upstreamOf: lineage.upstreamOf, dependencies });
  const failures = [lineage.failed, failed, relations.failed, promised.failed, consumers.failed];

  return {
    project: manifest.project,
    dialect: manifest.dialect,
    assets: order.ids.map((id) => assets.get(id)?.asset).filter((asset) => asset !== undefined),
    dependencies,
    consumers: consumers.consumers,
    run: runOf(runResults),
    testResults: testResultsOf(runResults, (test) => subjectsOf(test, assigned, promised)),
    failed: [...new Map(failures.flatMap((some) => [...some]))].map(([uniqueId, error]) => ({ uniqueId, error })),
    warnings: [
      ...manifest.warnings,
      ...warnings,
      ...[...relations.aliases].map(([source, builder]) => `${source} is the table that ${builder} builds: one asset`),
      ...promised.warnings,
      ...assigned.unattached.map((id) => `${id} is about no table of the manifest and was left out`),
      ...consumers.warnings,
      ...order.unordered.map((id) => `${id} depends on itself, or on what does; its place in the order is arbitrary`),
      ...(lineage.truncated() ? ['There is too much lineage through ephemeral models; some of it was left out'] : []),
    ],
  };
}

/** What a test is about, as far as it was read. */
const subjectsOf = (test: string, { relationsOf: about }: AssignedTests, promised: PromisedAssets): TestSubject[] =>
  about(test)
    .filter((id) => promised.assets.has(id))
    .map((id) => ({ assetUniqueId: id, guarantee: promised.testPaths.get(id)?.get(test) ?? null }));
