/**
 * Which way imports may point. Every rule here has a probe in test/architecture that breaks it on purpose.
 * The one table to edit when a module is added is MAY_IMPORT.
 */
const MAY_IMPORT = {
  identity: [],
  assets: ['identity'],
  contracts: ['identity', 'assets'],
  workflow: ['identity', 'assets', 'contracts'],
  imports: ['identity', 'assets', 'contracts', 'workflow'],
  catalogue: ['identity', 'assets', 'contracts', 'workflow'],
  notifications: ['identity', 'assets', 'contracts', 'workflow'],
  audit: ['identity', 'assets', 'contracts', 'workflow', 'imports', 'catalogue', 'notifications'],
};

const PURE = '^src/(kernel|schemas|modules/[^/]+/domain)/';
const PACKAGES = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Own folder and the modules in the table are allowed; all other modules are not. */
const mayImport = ([module, lower]) =>
  forbid(
    `${module}-may-import`,
    `The module ${module} may import ${lower.join(', ') || 'no other module'}: see MAY_IMPORT.`,
    { path: `^src/modules/${module}/` },
    { path: '^src/modules/', pathNot: `^src/modules/(${[module, ...lower].join('|')})/` },
  );

module.exports = {
  forbidden: [
    forbid('no-circular', 'Two files that need each other cannot be understood apart.', {}, { circular: true }),
    forbid('resolvable', 'An import that leads nowhere satisfies every other rule.', {}, { couldNotResolve: true }),
    forbid('no-orphans', 'Nobody uses this file and it uses nothing.', { orphan: true, pathNot: '\\.d\\.ts$' }, {}),
    forbid(
      'listed-modules-only',
      'A module without a line in MAY_IMPORT has no place in the order yet.',
      { path: '^src/modules/([^/]+)/', pathNot: `^src/modules/(${Object.keys(MAY_IMPORT).join('|')})/` },
      { path: '^src/', pathNot: '^src/modules/$1/' },
    ),
    ...Object.entries(MAY_IMPORT).map(mayImport),

    forbid(
      'pure-code-imports-no-package',
      'Kernel, schemas and domain run without npm and without Node; a format may bring its parser in parse.ts.',
      { path: PURE, pathNot: '^src/schemas/(fingerprint|formats/[^/]+/parse)\\.ts$' },
      { dependencyTypes: ['core', ...PACKAGES] },
    ),
    forbid(
      'pure-code-imports-no-package',
      'Fingerprints need a hash function, and nothing else from outside.',
      { path: '^src/schemas/fingerprint\\.ts$' },
      { dependencyTypes: ['core', ...PACKAGES], pathNot: '^(node:)?crypto$' },
    ),
    forbid(
      'pure-code-imports-no-package',
      'A parser package reads text; it does not need Node.',
      { path: '^src/schemas/formats/[^/]+/parse\\.ts$' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'kernel-imports-nothing',
      'The kernel is at the bottom.',
      { path: '^src/kernel/' },
      { path: '^(src|test|bench|scripts|migrations|openapi)/', pathNot: '^src/kernel/' },
    ),
    forbid(
      'schemas-import-kernel',
      'Schemas know the kernel and themselves.',
      { path: '^src/schemas/' },
      { path: '^(src|test|bench|scripts|migrations|openapi)/', pathNot: '^src/(kernel|schemas)/' },
    ),
    forbid(
      'platform-knows-no-module',
      'The platform serves every module and names none; nor does it know who assembles the application.',
      { path: '^src/platform/' },
      { path: '^src/', pathNot: '^src/(kernel|schemas|platform)/' },
    ),
    forbid(
      'cli-is-a-client',
      'The command line is a client of the API: schemas, kernel, the generated client, and what reads dbt artifacts and exports.',
      { path: '^src/cli/' },
      {
        path: '^(src|test|bench|scripts|migrations|openapi)/',
        pathNot:
          '^(src/(kernel|schemas|cli|modules/imports/domain)/|openapi/|src/(main|modules/audit/sealing/export-verifier)\\.ts$)',
      },
    ),
    forbid(
      'cli-is-a-client',
      '`tessera serve` starts the service, and knows nothing else of it.',
      { path: '^src/cli/', pathNot: '^src/cli/serve/' },
      { path: '^src/main\\.ts$' },
    ),
    forbid(
      'source-imports-source',
      'What ships does not depend on tests, benchmarks or scripts.',
      { path: '^src/' },
      { path: '^(test|bench|scripts)/' },
    ),
    forbid(
      'source-needs-no-dev-package',
      'The image is installed without development packages.',
      { path: '^(src|migrations)/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    ),
    forbid(
      'tracing-is-loaded-when-asked-for',
      'The SDK of OpenTelemetry costs time and memory at each start; only a start that traces imports it, dynamically.',
      { path: '^src/', pathNot: '^src/platform/tracing/(otlp-spans|forgiving-exporter)\\.ts$' },
      {
        path: ['@opentelemetry/', '^src/platform/tracing/(otlp-spans|forgiving-exporter)\\.ts$'],
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    ),

    forbid(
      'domain-imports-domain',
      'Rules are functions over plain data: own domain, kernel, schemas.',
      { path: '^src/modules/([^/]+)/domain/' },
      { path: '^src/', pathNot: '^src/(kernel|schemas|modules/$1/domain)/' },
    ),
    forbid(
      'front-door-only',
      'What a module does not export from index.ts does not exist for another.',
      { path: '^src/modules/([^/]+)/' },
      { path: '^src/modules/[^/]+/', pathNot: '^src/modules/($1/|[^/]+/index\\.ts$)' },
    ),
    forbid(
      'front-door-only',
      'Whoever assembles the application enters by the door too; only the list of entities reaches the tables.',
      { path: '^src/(?!modules/|cli/)', pathNot: '^src/mikro-orm\\.config\\.ts$' },
      { path: '^src/modules/[^/]+/', pathNot: '^src/modules/[^/]+/index\\.ts$' },
    ),
    forbid(
      'front-door-only',
      'The list of entities needs the tables, nothing deeper.',
      { path: '^src/mikro-orm\\.config\\.ts$' },
      { path: '^src/modules/[^/]+/', pathNot: '^src/modules/[^/]+/(index\\.ts$|persistence/)' },
    ),
    forbid(
      'http-decides-nothing',
      'A controller names the route, the permission and one thing to do; rows are not its business.',
      { path: '^src/modules/[^/]+/http/' },
      { path: ['^src/modules/[^/]+/persistence/', '@mikro-orm/'] },
    ),
    forbid(
      'commands-know-no-http',
      'The same command serves a route, an import and a job.',
      { path: '^src/modules/([^/]+)/(?!http/)[^/]+/' },
      { path: '^src/modules/[^/]+/http/' },
    ),
    forbid(
      'reads-and-writes-apart',
      'A question changes nothing.',
      { path: '^src/modules/[^/]+/queries/' },
      { path: '^src/modules/[^/]+/commands/' },
    ),
    forbid(
      'rows-know-only-rules',
      'An entity delegates to domain functions and knows nobody who uses it.',
      { path: '^src/modules/([^/]+)/persistence/' },
      { path: '^src/modules/$1/(commands|queries|ports|adapters)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    preserveSymlinks: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
