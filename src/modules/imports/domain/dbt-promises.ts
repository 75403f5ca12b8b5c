import { columnFinder } from './column-names.js';
import { constraintPledgeOf } from './dbt-constraint-promises.js';
import { constraintsOf } from './dbt-constraints.js';
import { freshnessOf } from './dbt-freshness.js';
import { foldedFqn, type DbtRelation } from './dbt-relations.js';
import { pledgeOf } from './dbt-test-promises.js';
import type { DbtTest } from './dbt-tests.js';
import { guaranteesOf, type Pledged } from './guarantees-of.js';
import type { PlannedAsset } from './import-plan.js';
import type { Json } from './json-reader.js';
import type { Pledge, PromisingTable } from './pledge.js';

/** All that may promise something about one table. */
export interface PromiseSources {
  readonly asset: Omit<PlannedAsset, 'guarantees'>;
  readonly relation: DbtRelation;
  /** The source nodes that are this table: the relation itself, or others under the same name. */
  readonly sources: readonly Json[];
  readonly tests: readonly DbtTest[];
  readonly fqnOf: PromisingTable['fqnOf'];
}

export interface PromisesRead extends Pledged {
  /** Tests of columns that the table does not have. */
  readonly dropped: readonly string[];
  /** The guarantee that each test checks, by the test's id. */
  readonly testPaths: ReadonlyMap<string, string>;
}

/** Freshness, then the contract's constraints, then tests: of two that say the same, the earlier one is kept. */
export function promisesOf({ asset, relation, sources, tests, fqnOf }: PromiseSources, project: string): PromisesRead {
  const columns = asset.schema?.columns ?? [];
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const table: PromisingTable = {
    uniqueId: relation.uniqueId,
    columnOf: columnFinder(types.keys()),
    typeOf: (column) => types.get(column),
    fqnOf,
  };
  const dialect = asset.schema?.dialect ?? 'ansi';
  const read = tests.map((test) => ({ test, pledge: pledgeOf(test, table) }));
  const pledges = [
    // Models have a freshness too, but theirs says when to build, not how old rows may get.
    ...sources.map(freshnessOf),
    ...constraintsOf(relation.node).map((constraint) => constraintPledgeOf(constraint, table, dialect)),
    ...read.map(({ pledge }) => pledge),
  ].filter((pledge): pledge is Pledge => pledge !== null);
  const pledged = guaranteesOf(pledges, `dbt:${project}`);
  return {
    ...pledged,
    testPaths: new Map(
      read.flatMap(({ test, pledge }) => {
        const path = pledge && pledged.paths.get(pledge);
        return path ? [[test.uniqueId, path]] : [];
      }),
    ),
    dropped: read.filter(({ pledge }) => pledge === null).map(({ test }) => test.uniqueId),
  };
}

/** Finds a table's name by its node's id, or by any spelling of the name itself. */
export function fqnFinder(
  relations: Iterable<DbtRelation>,
  aliases: ReadonlyMap<string, string>,
): PromisingTable['fqnOf'] {
  const byId = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { uniqueId, fqn } of relations) {
    byId.set(uniqueId, fqn);
    byName.set(foldedFqn(fqn), fqn);
  }
  return (idOrName) => byId.get(aliases.get(idOrName) ?? idOrName) ?? byName.get(foldedFqn(idOrName));
}
