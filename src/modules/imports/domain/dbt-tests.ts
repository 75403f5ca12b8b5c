import type { DbtManifest } from './dbt-documents.js';
import { isDisabled, readsOf } from './dbt-node.js';
import type { Severity } from './import-plan.js';
import { asJson, type Json, jsonAt, membersAt, reasonOf, textAt } from './json-reader.js';

/** A data test: generic (a named rule with arguments) or singular (a query of its own). */
export interface DbtTest {
  readonly uniqueId: string;
  readonly name: string;
  /** Null for a singular test. */
  readonly rule: {
    readonly namespace: string | null;
    readonly name: string;
    readonly args: ReadonlyMap<string, unknown>;
  } | null;
  readonly column: string | null;
  readonly severity: Severity;
  readonly where: string | null;
  /** How it may pass although rows fail it, or count something else than failing rows; null = it tolerates nothing. */
  readonly tolerance: string | null;
  readonly description: string | null;
  readonly sql: string | null;
  /** The node whose promise a generic test is; null for a singular one. */
  readonly attachedTo: string | null;
  readonly reads: readonly string[];
}

export interface DbtTests {
  readonly tests: readonly DbtTest[];
  readonly failed: ReadonlyMap<string, string>;
}

/** All enabled tests; hard ones first and then by id, so that of two that say the same the harder one is kept. */
export function testsOf(manifest: DbtManifest): DbtTests {
  const tests: DbtTest[] = [];
  const failed = new Map<string, string>();
  for (const [uniqueId, value] of manifest.nodes) {
    if (!uniqueId.startsWith('test.')) {
      continue;
    }
    try {
      const node = asJson(value, 'the node');
      if (!isDisabled(node)) {
        tests.push(read(uniqueId, node));
      }
    } catch (error) {
      failed.set(uniqueId, reasonOf(error));
    }
  }
  const hard = ({ severity }: DbtTest) => (severity === 'error' ? 0 : 1);
  return { tests: tests.sort((a, b) => hard(a) - hard(b) || (a.uniqueId < b.uniqueId ? -1 : 1)), failed };
}

function read(uniqueId: string, node: Json): DbtTest {
  const config = jsonAt(node, 'config');
  const severity = textAt(config, 'severity')?.toLowerCase() === 'warn' ? 'warn' : 'error';
  const rule = ruleOf(node);
  const reads = readsOf(node);
  return {
    uniqueId,
    name: textAt(node, 'name') ?? uniqueId,
    rule,
    column: textAt(node, 'column_name') ?? textOf(rule?.args.get('column_name')),
    severity,
    where: textAt(config, 'where'),
    tolerance: toleranceOf(config, severity),
    description: textAt(node, 'description'),
    sql: textAt(node, 'raw_code'),
    attachedTo: rule ? (textAt(node, 'attached_node') ?? (reads.length === 1 ? (reads[0] ?? null) : null)) : null,
    reads,
  };
}

function ruleOf(node: Json): DbtTest['rule'] {
  const metadata = jsonAt(node, 'test_metadata');
  const name = textAt(metadata, 'name');
  if (name === null) {
    return null;
  }
  // Since dbt 1.10.6 a test's own arguments may stand apart from its configuration.
  const kwargs = jsonAt(metadata, 'kwargs');
  const args = new Map([...membersAt(metadata, 'kwargs'), ...membersAt(kwargs, 'arguments')]);
  args.delete('arguments');
  args.delete('model');
  return { namespace: textAt(metadata, 'namespace'), name, args };
}

function toleranceOf(config: Json, severity: Severity): string | null {
  const threshold = textAt(config, severity === 'error' ? 'error_if' : 'warn_if');
  const calculation = textAt(config, 'fail_calc');
  const tolerates = threshold !== null && !['!=0', '>0', '>=1'].includes(threshold.replaceAll(/\s/g, ''));
  const counts = calculation === null || calculation.replaceAll(/\s/g, '').toLowerCase() === 'count(*)';
  const parts = [
    ...(tolerates ? [`${severity}_if ${threshold}`] : []),
    ...(counts ? [] : [`fail_calc ${calculation ?? ''}`]),
  ];
  return parts.length > 0 ? parts.join(' ') : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value : null;
}
