import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CopiedTree } from './copied-tree.js';

interface Rule {
  readonly name: string;
}

interface Violation {
  readonly from: string;
  readonly rule: Rule;
}

const MODULES = ['identity', 'assets', 'contracts', 'workflow', 'imports', 'catalogue', 'notifications', 'audit'];
const BELOW_THE_TOP = MODULES.slice(0, -2);

/** What breaks which rule: the file that breaks it, and the import that it must not have. */
const PROBES: readonly (readonly [rule: string, file: string, imports: string])[] = [
  ['no-circular', 'src/kernel/probe-circle.ts', './probe-way-back.js'],
  ['resolvable', 'src/kernel/probe-nowhere.ts', './probe-that-is-not-there.js'],
  ['no-orphans', 'src/kernel/probe-orphan.ts', ''],
  ['listed-modules-only', 'src/modules/stranger/index.ts', '../../kernel/probe-used.js'],
  ['identity-may-import', 'src/modules/identity/commands/probe.ts', '../../assets/index.js'],
  ['assets-may-import', 'src/modules/assets/commands/probe.ts', '../../contracts/index.js'],
  ['contracts-may-import', 'src/modules/contracts/commands/probe.ts', '../../workflow/index.js'],
  ['workflow-may-import', 'src/modules/workflow/commands/probe.ts', '../../imports/index.js'],
  ['imports-may-import', 'src/modules/imports/commands/probe.ts', '../../catalogue/index.js'],
  ['catalogue-may-import', 'src/modules/catalogue/queries/probe.ts', '../../imports/index.js'],
  ['notifications-may-import', 'src/modules/notifications/commands/probe.ts', '../../audit/index.js'],
  ['audit-may-import', 'src/modules/audit/queries/probe.ts', '../../stranger/index.js'],
  ...BELOW_THE_TOP.flatMap((module) =>
    ['notifications', 'audit'].map(
      (top) =>
        [`${module}-may-import`, `src/modules/${module}/queries/probe-${top}.ts`, `../../${top}/index.js`] as const,
    ),
  ),
  ['pure-code-imports-no-package', 'src/kernel/probe-package.ts', 'uuid'],
  ['pure-code-imports-no-package', 'src/kernel/probe-type.ts', 'type rxjs'],
  ['pure-code-imports-no-package', 'src/kernel/probe-node.ts', 'node:fs'],
  ['pure-code-imports-no-package', 'src/schemas/probe-package.ts', 'rxjs'],
  ['pure-code-imports-no-package', 'src/modules/assets/domain/probe-package.ts', '@nestjs/common'],
  ['pure-code-imports-no-package', 'src/modules/assets/domain/probe-node.ts', 'node:crypto'],
  ['pure-code-imports-no-package', 'src/schemas/fingerprint.ts', 'node:fs'],
  ['pure-code-imports-no-package', 'src/schemas/formats/probe/parse.ts', 'node:fs'],
  ['kernel-imports-nothing', 'src/kernel/probe-up.ts', '../schemas/probe-used.js'],
  ['schemas-import-kernel', 'src/schemas/probe-up.ts', '../platform/probe-used.js'],
  ['platform-knows-no-module', 'src/platform/probe-up.ts', '../modules/identity/index.js'],
  ['cli-is-a-client', 'src/cli/probe-module.ts', '../modules/contracts/index.js'],
  ['cli-is-a-client', 'src/cli/probe-imports.ts', '../modules/imports/index.js'],
  ['cli-is-a-client', 'src/cli/probe-platform.ts', '../platform/probe-used.js'],
  ['source-imports-source', 'src/platform/probe-test.ts', '../../test/support/probe-used.js'],
  ['source-needs-no-dev-package', 'src/platform/probe-dev.ts', 'fast-check'],
  ['tracing-is-loaded-when-asked-for', 'src/platform/probe-sdk.ts', '@opentelemetry/sdk-trace'],
  ['tracing-is-loaded-when-asked-for', 'src/platform/tracing/probe-spans.ts', './otlp-spans.js'],
  ['domain-imports-domain', 'src/modules/assets/domain/probe-rows.ts', '../persistence/probe-used.js'],
  ['domain-imports-domain', 'src/modules/assets/domain/probe-platform.ts', '../../../platform/probe-used.js'],
  ['domain-imports-domain', 'src/modules/assets/domain/probe-neighbour.ts', '../../identity/index.js'],
  ['front-door-only', 'src/modules/contracts/queries/probe-window.ts', '../../assets/persistence/probe-used.js'],
  ['front-door-only', 'src/probe-window.ts', './modules/assets/persistence/probe-used.js'],
  ['front-door-only', 'src/mikro-orm.config.ts', './modules/assets/queries/probe-used.js'],
  ['http-decides-nothing', 'src/modules/assets/http/probe-rows.ts', '../persistence/probe-used.js'],
  ['http-decides-nothing', 'src/modules/assets/http/probe-orm.ts', '@mikro-orm/core'],
  ['commands-know-no-http', 'src/modules/assets/commands/probe-http.ts', '../http/probe-used.js'],
  ['commands-know-no-http', 'src/modules/assets/queries/probe-http.ts', '../http/probe-used.js'],
  ['reads-and-writes-apart', 'src/modules/assets/queries/probe-writes.ts', '../commands/probe-used.js'],
  ['rows-know-only-rules', 'src/modules/assets/persistence/probe-queries.ts', '../queries/probe-used.js'],
];

/** Imports next to the forbidden ones that must stay allowed. */
const ALLOWED: readonly (readonly [file: string, imports: string])[] = [
  ['src/schemas/fingerprint.ts', 'node:crypto'],
  ['src/schemas/formats/allowed/parse.ts', 'uuid'],
  ['src/mikro-orm.config.ts', './modules/assets/persistence/probe-used.js'],
  ['src/platform/allowed.ts', 'type fast-check'],
  ['src/modules/workflow/adapters/allowed.ts', '../../contracts/index.js'],
  ['src/modules/audit/queries/allowed.ts', '../../notifications/index.js'],
  ['src/cli/allowed.ts', '../modules/imports/domain/import-plan.js'],
];

const FOLDERS = ['http', 'commands', 'queries', 'persistence'].map((folder) => `src/modules/assets/${folder}`);
const USED = ['src/kernel', 'src/schemas', 'src/platform', 'test/support', ...FOLDERS];

const tree = new CopiedTree();
let broken: readonly Violation[];

async function cruise(): Promise<readonly Violation[]> {
  const { text } = await tree.run('depcruise', '{src,test,migrations,openapi}/**/*.ts', '--output-type', 'json');
  const { summary } = JSON.parse(text) as { summary: { violations: readonly Violation[] } };
  return summary.violations;
}

const statement = (imports: string): string =>
  imports.startsWith('type ') ? `export type * from '${imports.slice(5)}';` : `export * from '${imports}';`;

function plantAll(): void {
  USED.forEach((folder) => tree.plant(`${folder}/probe-used.ts`, 'export const used = true;'));
  MODULES.map((module) => `src/modules/${module}/index.ts`)
    .filter((door) => !existsSync(join(tree.root, door)))
    .forEach((door) => tree.plant(door, 'export const door = true;'));
  tree.plant('src/kernel/probe-way-back.ts', statement('./probe-circle.js'));
  for (const [, file, imports] of PROBES) {
    tree.plant(file, imports === '' ? 'export const alone = true;' : statement(imports));
  }
  ALLOWED.forEach(([file, imports]) => tree.plant(file, statement(imports)));
}

describe('the rules about imports', () => {
  let clean: readonly Violation[];

  beforeAll(async () => {
    clean = await cruise();
    plantAll();
    broken = await cruise();
  });
  afterAll(() => tree.remove());

  it('hold for the tree as it stands', () => {
    expect(clean.map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([]);
  });

  it.each(PROBES)('%s is reported for %s', (rule, file) => {
    expect([...new Set(broken.filter(({ from }) => from === file).map(({ rule: { name } }) => name))]).toEqual([rule]);
  });

  it('report nothing that was not planted', () => {
    const expected = new Set([...PROBES.map(([, file]) => file), ...clean.map(({ from }) => from)]);
    expect(broken.filter(({ from }) => !expected.has(from))).toEqual([]);
  });

  it('all have a probe', () => {
    const { forbidden } = createRequire(join(process.cwd(), 'package.json'))('./.dependency-cruiser.cjs') as {
      forbidden: readonly Rule[];
    };
    const probed = new Set(PROBES.map(([rule]) => rule));
    expect([...new Set(forbidden.map(({ name }) => name))].toSorted()).toEqual([...probed].toSorted());
  });
});
