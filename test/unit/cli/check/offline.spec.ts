import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Change } from '../../../../src/cli/check/change.js';
import { compare, offlineReport } from '../../../../src/cli/check/offline.js';
import { readChanges } from '../../../../src/cli/check/read-changes.js';
import { exitCodeOf } from '../../../../src/cli/check/report.js';
import type { DomainError } from '../../../../src/kernel/domain-error.js';
import { Engine } from '../../../../src/platform/engine/engine.js';
import type { GuaranteesDocument, SchemaFormat } from '../../../../src/schemas/index.js';
import { folderWith } from '../../../support/contract-folders.js';
import { schemaPair } from '../../../support/engine/random-schemas.js';

const engine = new Engine();
const folders: string[] = [];
afterAll(async () => {
  folders.forEach((path) => rmSync(path, { recursive: true }));
  await engine.onApplicationShutdown();
});

function folder(files: Readonly<Record<string, unknown>>): string {
  const made = folderWith(files);
  folders.push(made);
  return made;
}

interface Version {
  readonly schema_format: SchemaFormat;
  readonly schema: unknown;
  readonly guarantees?: GuaranteesDocument;
}

/** A table whose columns, promises and dialect are drawn from a few, so that two of them often differ a little. */
const table: fc.Arbitrary<Version> = fc
  .record({
    columns: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('id', 'email', 'paid'),
        type: fc.constantFrom('INT', 'BIGINT', 'VARCHAR(20)', 'VARCHAR(50)', 'TIMESTAMP'),
        nullable: fc.boolean(),
      }),
      { selector: ({ name }) => name, minLength: 1 },
    ),
    max_staleness: fc.constantFrom(null, 'PT1H', 'PT2H'),
    isSure: fc.boolean(),
  })
  .map(({ columns, max_staleness: most, isSure }) => ({
    schema_format: 'columns' as const,
    schema: { dialect: 'snowflake', columns },
    guarantees: {
      ...(most === null ? {} : { freshness: { max_staleness: most } }),
      ...(isSure ? { nullability: { [columns[0]?.name ?? '']: 'never' } } : {}),
    },
  }));

const version = (schema: unknown): Version => ({ schema_format: 'json_schema', schema });
const pairs: readonly (readonly [Version, Version])[] = [
  ...fc.sample(fc.tuple(table, table), { numRuns: 100, seed: 7 }),
  ...fc
    .sample(schemaPair, { numRuns: 100, seed: 7 })
    .map(({ before, after }) => [version(before), version(after)] as const),
];

/** The verdict as the service comes to it: what is asked, merged over the version before, against that. */
async function atTheService(before: Version, after: Version) {
  const [old, now] = await sidesAtTheService(before, after);
  return engine.compare({
    before: old,
    after: now,
    options: { mode: 'consumers', content: 'as_written', assetId: null, witnesses: true },
  });
}

async function sidesAtTheService(before: Version, after: Version) {
  const { schema_format: format, schema, guarantees } = before;
  const base = await engine.read({ format, schema, guarantees, current: null });
  const wanted = { format: after.schema_format, schema: after.schema, guarantees: after.guarantees };
  const read = await engine.read({ ...wanted, current: base });
  return [
    { format, schema, guarantees: base.guarantees },
    { format: wanted.format, schema: wanted.schema, guarantees: read.guarantees },
  ] as const;
}

const only = (change: Change | undefined) => (change ? [change] : []);
const judged = async (before?: Change, after?: Change) => before && after && compare(before, after);
const refusal = ({ code, errors }: DomainError) => ({ code, errors });

describe('a check without the service', () => {
  it('agrees with the service on 200 changes of contract files', async () => {
    const files = (side: 0 | 1) =>
      Object.fromEntries(
        pairs.map((pair, at) => [`${at}.${at % 2 ? 'json' : 'yaml'}`, { asset: `shop.core.t${at}`, ...pair[side] }]),
      );
    const { head, base } = readChanges({ files: [], base: folder(files(0)), head: folder(files(1)) }, 'production');
    const tally = { breaking: 0, fine: 0, unknown: 0 };
    for (const [at, pair] of pairs.entries()) {
      const [before, now] = [base, head].map((side) =>
        side?.wanted.find(({ body }) => body.fqn === `shop.core.t${at}`),
      );
      const expected = await atTheService(...pair).catch(refusal);
      expect(await judged(before, now).catch(refusal)).toEqual(expected);
      const { changes } = offlineReport({ ...head, wanted: only(before) }, { ...head, wanted: only(now) });
      const standing = 'errors' in expected ? 'unknown' : expected.breaking ? 'breaking' : 'fine';
      expect(changes.map((change) => change.standing)).toEqual([standing]);
      tally[standing] += 1;
    }
    expect(base?.wanted).toHaveLength(200);
    expect(Math.min(tally.breaking, tally.fine)).toBeGreaterThan(40);
    expect(tally.unknown).toBeLessThan(20);
  });

  it('says exactly the column of the shop that goes, the table that is new and nothing of sources', () => {
    const shop = (state: string) => `test/fixtures/dbt-shop/artifacts/${state}`;
    const { head, base } = readChanges({ files: [], base: shop('v1'), dbt: shop('v2') }, 'production');
    const report = offlineReport(base ?? head, head);
    const broken = report.changes.filter(({ standing }) => standing === 'breaking');
    expect(broken.flatMap(({ impact }) => impact?.findings.filter((one) => one.breaking) ?? [])).toMatchObject([
      { kind: 'column_removed' },
      { kind: 'column_removed' },
      { kind: 'column_removed' },
    ]);
    expect(exitCodeOf(report)).toBe(1);
  });

  it.each([
    ['a table that goes', {}, 1, ['breaking']],
    ['a table that comes', { 'a.yaml': contract('a'), 'b/b.yaml': contract('b') }, 0, ['fine', 'new']],
    ['another spelling', { 'a.yaml': { ...contract('a'), asset: 'SHOP.core."A"' } }, 0, ['fine']],
    ['what no one can read', { 'a.yaml': { ...contract('a'), schema: { columns: 5 } } }, 3, ['unknown']],
    ['what is in mode none', { 'a.yaml': { ...contract('a'), compatibility: 'none' } }, 0, ['fine']],
  ])('of %s is as clear', (_, files, code, standings) => {
    const before = folder({ 'a.yaml': contract('a') });
    const { head, base } = readChanges({ files: [], base: before, head: folder(files) }, 'production');
    const report = offlineReport(base ?? head, head);
    expect([exitCodeOf(report), report.changes.map(({ standing }) => standing)]).toEqual([code, standings]);
  });
});

function contract(name: string) {
  return { asset: `shop.core.${name}`, schema_format: 'columns', schema: { columns: [{ name: 'id', type: 'INT' }] } };
}
