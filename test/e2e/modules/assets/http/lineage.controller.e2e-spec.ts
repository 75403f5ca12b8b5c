import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AssetView } from '../../../../../src/modules/assets/queries/asset.view.js';
import type { DependencyView } from '../../../../../src/modules/assets/queries/dependency.view.js';
import type { LineageView } from '../../../../../src/modules/assets/queries/lineage.view.js';
import { startApp } from '../../../../support/app.js';
import { rowCounts } from '../../../../support/row-counts.js';
import type { TestTeam } from '../../../../support/test-team.js';

const { api, given, database, close } = await startApp();
afterAll(close);

let owner: TestTeam;
let stranger: TestTeam;
const ids: string[] = [];

const link = (reader: number, read: number) =>
  owner.api.post<DependencyView>(`/assets/${ids[reader]}/dependencies`, { upstream_asset_id: ids[read] }, 201);

/** A chain of five, closed to a cycle: 1 reads 0, 2 reads 1, and so on, and 0 reads 4. */
beforeAll(async () => {
  owner = await given.team('lineage-owner');
  stranger = await given.team('lineage-stranger');
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    ids.push((await owner.api.post<AssetView>('/assets', { fqn: `shop.line.${name}` }, 201)).id);
  }
  for (const reader of [1, 2, 3, 4]) {
    await link(reader, reader - 1);
  }
  await link(0, 4);
});

it('answers everything downstream with depth and path, each asset once, cycles or not', async () => {
  const { nodes, truncated } = await stranger.api.get<LineageView>(`/assets/${ids[0]}/lineage`);
  expect(nodes.map(({ fqn, depth }) => [fqn, depth])).toEqual([
    ['shop.line.a', 0],
    ['shop.line.b', 1],
    ['shop.line.c', 2],
    ['shop.line.d', 3],
    ['shop.line.e', 4],
  ]);
  expect(nodes[2]?.path).toEqual(['shop.line.a', 'shop.line.b', 'shop.line.c']);
  expect(truncated).toBe(false);
});

it('goes upstream, and says when the depth cut it short', async () => {
  const path = `/assets/${ids[3]}/lineage?direction=upstream&depth=2`;
  const { nodes, truncated } = await owner.api.get<LineageView>(path);
  expect(nodes.map(({ fqn }) => fqn)).toEqual(['shop.line.d', 'shop.line.c', 'shop.line.b']);
  expect(truncated).toBe(true);
});

it.each([
  ['dot', 'digraph lineage {'],
  ['mermaid', 'flowchart LR'],
])('draws itself as %s', async (format, start) => {
  const response = await owner.api.send({ method: 'GET', url: `/api/v1/assets/${ids[0]}/lineage?format=${format}` });
  expect(response.headers['content-type']).toContain('text/plain');
  expect(response.payload.startsWith(start)).toBe(true);
});

it('answers the same edge again with 200 and writes nothing', async () => {
  const before = await rowCounts(database);
  await owner.api.post(`/assets/${ids[1]}/dependencies`, { upstream_asset_id: ids[0] }, 200);
  expect(await rowCounts(database)).toEqual(before);
});

it('keeps column pairs, and lists what an asset reads', async () => {
  const columns = [{ from: 'email', to: 'contact' }];
  await owner.api.post(`/assets/${ids[2]}/dependencies`, { upstream_asset_id: ids[0], columns }, 201);
  const { results } = await owner.api.get<{ results: DependencyView[] }>(`/assets/${ids[2]}/dependencies`);
  expect(results).toHaveLength(2);
  expect(results[1]).toMatchObject({ upstream_asset_id: ids[0], source: 'manual', columns });
});

it.each([
  ['itself', () => ({ upstream_asset_id: ids[1] }), 'dependency.on_itself'],
  ['no live asset', () => ({ upstream_asset_id: ids[0]?.replace(/^.{8}/, '00000000') }), 'dependency.upstream_unknown'],
  ['pairs that are none', () => ({ upstream_asset_id: ids[0], columns: [{ from: 'a' }] }), 'request.invalid'],
])('refuses an edge to %s', async (_, body, code) => {
  expect((await owner.api.post(`/assets/${ids[1]}/dependencies`, body(), 422)).code).toBe(code);
});

it('lets only the owner of the reading asset add and remove an edge', async () => {
  const body = { upstream_asset_id: ids[0] };
  expect((await stranger.api.post(`/assets/${ids[3]}/dependencies`, body, 403)).code).toBe('asset.not_yours');
  const made = await owner.api.post<DependencyView>(`/assets/${ids[3]}/dependencies`, body, 201);
  expect((await stranger.api.delete(`/dependencies/${made.id}`, 403)).code).toBe('asset.not_yours');
  await owner.api.delete(`/dependencies/${made.id}`);
  await owner.api.delete(`/dependencies/${made.id}`, 404);
});

it('records who added and removed what', async () => {
  const { results } = await api.get<{ results: { action: string }[] }>(`/audit/events?action=dependency.removed`);
  expect(results).toHaveLength(1);
});
