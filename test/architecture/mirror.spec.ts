import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from '@jest/globals';
import { filesUnder, has, treeOf } from './sources.js';
import ts from 'typescript';

/** Where the spec of a source file stands, by what the file is. */
const RULES: readonly (readonly [source: RegExp, spec: string])[] = [
  [/^src\/(modules\/[^/]+\/domain\/.+)(?<!\.events|\.errors)\.ts$/, 'test/unit/$1.spec.ts'],
  // Use cases in a folder of their own, such as all of an endpoint, share the spec that is named after it.
  [
    /^src\/(modules\/[^/]+)\/(?:commands|queries)\/([^/]+)\/.+\.(?:command|query)\.ts$/,
    'test/integration/$1/$2.spec.ts',
  ],
  [/^src\/(modules\/[^/]+\/(?:commands|queries)\/[^/]+\.(?:command|query))\.ts$/, 'test/integration/$1.spec.ts'],
  [/^src\/(modules\/[^/]+\/http\/.+\.controller)\.ts$/, 'test/e2e/$1.e2e-spec.ts'],
];

/** A file of types and constants decides nothing, so it has nothing to show. */
function decides(file: string): boolean {
  return treeOf(file).statements.some(
    (statement) =>
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      (ts.isVariableStatement(statement) && has(statement, ts.SyntaxKind.ExportKeyword) && isArrow(statement)),
  );
}

const isArrow = ({ declarationList }: ts.VariableStatement): boolean =>
  declarationList.declarations.some(({ initializer }) => initializer !== undefined && ts.isArrowFunction(initializer));

function specOf(path: string): string | null {
  const rule = RULES.find(([source]) => source.test(path));
  return rule ? path.replace(rule[0], rule[1]) : null;
}

it('every rule, use case and controller of a module has its spec at the mirrored path', () => {
  const mirrored = filesUnder('src/modules').filter((path) => specOf(path) !== null && decides(path));
  expect(mirrored.length).toBeGreaterThan(60);
  expect(mirrored.filter((path) => !existsSync(specOf(path) ?? ''))).toEqual([]);
});

it('every folder of the pure core has specs in the mirrored folder, or in the one above', () => {
  const folders = [...new Set(filesUnder('src/schemas').filter(decides).map(dirname))];
  const mirror = (folder: string): string => folder.replace('src/', 'test/unit/');
  const bare = folders.filter((folder) => !existsSync(mirror(folder)) && !existsSync(mirror(dirname(folder))));
  expect(bare).toEqual([]);
});
