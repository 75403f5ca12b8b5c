import { canonicalJson } from '../../../kernel/canonical-json.js';
import type { DbtTest } from './dbt-tests.js';
import type { CustomPromise } from './import-plan.js';
import type { PromisingTable } from './pledge.js';

/** Any test as it stands: what it says is not understood, but a change of it is seen. */
export function customPromiseOf(test: DbtTest, table: PromisingTable): CustomPromise {
  const column = test.column === null ? undefined : table.columnOf(test.column);
  const conditions = [
    test.where === null ? '' : ` where ${test.where}`,
    test.tolerance === null ? '' : ` ${test.tolerance}`,
  ];
  return {
    name: test.name,
    kind: test.rule ? 'dbt_test' : 'sql',
    expression: `${callOf(test) ?? test.sql?.trim() ?? test.name}${conditions.join('')}`,
    description: test.description ?? `dbt test ${test.name}`,
    ...(column === undefined ? {} : { columns: [column] }),
  };
}

/** The test as its author called it, in one spelling whatever the order of arguments. */
function callOf({ rule }: DbtTest): string | null {
  if (!rule) {
    return null;
  }
  const args = [...rule.args]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${canonicalJson(value)}`);
  return `${rule.namespace === null ? '' : `${rule.namespace}.`}${rule.name}(${args.join(', ')})`;
}
