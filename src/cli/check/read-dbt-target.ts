import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '../../kernel/domain-error.js';
import type { ImportPlan, PlannedAsset } from '../../modules/imports/domain/import-plan.js';
import { readDbtManifest } from '../../modules/imports/domain/read-dbt-manifest.js';
import { NoAnswer, wrongUsage } from '../exit-codes.js';
import type { Change, Changes } from './change.js';
import { readDocument } from '../read-document.js';

/** How an import makes assets. */
const IMPORTED = { mode: 'consumers', content: 'as_written' } as const;

/** What a dbt project wants to promise, read as an import reads it. */
export function readDbtTarget(target: string, environment: string): Changes {
  const origin = join(target, 'manifest.json');
  const { assets, failed, project } = planOf(target, origin);
  if (assets.every(({ schema }) => schema === null) && failed.length === 0) {
    throw new NoAnswer(`${origin}: no table with known columns; run dbt docs generate to get catalog.json`);
  }
  return {
    wanted: assets.flatMap((asset) => changeOf(asset, { project, environment, origin })),
    unreadable: failed.map(({ uniqueId: name, error: problem }) => ({ name, origin, problem })),
    skipped: assets.filter(({ schema }) => schema === null).map(({ fqn }) => ({ fqn, environment, origin })),
    projects: [{ project, environment, origin }],
  };
}

function planOf(target: string, origin: string): ImportPlan {
  const manifest = readDocument(origin);
  const catalog = join(target, 'catalog.json');
  try {
    return readDbtManifest({ manifest, catalog: existsSync(catalog) ? readDocument(catalog) : null });
  } catch (error) {
    throw error instanceof DomainError ? wrongUsage(`${target}: ${error.message}`) : error;
  }
}

function changeOf(
  { fqn, kind, schema, guarantees, metadata }: PlannedAsset,
  { project, environment, origin }: { project: string; environment: string; origin: string },
): Change[] {
  if (schema === null) {
    return [];
  }
  const { path } = metadata['dbt'] as { path?: unknown };
  const body = {
    fqn,
    environment,
    schema_format: 'columns' as const,
    schema,
    guarantees: { ...guarantees },
    guarantees_source: `dbt:${project}`,
  };
  return [{ body, origin: typeof path === 'string' ? path : origin, rules: IMPORTED, isSource: kind === 'source' }];
}
