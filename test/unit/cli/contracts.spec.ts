import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { FIELDS, readContractFile } from '../../../src/cli/contracts/read-contract-file.js';
import { ContractFolder } from '../../../src/cli/pull/contract-folder.js';
import { patchBetween } from '../../../src/cli/can-i-deploy/patch-between.js';
import { CONTENT_MODELS, GUARANTEE_KINDS, MODES, SCHEMA_FORMATS } from '../../../src/schemas/index.js';
import { folderWith } from '../../support/contract-folders.js';

const SCHEMA = JSON.parse(readFileSync('openapi/contract-file.schema.json', 'utf8')) as {
  properties: Record<string, { enum?: string[]; properties?: object }>;
};
const isContractFile = new Ajv({ strict: false }).compile(SCHEMA);

const folders: string[] = [];
afterAll(() => folders.forEach((path) => rmSync(path, { recursive: true })));
function folder(files: Readonly<Record<string, unknown>>): string {
  const made = folderWith(files);
  folders.push(made);
  return made;
}

/** Every contract that a page shows. */
const shown = readdirSync('docs').flatMap((page) =>
  [...readFileSync(join('docs', page), 'utf8').matchAll(/^(asset: [^`]*?)^(?:```|EOF)/gms)].map(([, text]) => [
    page,
    text,
  ]),
);

const COLUMNS = { schema_format: 'columns', schema: { columns: [{ name: 'id', type: 'INT' }] } };
const DOCUMENT = {
  asset: 'shop.core.orders',
  environment: 'production',
  kind: 'table',
  compatibility: 'consumers',
  content: 'as_written',
  ...COLUMNS,
} as const;

describe('the JSON Schema of contract files', () => {
  it('knows the fields, modes, formats and guarantees that there are', () => {
    const { properties } = SCHEMA;
    expect(Object.keys(properties).sort()).toEqual([...FIELDS].sort());
    expect(properties['compatibility']?.enum).toEqual([...MODES]);
    expect(properties['content']?.enum).toEqual([...CONTENT_MODELS]);
    expect(properties['schema_format']?.enum?.toSorted()).toEqual([...SCHEMA_FORMATS].sort());
    expect(Object.keys(properties['guarantees']?.properties ?? {}).sort()).toEqual([...GUARANTEE_KINDS].sort());
  });

  it.each(shown)('accepts what %s shows, and so does the command', (_, text = '') => {
    expect([isContractFile(parse(text)), isContractFile.errors]).toEqual([true, null]);
    expect(readContractFile(join(folder({ 'a.yaml': text }), 'a.yaml'), 'production').body.fqn).toMatch(/\./);
  });

  it('is shown by more than one page', () => {
    expect(new Set(shown.map(([page]) => page)).size).toBeGreaterThan(1);
  });

  it.each([
    ['a name that is none', { ...COLUMNS, asset: 5 }],
    ['no schema', { asset: 'a.b' }],
    ['an unknown field', { ...COLUMNS, asset: 'a.b', colums: [] }],
    ['an unknown mode', { ...COLUMNS, asset: 'a.b', compatibility: 'BACKWARD' }],
    ['a consumer without a team', { ...COLUMNS, asset: 'a.b', consumers: [{ columns: ['id'] }] }],
    ['a consumer of no column', { ...COLUMNS, asset: 'a.b', consumers: [{ team: 't', columns: [] }] }],
    ['an unknown field of a consumer', { ...COLUMNS, asset: 'a.b', consumers: [{ team: 't', colums: ['id'] }] }],
  ])('refuses %s, as the command does', (_, document) => {
    expect(isContractFile(document)).toBe(false);
    expect(() => readContractFile(join(folder({ 'a.json': document }), 'a.json'), 'production')).toThrow(/a\.json: /);
  });
});

describe('a folder that is pulled into', () => {
  const text = (path: string) => readFileSync(path, 'utf8');

  it('gets a file with the schema for editors, and keeps it as it is the next time', () => {
    const path = folder({});
    const into = () => new ContractFolder(path, 'http://host/schema.json');
    const first = into().write(DOCUMENT);
    expect(first).toEqual({ path: join(path, 'shop.core.orders.yaml'), changed: true });
    expect(text(first.path)).toMatch(/^# yaml-language-server: \$schema=http:\/\/host\/schema\.json\nasset: shop/);
    expect(into().write(DOCUMENT)).toEqual({ ...first, changed: false });
    const staging = into().write({ ...DOCUMENT, environment: 'staging' });
    expect(staging.path).toBe(join(path, 'shop.core.orders.staging.yaml'));
    expect(into().write({ ...DOCUMENT, asset: '"shop".core."or ders"' }).path).toBe(
      join(path, 'shop.core.or_ders.yaml'),
    );
  });

  it('keeps the file that an asset is in, what people wrote there, and what the file leaves out', () => {
    const written =
      '# ours\nasset: SHOP.core.orders # theirs\nnotes: why\nschema_format: columns\nschema:\n  columns: [{ name: id, type: INT }]\n';
    const path = folder({ 'deep/mine.yml': written });
    const mine = join(path, 'deep/mine.yml');
    const document = { ...DOCUMENT, asset: 'SHOP.core.orders' };
    expect(new ContractFolder(path, 'u').write(document)).toEqual({ path: mine, changed: false });
    expect(new ContractFolder(path, 'u').write({ ...document, guarantees: { volume: { min_rows: 1 } } }).path).toBe(
      mine,
    );
    expect(text(mine)).toMatch(/^# ours\nasset: SHOP\.core\.orders # theirs\nnotes: why\n/);
    expect(text(mine)).toContain('min_rows: 1');
  });
});

it.each([
  [{}, { a: 1 }, { a: 1 }],
  [{ a: 1, b: 2 }, { a: 1 }, { a: 1, b: null }],
  [{ a: { b: 1, c: 2 } }, { a: { b: 3 } }, { a: { b: 3, c: null } }],
  [{ a: [1] }, { a: [2, 3] }, { a: [2, 3] }],
])('the patch from %j to %j is %j', (current, wanted, patch) => {
  expect(patchBetween(current, wanted)).toEqual(patch);
});
