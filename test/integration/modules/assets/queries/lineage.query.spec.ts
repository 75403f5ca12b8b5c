import { afterAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineageOf } from '../../../../../src/modules/assets/persistence/lineage.js';
import { Dependency } from '../../../../../src/modules/assets/persistence/dependency.entity.js';
import { LineageQueries } from '../../../../../src/modules/assets/queries/lineage.query.js';
import type { AssetView } from '../../../../../src/modules/assets/queries/asset.view.js';
import { newId } from '../../../../../src/platform/ids.js';
import { startApp } from '../../../../support/app.js';

const { app, given, database, close } = await startApp();
afterAll(close);
const owner = await given.team('orders');
const ids: string[] = [];
for (let at = 0; at < 6; at++) {
  ids.push((await owner.api.post<AssetView>('/assets', { fqn: `shop.walk.n${at}` }, 201)).id);
}

const byText = (a = '', b = ''): number => a.localeCompare(b);

/** Which nodes a plain walk over the pairs reaches. */
function reachable(pairs: readonly (readonly [number, number])[]): Set<number> {
  const seen = new Set<number>();
  const rest = [0];
  for (let at = rest.pop(); at !== undefined; at = rest.pop()) {
    for (const [reader, read] of pairs) {
      if (read === at && reader !== 0 && !seen.has(reader)) {
        seen.add(reader);
        rest.push(reader);
      }
    }
  }
  return seen;
}

it('reaches what a plain walk reaches, on random graphs with cycles', async () => {
  const node = fc.integer({ min: 0, max: 5 });
  const pair = fc.tuple(node, node).filter(([a, b]) => a !== b);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(pair, { maxLength: 12, selector: (p) => p.join() }), async (pairs) => {
      const reached = await database.transaction(async (em) => {
        await em.nativeDelete(Dependency, {});
        for (const [reader, read] of pairs) {
          const edge = { assetId: ids[reader] ?? '', upstreamAssetId: ids[read] ?? '', source: 'manual' as const };
          em.create(Dependency, { ...edge, id: newId(), project: '', columns: null, createdAt: new Date() });
        }
        await em.flush();
        return lineageOf(em, { id: ids[0] ?? '', fqn: 'n0' }, { direction: 'downstream' });
      });
      const expected = [...reachable(pairs)].map((at) => ids[at]).toSorted(byText);
      expect(reached.assets.map(({ asset }) => asset.id).toSorted(byText)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

it('answers for an asset with nothing around it', async () => {
  const graph = await app.get(LineageQueries).graph(ids[5] ?? '', { direction: 'upstream', depth: 3 });
  expect(graph.nodes[0]).toMatchObject({ asset_id: ids[5], depth: 0 });
});
