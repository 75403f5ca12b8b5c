import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TeamView } from '../../src/modules/identity/queries/team.view.js';
import { startApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { type Ending, type Running, startTessera } from '../support/command.js';
import { dbtShop } from '../support/dbt-manifest.js';
import { BOOTSTRAP_KEY } from '../support/settings.js';
import { wellFormed } from '../support/well-formed.js';

const test = await startApp();
const url = await test.listen();
const folder = mkdtempSync(join(tmpdir(), 'tessera-cli-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await test.close();
});

const V2 = ['--dbt', 'test/fixtures/dbt-shop/artifacts/v2'];

function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
  return startTessera(args, { TESSERA_URL: url, TESSERA_API_KEY: BOOTSTRAP_KEY, ...environment });
}
const tessera = (...args: readonly string[]): Promise<Ending> => start(args).ended;

const teams = new Map<string, { readonly api: Client; readonly key: string }>();

/** The team of the manifest, with a key of its own. */
function team(name: string): { readonly api: Client; readonly key: string } {
  const found = teams.get(name);
  if (!found) {
    throw new Error(`There is no team ${name}`);
  }
  return found;
}

async function narrow(registered: { id: string; consumer_team_id: string }[], id: string, columns: string[]) {
  for (const registration of registered.filter((one) => one.consumer_team_id === id)) {
    await test.api.patch(`/registrations/${registration.id}`, { columns });
  }
}

/** The first state of the shop, where two teams have said that they do not read what goes in the second. */
beforeAll(async () => {
  const { manifest, catalog } = dbtShop('v1');
  const { results } = await test.api.post<{ results: { fqn: string; asset_id: string }[] }>(
    '/imports/dbt',
    { manifest, catalog },
    200,
  );
  const orders = results.find(({ fqn }) => fqn.endsWith('.marts.orders'))?.asset_id;
  const registered = await test.api.get<{ results: { id: string; consumer_team_id: string }[] }>(
    `/registrations?asset_id=${orders}&limit=200`,
  );
  for (const { id, name } of (await test.api.get<{ results: TeamView[] }>('/teams?limit=200')).results) {
    const body = { name: 'ci', team_id: id, scopes: ['write'] };
    const { key } = await test.api.post<{ key: string }>('/api-keys', body, 201);
    teams.set(name, { key, api: test.api.as(key) });
    if (name === 'finance' || name === 'growth') {
      await narrow(registered.results, id, name === 'finance' ? ['order_id', 'paid'] : ['customer_id', 'placed_at']);
    }
  }
});

describe('tessera check on the second state of the shop', () => {
  it('says exactly the column that goes, who reads it and the row that shows it', async () => {
    const { code, output, errors } = await tessera('check', ...V2);
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    expect(output.split('\n')).toEqual([
      expect.stringMatching(/\.marts\.orders in production: needs consent that nobody has been asked for \(major, 2/),
      expect.stringMatching(/^ {2}finding {2}column_removed \/discount_code: /),
      expect.stringMatching(/^ {2}witness {2}\{.*"discount_code":null\} is valid before the change only$/),
      expect.stringMatching(
        /^ {2}breaks {3}(?=.*logistics \(every column\))(?=.*marketing \(order_id, discount_code, paid\))[^)]*\), [^)]*\)$/,
      ),
      expect.stringMatching(/^ {2}next {5}publish the change/),
      '',
      expect.stringMatching(/^Tables: \d+ break nobody/),
      'A required consent is missing.',
      '',
    ]);
  });

  it.each(['sarif', 'junit'])('says it as %s, to a file', async (format) => {
    const file = join(folder, `report.${format}`);
    expect(await tessera('check', ...V2, '--format', format, '--output', file)).toEqual({
      code: 1,
      output: '',
      errors: '',
    });
    PARSED[format]?.(readFileSync(file, 'utf8'));
  });

  it('asks them, waits for them, and says yes when both have agreed', async () => {
    const orders = { TESSERA_API_KEY: team('orders').key };
    const running = start(['check', ...V2, '--open-proposals', '--wait', '5m', '--format', 'json'], orders);
    await running.untilSaid('Waiting for consent');
    const { results } = await test.api.get<{ results: { id: string }[] }>('/proposals?status=open');
    expect(results).toHaveLength(1);
    const asked = await tessera('check', ...V2);
    expect(asked.code).toBe(1);
    expect(asked.output.match(/^ {2}answer {3}.*$/gm)?.sort()).toEqual([
      '  answer   logistics: no answer',
      '  answer   marketing: no answer',
    ]);
    for (const name of ['logistics', 'marketing']) {
      expect(running.child.exitCode).toBeNull();
      const path = `/proposals/${results[0]?.id}/acknowledgments`;
      await team(name).api.post(path, { response: 'approved' }, 201);
    }
    const ended = await running.ended;
    expect([ended.code, JSON.parse(ended.output)]).toMatchObject([0, { verdict: 'yes', exit_code: 0 }]);
    expect((await tessera('check', ...V2)).code).toBe(0);
  });
});

describe('a model that is gone from the dbt project', () => {
  const gone = { dbt: '', fqn: '' };

  it('needs the consent of those who read it, until they have agreed', async () => {
    const manifest = JSON.parse(readFileSync('test/fixtures/dbt-shop/artifacts/v1/manifest.json', 'utf8')) as {
      nodes: Record<string, { name: string; alias?: string; schema: string; database: string }>;
    };
    const { shipping_times: _, ...kept } = Object.fromEntries(
      Object.entries(manifest.nodes).map(([id, node]) => [
        id.split('.').at(-1) === 'shipping_times' ? 'shipping_times' : id,
        node,
      ]),
    );
    gone.dbt = join(folder, 'without');
    mkdirSync(gone.dbt);
    writeFileSync(join(gone.dbt, 'manifest.json'), JSON.stringify({ ...manifest, nodes: kept }));
    copyFileSync('test/fixtures/dbt-shop/artifacts/v1/catalog.json', join(gone.dbt, 'catalog.json'));
    const before = await tessera('check', '--dbt', gone.dbt);
    expect([before.code, before.output]).toEqual([0, expect.stringMatching(/shipping_times in production: nobody/)]);

    const { results } = await test.api.get<{ results: { id: string; fqn: string }[] }>(
      '/assets?dbt_project=shop&limit=200',
    );
    const asset = results.find(({ fqn }) => fqn.endsWith('.shipping_times'));
    await team('marketing').api.post('/registrations', { asset_id: asset?.id }, 201);
    const { code, output } = await tessera('check', '--dbt', gone.dbt);
    expect(code).toBe(1);
    expect(output).toMatch(
      /shipping_times in production: needs consent[^\n]*\n {2}finding {2}asset_removed .*\n {2}breaks {3}marketing/,
    );

    const answer = await test.api.send({ method: 'DELETE', url: `/api/v1/assets/${asset?.id}` });
    const { proposal } = answer.json<{ proposal: { id: string } }>();
    expect((await tessera('check', '--dbt', gone.dbt)).output).toContain('answer   marketing: no answer');
    await team('marketing').api.post(`/proposals/${proposal.id}/acknowledgments`, { response: 'approved' }, 201);
    const after = await tessera('check', '--dbt', gone.dbt);
    expect([after.code, after.output]).toEqual([
      0,
      expect.stringMatching(/shipping_times in production: everybody has agreed/),
    ]);
  });
});

describe('tessera check of contract files', () => {
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('reads YAML and JSON, and knows what is new', async () => {
    const yaml = write(
      'a.yaml',
      'asset: shop.new.a\nschema_format: columns\nschema:\n  columns: [{ name: id, type: INT }]\n',
    );
    const json = write('b.json', JSON.stringify({ asset: 'shop.new.b', schema: { type: 'object' } }));
    expect(await tessera('check', yaml, json)).toEqual({
      code: 0,
      output: [
        'New: shop.new.a in production',
        'New: shop.new.b in production',
        'Tables: 2 new.',
        'Nothing that is required is missing.',
        '',
      ].join('\n'),
      errors: '',
    });
    const { code, output } = await tessera('check', yaml, '--fail-on-new');
    expect([code, output]).toEqual([1, expect.stringContaining('An asset is not known.')]);
  });

  it('compares with what was there before, and needs no service and no key for it', async () => {
    const a = write(
      'before.yaml',
      'asset: s.a\nschema_format: columns\nschema: { columns: [{ name: id }, { name: x }] }',
    );
    const b = write('after.yaml', 'asset: s.a\nschema_format: columns\nschema: { columns: [{ name: id }] }');
    const off = { TESSERA_URL: 'http://127.0.0.1:2', TESSERA_API_KEY: '' };
    const { code, output, errors } = await start(['check', '--offline', '--base', a, '--head', b], off).ended;
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    expect(output).toMatch(/s\.a in production: breaks whoever reads it \(major\)\n {2}finding {2}column_removed \/x/);
  });

  it('does not know of what the service refuses', async () => {
    const { producer, asset } = await refusedChange();
    const file = write('c.json', JSON.stringify({ asset, schema_format: 'columns', schema: { columns: 5 } }));
    const { code, output } = await start(['check', file], { TESSERA_API_KEY: producer }).ended;
    expect([code, output]).toEqual([3, expect.stringMatching(/problem {2}schema\.\w+: .*\/items\/0\/schema/)]);
  });

  async function refusedChange() {
    const owner = await test.given.team('owner', ['read', 'write']);
    const { fqn } = await test.given.asset({ owner }).withColumns({ id: 'INT' }).make();
    return { producer: BOOTSTRAP_KEY, asset: fqn };
  }
});

describe('tessera', () => {
  it('ends with 130 on Ctrl-C', async () => {
    const owner = await test.given.team('interrupted', ['read', 'write']);
    const reader = await test.given.team('reader of it');
    const { fqn } = await test.given.asset({ owner }).withColumns({ id: 'INT', x: 'INT' }).consumedBy(reader).make();
    const file = join(folder, 'd.json');
    const schema = { columns: [{ name: 'id', type: 'INT' }] };
    writeFileSync(file, JSON.stringify({ asset: fqn, schema_format: 'columns', schema }));
    const running = start(['check', file, '--wait', '5m']);
    await running.untilSaid('Waiting for consent');
    running.child.kill('SIGINT');
    const errors = expect.stringMatching(/^(Waiting for consent[^\n]*\n)+tessera: interrupted[^\n]*\n$/);
    expect(await running.ended).toEqual({ code: 130, output: '', errors });
  });

  it('imports a dbt project, and says what became of each model', async () => {
    const { code, output } = await tessera('import', 'dbt', 'test/fixtures/dbt-shop/artifacts/v1', '--dry-run');
    expect(code).toBe(0);
    expect(output).toMatch(/^unchanged \S+\.marts\.orders 1\.0\.0$/m);
    expect(output.trimEnd().split('\n').at(-1)).toMatch(/^unchanged: \d+$/);
  });

  it('publishes what was agreed to, with the import after the merge', async () => {
    const { output } = await tessera('import', 'dbt', 'test/fixtures/dbt-shop/artifacts/v2');
    expect(output).toMatch(/^published \S+\.marts\.orders 2\.0\.0$/m);
  });
});

const PARSED: Readonly<Record<string, (text: string) => void>> = {
  sarif: (text) =>
    expect(JSON.parse(text)).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'column_removed', level: 'error' }] }],
    }),
  junit: (text) => expect(wellFormed(text).filter((name) => name === 'failure')).toHaveLength(1),
};
