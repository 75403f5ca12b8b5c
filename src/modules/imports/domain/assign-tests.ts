import type { DbtLineage } from './dbt-lineage.js';
import type { DbtRelations } from './dbt-relations.js';
import type { DbtTest } from './dbt-tests.js';

/** Which tests speak about which tables, looked up once for the whole manifest. */
export interface AssignedTests {
  readonly testsOf: (relationId: string) => readonly DbtTest[];
  readonly relationsOf: (testId: string) => readonly string[];
  readonly unattached: readonly string[];
}

/** A generic test is the promise of the one table that it is attached to; a singular one of every table that it reads. */
export function assignTests(
  tests: readonly DbtTest[],
  { relations, aliases }: DbtRelations,
  { upstreamOf }: Pick<DbtLineage, 'upstreamOf'>,
): AssignedTests {
  const byRelation = new Map<string, DbtTest[]>();
  const byTest = new Map<string, readonly string[]>();
  for (const test of tests) {
    const about = test.rule ? attachedTo(test, aliases) : upstreamOf(test.uniqueId);
    const known = about.filter((id) => relations.has(id));
    byTest.set(test.uniqueId, known);
    for (const id of known) {
      const list = byRelation.get(id) ?? [];
      list.push(test);
      byRelation.set(id, list);
    }
  }
  return {
    testsOf: (id) => byRelation.get(id) ?? [],
    relationsOf: (id) => byTest.get(id) ?? [],
    unattached: tests.map(({ uniqueId }) => uniqueId).filter((id) => byTest.get(id)?.length === 0),
  };
}

function attachedTo({ attachedTo: id }: DbtTest, aliases: ReadonlyMap<string, string>): readonly string[] {
  return id === null ? [] : [aliases.get(id) ?? id];
}
