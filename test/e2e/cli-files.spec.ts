import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { startApp } from '../support/app.js';
import { type Ending, tesseraHere } from '../support/command.js';
import { rowCounts } from '../support/row-counts.js';
import type { TestAsset } from '../support/given-asset.js';
import type { TestTeam } from '../support/test-team.js';

// The command writes to the same output, which is all that is to be looked at.
const test = await startApp({ LOG_LEVEL: 'error' });
const url = await test.listen();
const folder = mkdtempSync(join(tmpdir(), 'tessera-files-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await test.close();
});

let owner: TestTeam;
let reader: TestTeam;
beforeAll(async () => {
  owner = await test.given.team('owner');
  reader = await test.given.team('reader');
});

const tessera = (...words: readonly string[]): Promise<Ending> =>
  tesseraHere(words, { TESSERA_URL: url, TESSERA_API_KEY: owner.key });

let files = 0;

/** A contract file; its columns are INT. */
function file(asset: string, columns: readonly string[], more: Readonly<Record<string, unknown>> = {}): string {
  const path = join(folder, `${(files += 1)}.yaml`);
  const schema = { columns: columns.map((name) => ({ name, type: 'INT' })) };
  writeFileSync(path, stringify({ asset, schema_format: 'columns', schema, ...more }));
  return path;
}

/** A table of which somebody reads every column. */
const readTable = (more: { environment?: string; fqn?: string } = {}): Promise<TestAsset> =>
  test.given
    .asset({ owner, ...more })
    .withColumns({ id: 'INT', x: 'INT' })
    .consumedBy(reader)
    .make();

const oneProposal = async ({ id }: TestAsset) =>
  (await test.api.get<{ results: { id: string; status: string; revision: number }[] }>(`/proposals?asset_id=${id}`))
    .results[0];

const agree = async (asset: TestAsset): Promise<void> => {
  const path = `/proposals/${(await oneProposal(asset))?.id}/acknowledgments`;
  await reader.api.post(path, { response: 'approved' }, 201);
};

describe('tessera publish', () => {
  it.each([
    ['a mode that is none', { compatibility: 'BACKWARD' }, /compatibility must be .*consumers/],
    ['a field that is none', { colums: [] }, /colums/],
    ['broken YAML', null, /broken/],
  ])('publishes nothing while a file has %s, and says which', async (_, more, said) => {
    const before = await rowCounts(test.database);
    const good = file('shop.refused.good', ['id']);
    const bad = file('shop.refused.bad', ['id'], more ?? {});
    if (more === null) {
      writeFileSync(bad, 'asset: [broken');
    }
    const { code, output, errors } = await tessera('publish', good, bad);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(new RegExp(`^tessera: ${bad}: [^\\n]*\\n$`));
    expect(errors).toMatch(more === null ? /^/ : said);
    expect(await rowCounts(test.database)).toEqual(before);
  });

  it('takes no other file with the one that the service refuses', async () => {
    const { fqn } = await test.given.asset({ owner }).withColumns({ id: 'INT' }).make();
    const older = file(fqn, ['id', 'y'], { version: '0.9.0' });
    const { code, output, errors } = await tessera('publish', older, file('shop.refused.other', ['id']));
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    expect(output.split('\n')).toEqual([
      `refused   ${fqn}`,
      expect.stringMatching(/^ {10}\S+: .*0\.9\.0/),
      'published shop.refused.other 1.0.0',
      '',
    ]);
  });

  it('proposes anew what was agreed to before the table changed', async () => {
    const asset = await readTable();
    const narrower = file(asset.fqn, ['id']);
    expect((await tessera('publish', narrower)).output).toBe(`proposed  ${asset.fqn}\n`);
    await agree(asset);
    await tessera('publish', file(asset.fqn, ['id', 'x', 'y']));
    expect((await tessera('check', narrower)).output).toContain(
      'what was asked for is not what would be published now',
    );
    const { code, output } = await tessera('publish', narrower);
    expect({ code, output }).toEqual({ code: 1, output: `proposed  ${asset.fqn}\n` });
    expect(await oneProposal(asset)).toMatchObject({ status: 'open', revision: 2 });
  });

  it('says in a dry run what it would do, and does nothing', async () => {
    const asset = await readTable();
    const consumers = [{ team: 'reader', columns: ['id'] }];
    const fresh = file('shop.dry.fresh', ['id'], { consumers });
    const before = await rowCounts(test.database);
    const { code, output } = await tessera('publish', '--dry-run', fresh, file(asset.fqn, ['id']));
    expect({ code, output: output.split('\n') }).toEqual({
      code: 1,
      output: ['published shop.dry.fresh 1.0.0', `proposed  ${asset.fqn} 2.0.0`, ''],
    });
    expect(await rowCounts(test.database)).toEqual(before);
  });
});

describe('tessera can-i-deploy', () => {
  const fqn = 'shop.deployed.orders';
  const ask = (...more: readonly string[]) =>
    tessera('can-i-deploy', fqn, '--from', 'staging', '--to', 'production', ...more);

  it('says yes, no and that it does not know, for version after version', async () => {
    expect(await ask()).toMatchObject({ code: 3, errors: `tessera: there is no asset ${fqn} in staging\n` });
    const staging = await test.given.asset({ owner, fqn, environment: 'staging' }).withColumns({ id: 'INT' }).make();
    await readTable({ fqn });
    expect(await ask()).toMatchObject({ code: 1, output: expect.stringMatching(/column_removed \/x.*reader/s) });
    const schema = { columns: ['id', 'x', 'y'].map((name) => ({ name, type: 'INT' })) };
    await owner.api.post(`/assets/${staging.id}/contracts`, { schema_format: 'columns', schema }, 201);
    expect(await ask()).toMatchObject({ code: 0, output: expect.stringContaining('Nothing that is required') });
    expect((await ask('--at', '1.0.0', '--json')).code).toBe(1);
    const unknown = await ask('--at', '7.0.0');
    expect(unknown).toMatchObject({ code: 3, errors: `tessera: ${fqn} has no version 7.0.0 in staging\n` });
  });
});

describe('tessera impact', () => {
  it('says whom it hurts and whom not, what is harmless, and what lies downstream', async () => {
    const asset = await readTable();
    const spared = await test.given.team('spared');
    await spared.api.post('/registrations', { asset_id: asset.id, columns: ['id'] }, 201);
    const below = await test.given.asset({ owner: reader }).withColumns({ id: 'INT' }).make();
    await reader.api.post(`/assets/${below.id}/dependencies`, { upstream_asset_id: asset.id }, 201);
    const changed = file(asset.fqn, ['id', 'y']);
    const { code, output, errors } = await tessera('impact', changed);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/finding {2}column_removed \/x.*\n {2}witness {2}.*\n {2}breaks {3}reader \(every column\)/);
    expect(output).toMatch(/^Version: major, 2\.0\.0$/m);
    expect(output).toMatch(/^Harmless: column_added \/y: /m);
    expect(output).toMatch(/^Not hurt: spared/m);
    expect(output).toMatch(new RegExp(`^Downstream: ${below.fqn}, 1 away`, 'm'));

    const machine = await tessera('impact', changed, '--json');
    expect([machine.code, JSON.parse(machine.output)]).toMatchObject([
      0,
      { asset: asset.fqn, impact: { decision: 'proposed', affected: [{ team_name: 'reader' }] } },
    ]);
  });
});

describe('tessera audit verify', () => {
  it('finds the entry of an export that somebody rewrote', async () => {
    const { payload } = await test.api.send({ url: '/api/v1/audit/export' });
    const saved = (text: string): string => {
      const path = join(folder, 'export.ndjson');
      writeFileSync(path, text);
      return path;
    };
    expect(await tessera('audit', 'verify', saved(payload))).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^valid: \d+ entries, /),
    });
    const [one = '', ...rest] = payload.split('\n').filter((line) => line.includes('team.created'));
    expect(rest.length).toBeGreaterThan(0);
    const { canonical } = JSON.parse(one) as { canonical: string };
    const { id } = JSON.parse(canonical) as { id: string };
    const tampered = payload.replace(one, one.replace(/team\.created/, 'team.deleted'));
    const { code, output } = await tessera('audit', 'verify', saved(tampered));
    expect({ code, output }).toEqual({ code: 1, output: `not valid: entry ${id} was changed\n` });
  });
});
