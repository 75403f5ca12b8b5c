import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DbtImport } from '../../../../../src/modules/imports/commands/import-dbt.command.js';
import type { Json } from '../../../../../src/modules/imports/domain/json-reader.js';
import type { ImportReportView } from '../../../../../src/modules/imports/queries/import-report.view.js';
import type { AssetView } from '../../../../../src/modules/assets/queries/asset.view.js';
import type { ProposalView } from '../../../../../src/modules/workflow/queries/proposal.view.js';
import type { RegistrationView } from '../../../../../src/modules/workflow/queries/registration.view.js';
import { startApp, type TestApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';
import { aManifest, aModel, dbtShop } from '../../../../support/dbt-manifest.js';
import { importDbt } from '../../../../support/importing.js';
import { rowCounts } from '../../../../support/row-counts.js';
import { statementsOf } from '../../../../support/statements.js';

type Page<T> = { results: T[] };

let tessera: TestApp;
let platformId: string;
let first: ImportReportView;

const importing = (changes: Partial<DbtImport> = {}): Promise<ImportReportView> =>
  importDbt(tessera, { artifacts: dbtShop('v1'), defaultOwnerTeamId: platformId, ...changes });
const assetNamed = async (fqn: string, environment = 'production'): Promise<AssetView> => {
  const { results } = await tessera.api.get<Page<AssetView>>(`/assets?fqn=${fqn}&environment=${environment}`);
  return results[0] as AssetView;
};

beforeAll(async () => {
  tessera = await startApp();
  platformId = (await tessera.given.team('platform')).id;
  first = await importing();
});
afterAll(() => tessera.close());

it('makes an asset with a contract of every table, owned by the team that dbt names', async () => {
  expect(first.summary).toMatchObject({ assets_created: 19, published: 19, proposed: 0, failed: 0 });
  const orders = await assetNamed('shop.marts.orders');
  expect(orders).toMatchObject({ kind: 'table', active_contract: { version: '1.0.0' } });
  const owner = await tessera.api.get<{ name: string }>(`/teams/${orders.owner_team_id}`);
  expect(owner.name).toBe('orders');
});

it('registers who reads a table: exposures with the columns they list, other teams with all', async () => {
  const orders = await assetNamed('shop.marts.orders');
  const { results } = await tessera.api.get<Page<RegistrationView>>(`/registrations?asset_id=${orders.id}`);
  const columns = results.map((registration) => registration.columns);
  expect(columns).toContainEqual(expect.arrayContaining(['order_id', 'discount_code']));
  expect(columns).toContain(null);
  expect(results.map(({ consumer_team_id: id }) => id)).not.toContain(orders.owner_team_id);
});

it('finds everything unchanged the second time, and writes nothing', async () => {
  const before = await rowCounts(tessera.database);
  const again = await importing();
  expect(again.summary).toEqual({
    assets_created: 0,
    assets_updated: 0,
    unchanged: 19,
    published: 0,
    proposed: 0,
    failed: 0,
    registrations: 0,
    dependencies: 0,
    quality_runs: 0,
  });
  expect(await rowCounts(tessera.database)).toEqual(before);
});

it('asks of the database no more for each model where there are many', async () => {
  const asked = async (count: number) => {
    const models = Array.from({ length: count }, (_, number) => [
      `model.shop.m${number}`,
      aModel(`m${number}`, ['id']),
    ]);
    const manifest = aManifest({ nodes: Object.fromEntries(models) as Json });
    const again = () => importing({ artifacts: { manifest }, environment: 'many' });
    await again();
    return (await statementsOf(tessera.app, again)).length;
  };
  const [few, twice, four] = [await asked(4), await asked(8), await asked(16)];
  expect(four - twice).toBeLessThanOrEqual(2 * (twice - few));
});

it('writes nothing in a dry run, and tells what the real one then does', async () => {
  const before = await rowCounts(tessera.database);
  const dry = await importing({ artifacts: dbtShop('v2'), dryRun: true });
  expect(await rowCounts(tessera.database)).toEqual(before);
  expect(dry.results.find(({ fqn }) => fqn === 'shop.marts.orders')).toMatchObject({ decision: 'proposed' });
});

describe('a new state of the project', () => {
  let second: ImportReportView;
  beforeAll(async () => {
    second = await importing({ artifacts: dbtShop('v2') });
  });

  it('proposes the dropped column that consumers read, and publishes the rest', async () => {
    const orders = second.results.find(({ fqn }) => fqn === 'shop.marts.orders');
    expect(orders?.decision).toBe('proposed');
    expect(orders?.findings.map(({ kind, path }) => [kind, path])).toEqual([['column_removed', '/discount_code']]);
    const published = second.results.filter(({ decision }) => decision === 'published').map(({ fqn }) => fqn);
    expect(published).toEqual(expect.arrayContaining(['shop.marts.customers', 'shop.marts.sessions_daily']));
  });

  it('asks only the teams that read the dropped column', async () => {
    const id = second.results.find(({ decision }) => decision === 'proposed')?.proposal_id;
    const proposal = await tessera.api.get<ProposalView>(`/proposals/${id}`);
    for (const { columns } of proposal.required) {
      expect(columns === null || columns.includes('discount_code')).toBe(true);
    }
    expect(proposal.required.map(({ team_name: name }) => name)).toContain('marketing');
    const owner = (await assetNamed('shop.marts.orders')).owner_team_id;
    expect(await eventsAbout(tessera.database, proposal.id)).toMatchObject([
      { action: 'proposal.opened', audience: [owner, ...proposal.required.map(({ team_id: team }) => team)] },
    ]);
  });

  it('calls the same state unchanged, the open proposal with it, and writes nothing', async () => {
    const before = await rowCounts(tessera.database);
    const again = await importing({ artifacts: dbtShop('v2') });
    expect(again.results.map(({ decision }) => decision)).toEqual(again.results.map(() => 'unchanged'));
    expect(await rowCounts(tessera.database)).toEqual(before);
  });
});

describe('a new state of the project, published as one', () => {
  const grouped = (changes: Partial<DbtImport> = {}) => importing({ environment: 'grouped', group: true, ...changes });
  let second: ImportReportView;
  beforeAll(async () => {
    await grouped();
    second = await grouped({ artifacts: dbtShop('v2') });
  });

  it('waits whole for those who read the dropped column', async () => {
    const changed = second.results.filter(({ decision }) => decision !== 'unchanged');
    expect(changed.length).toBeGreaterThan(2);
    expect(new Set(changed.map(({ decision }) => decision))).toEqual(new Set(['proposed']));
    const proposals = await Promise.all(
      changed.map(({ proposal_id: id }) => tessera.api.get<ProposalView>(`/proposals/${id}`)),
    );
    const [publicationId] = proposals.map(({ publication_id: id }) => id);
    expect(publicationId).not.toBeNull();
    expect(proposals.every(({ publication_id: id }) => id === publicationId)).toBe(true);
    expect(proposals.filter(({ status }) => status === 'open')).toHaveLength(1);
    expect(await assetNamed('shop.marts.customers', 'grouped')).toMatchObject({
      active_contract: { version: '1.0.0' },
    });
  });

  it('is unchanged the second time, and writes nothing', async () => {
    const before = await rowCounts(tessera.database);
    const again = await grouped({ artifacts: dbtShop('v2') });
    expect(new Set(again.results.map(({ decision }) => decision))).toEqual(new Set(['unchanged']));
    expect(await rowCounts(tessera.database)).toEqual(before);
  });

  it('revises what waits, and loses no model to a bad one', async () => {
    const report = await grouped({ artifacts: dbtShop('v1') });
    expect(report.summary).toMatchObject({ failed: 0 });
    const columns = ['id', 'note'];
    const manifest = aManifest({
      nodes: {
        'model.shop.good': { resource_type: 'model', ...aModel('good', columns) },
        'model.shop.twice': { resource_type: 'model', ...aModel('twice', ['id', 'ID']) },
      },
    });
    const made = await importing({ artifacts: { manifest }, environment: 'apart', group: true });
    expect(made.results.map(({ decision, unique_id: id }) => [id, decision])).toEqual([
      ['model.shop.good', 'published'],
      ['model.shop.twice', 'failed'],
    ]);
  });
});

it('loses no model to a bad one', async () => {
  const manifest = aManifest({
    nodes: {
      'model.shop.good': { resource_type: 'model', ...aModel('good', ['id']) },
      'model.shop.twice': { resource_type: 'model', ...aModel('twice', ['id', 'ID']) },
      'model.shop.broken': { resource_type: 'model', name: 7 },
    },
  });
  const report = await importing({ artifacts: { manifest }, environment: 'staging' });
  expect(report.results.find(({ unique_id: id }) => id === 'model.shop.good')?.decision).toBe('published');
  expect(report.results.find(({ unique_id: id }) => id === 'model.shop.broken')).toMatchObject({
    decision: 'failed',
    error: { code: 'import.unreadable_node' },
  });
});

it('lists what vanished as missing and deletes nothing', async () => {
  const manifest = aManifest({ nodes: { 'model.shop.next': { resource_type: 'model', ...aModel('next', ['id']) } } });
  const report = await importing({ artifacts: { manifest }, environment: 'staging' });
  expect(report.results.filter(({ decision }) => decision === 'missing').map(({ unique_id: id }) => id)).toContain(
    'model.shop.good',
  );
  expect(await assetNamed('shop.marts.good', 'staging')).toBeDefined();
});

it('leaves alone what a consumer registered by itself', async () => {
  const billing = await tessera.given.team('billing-by-hand');
  const customers = await assetNamed('shop.marts.customers');
  const body = { asset_id: customers.id, columns: ['customer_id'] };
  const mine = await billing.api.post<RegistrationView>('/registrations', body, 201);
  await importing({ artifacts: dbtShop('v2') });
  expect(await billing.api.get<RegistrationView>(`/registrations/${mine.id}`)).toEqual(mine);
});
