import { afterAll, describe, expect, it } from '@jest/globals';
import { startApp } from '../../support/app.js';
import { aManifest, aModel, reads } from '../../support/dbt-manifest.js';
import { happenedTo } from '../../support/event-log.js';
import { importDbt } from '../../support/importing.js';
import { inBothOrders } from '../../support/interleaving.js';
import { withColumns } from '../../support/orders-story.js';
import { call, eachRound, type Outcome, ROUNDS, send, statuses } from '../../support/races.js';
import { NO_EMAIL, ShopStory } from '../../support/shop-story.js';
import type { TestTeam } from '../../support/test-team.js';
import { expectInvariants } from '../../support/workflow-invariants.js';

const test = await startApp();
const { api, given } = test;
afterAll(test.close);
const either = inBothOrders(test);
const REASON = 'decided meanwhile';
const imports = (manifest: object, { id }: TestTeam) =>
  importDbt(test, { artifacts: { manifest }, defaultOwnerTeamId: id, environment: 'races' });
const bootstrap = { api };

describe('a registration', () => {
  it('and the deletion of its asset: it is on a living asset, or refused', async () => {
    await eachRound(test, async (_, round) => {
      const [owner, reader] = [await given.team(`owner ${round} r6`), await given.team(`reader ${round} r6`)];
      const asset = await given.asset({ owner }).withContract(withColumns('id')).make();
      const [registered, deleted] = await either(
        round,
        () => call(reader, '/registrations', { asset_id: asset.id }),
        () => send(owner, 'DELETE', `/assets/${asset.id}`),
      );
      expect([registered.status, deleted.status]).toEqual(registered.status === 201 ? [201, 202] : [404, 204]);
    });
  });

  it('that ends while the last other team answers leaves nobody to wait for', async () => {
    await eachRound(test, async (story, round) => {
      const proposal = await story.propose('id', 'phone');
      const { id } = await story.registrationOf(story.hr);
      const [answered, ended] = await either(
        round,
        () => call(story.billing, `/proposals/${proposal.id}/acknowledgments`, { response: 'approved' }),
        () => send(story.hr, 'DELETE', `/registrations/${id}`),
      );
      expect([answered.status, ended.status]).toEqual([201, 204]);
      expect(await story.proposal(proposal)).toMatchObject({
        status: 'approved',
        required: [{ team_id: story.billing.id }],
      });
    });
  });

  it('pinned to a version that is retired at the same moment: pinned before, or refused', async () => {
    await eachRound(test, async (story, round) => {
      await story.publish(withColumns('id', 'name', 'email', 'phone', 'more'), 201);
      const { id } = await story.registrationOf(story.billing);
      const [pinned, retired] = await either(
        round,
        () => send(story.billing, 'PATCH', `/registrations/${id}`, { pinned_version: '1.0.0' }),
        () => call(story.producer, `/contracts/${story.asset.contractId}/retire`, {}),
      );
      expect(retired.status).toBe(200);
      expect([200, 422]).toContain(pinned.status);
      const log = await happenedTo(test.database, story.asset.id, 'registration.updated', 'contract.retired');
      expect(log).toEqual([...(pinned.status === 200 ? ['registration.updated'] : []), 'contract.retired']);
    });
  });
});

describe('the deletion of a team', () => {
  it('and what is made in it: a living team has it, or nobody', async () => {
    await eachRound(test, async (_, round) => {
      const team = await given.team(`ending ${round}`);
      const asset = await given.asset({ owner: await given.team(`lasting ${round}`) }).make();
      const [outcomes, deleted] = await either(
        round,
        () =>
          Promise.all([
            call(bootstrap, '/assets', { fqn: `shop.ending.t${round}`, owner_team_id: team.id, kind: 'table' }),
            call(bootstrap, '/api-keys', { name: 'late', team_id: team.id, scopes: ['read'] }),
            call(bootstrap, '/registrations', { asset_id: asset.id, consumer_team_id: team.id }),
          ]),
        () => send(bootstrap, 'DELETE', `/teams/${team.id}`),
      );
      expect([204, 409]).toContain(deleted.status);
      const made = outcomes.map(({ status }) => status);
      expect(made.every((status) => [201, 404, 422].includes(status))).toBe(true);
      expect(deleted.status).toBe(made[0] === 201 ? 409 : 204);
    });
  });

  it('withdraws what it proposes, even while that is answered', async () => {
    await eachRound(test, async (story, round) => {
      const proposal = await story.dropEmail();
      const heir = await story.team('heirs');
      await api.patch(`/assets/${story.asset.id}`, { owner_team_id: heir.id });
      const [answered, deleted] = await either(
        round,
        () => call(story.billing, `/proposals/${proposal.id}/acknowledgments`, { response: 'approved' }),
        () => send(bootstrap, 'DELETE', `/teams/${story.producer.id}`),
      );
      expect(deleted.status).toBe(204);
      expect([201, 409]).toContain(answered.status);
      expect((await story.proposal(proposal)).status).toBe('withdrawn');
    });
  });

  it('frees its name for one team', async () => {
    const names = Array.from({ length: ROUNDS }, (_, round) => `reborn ${round}`);
    for (const name of names) {
      const { id } = await given.team(name);
      const tries = Array.from({ length: 6 }, () => call(bootstrap, '/teams', { name }));
      await Promise.all([send(bootstrap, 'DELETE', `/teams/${id}`), ...tries]);
      await call(bootstrap, '/teams', { name });
      const { results } = await api.get<{ results: { name: string }[] }>(`/teams?limit=200`);
      expect(results.filter((team) => team.name === name)).toHaveLength(1);
    }
  });
});

describe('versions of several assets', () => {
  it('published together in either order never wait for each other in a circle', async () => {
    const story = await ShopStory.begin(test, 4);
    const shuffled = (by: number) => story.assets.map((_, at) => story.assets[(at * by + by) % 4]?.id as string);
    const bodies = Array.from({ length: 12 }, (_, round) => ({
      items: shuffled(round % 2 === 0 ? 1 : 3).map((id) => ({
        asset_id: id,
        ...withColumns('id', 'name', 'email', `c${round}`),
      })),
    }));
    const outcomes: Outcome[] = await Promise.all(bodies.map((body) => call(story.producer, '/publications', body)));
    expect(statuses(outcomes).every((status) => status === 201)).toBe(true);
    await expectInvariants(test);
  });

  it('proposed together while one of them is published alone are one publication, stale or not, or refused whole', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const story = await ShopStory.begin(test);
      const [proposed, published] = await either(
        round,
        () => call(story.producer, '/publications', { items: story.items(NO_EMAIL, NO_EMAIL) }),
        () => call(story.producer, `/assets/${story.assets[0]?.id}/contracts`, NO_EMAIL),
      );
      expect([proposed.status, published.status]).toEqual(proposed.status === 202 ? [202, 202] : [409, 202]);
    }
    await expectInvariants(test);
  });

  it('forced out while it is proposed: the proposal is overtaken, or open on the forced version', async () => {
    await eachRound(test, async (story, round) => {
      const force = { ...withColumns('id', 'name', 'phone'), force: true, force_reason: REASON };
      const [forced, proposed] = await either(
        round,
        () => call(bootstrap, `/assets/${story.asset.id}/contracts`, force),
        () => call(story.producer, `/assets/${story.asset.id}/contracts`, withColumns('id', 'phone')),
      );
      expect([forced.status, proposed.status]).toEqual([201, 202]);
      const { results } = await api.get<{ results: { status: string; base_contract_id: string }[] }>(
        `/proposals?asset_id=${story.asset.id}`,
      );
      const [{ status, base_contract_id: base } = { status: '', base_contract_id: '' }] = results;
      expect(status === 'withdrawn' || base !== story.asset.contractId).toBe(true);
    });
  });

  it('with random breaks among them let none out that nobody agreed to', async () => {
    await eachRound(test, async (story, round) => {
      const bodies = Array.from({ length: 12 }, (_, at) => ({
        ...((at * 7 + round) % 3 === 0
          ? withColumns('id', 'name', 'phone')
          : withColumns('id', 'name', 'email', 'phone', `c${at}`)),
        version: `${2 + at}.0.0`,
      }));
      const outcomes = await Promise.all(
        bodies.map((body) => call(story.producer, `/assets/${story.asset.id}/contracts`, body)),
      );
      expect(outcomes.every(({ status }) => [201, 202, 409].includes(status))).toBe(true);
      const { results } = await api.get<{ results: { schema: { columns: { name: string }[] } }[] }>(
        `/assets/${story.asset.id}/contracts`,
      );
      expect(results.every(({ schema }) => schema.columns.some(({ name }) => name === 'email'))).toBe(true);
    });
  });
});

it('two manifests imported at once leave every asset as one of them says, and lose none', async () => {
  const manifest = (column: string) =>
    aManifest({
      nodes: Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((name, at, all) => [
          `model.shop.${name}`,
          { resource_type: 'model', ...aModel(name, ['id', column], at > 0 ? reads(`model.shop.${all[at - 1]}`) : {}) },
        ]),
      ),
    });
  const owner = await given.team('importers');
  const importing = (column: string) => imports(manifest(column), owner);
  const reports = await Promise.all(['one', 'two', 'one', 'two'].map(importing));
  expect(reports.flatMap(({ results }) => results.flatMap(({ error }) => error ?? []))).toEqual([]);
  const again = await importing('one');
  expect(again.summary).toMatchObject({ assets_created: 0, failed: 0 });
  expect((await importing('one')).summary).toMatchObject({ published: 0, unchanged: 4 });
  await expectInvariants(test);
});

it('what a person says of an asset while it is imported is not lost', async () => {
  const owner = await given.team('describing');
  const manifest = (description: string) =>
    aManifest({ nodes: { 'model.shop.told': aModel('told', ['id'], { description }) } });
  const importing = (description: string) => imports(manifest(description), owner);
  const { asset_id: id } = (await importing('first')).results[0] ?? {};
  for (let round = 0; round < ROUNDS; round++) {
    const metadata = { round };
    const [report, patched] = await either(
      round,
      () => importing(`told ${round}`),
      () => send(owner, 'PATCH', `/assets/${id}`, { tags: ['pii'], metadata }),
    );
    expect([report.summary, patched.status]).toMatchObject([{ failed: 0 }, 200]);
    expect(await owner.api.get(`/assets/${id}`)).toMatchObject({
      description: `told ${round}`,
      tags: ['pii'],
      metadata,
    });
  }
});

it('an asset that is read while edges come and go is answered with a whole picture', async () => {
  const story = await ShopStory.begin(test, 3);
  const [first, second, third] = story.assets.map(({ id }) => id);
  const flip = async () => {
    const { id } = await story.producer.api.post<{ id: string }>(
      `/assets/${third}/dependencies`,
      { upstream_asset_id: first },
      201,
    );
    await send(story.producer, 'DELETE', `/dependencies/${id}`);
  };
  const look = () => api.get<{ nodes: { asset_id: string }[] }>(`/assets/${first}/lineage?direction=downstream`);
  const [, ...pictures] = await Promise.all([flip(), look(), look(), look()]);
  for (const { nodes } of pictures) {
    expect(new Set(nodes.map(({ asset_id: id }) => id))).toEqual(new Set([first, second, third]));
  }
});
