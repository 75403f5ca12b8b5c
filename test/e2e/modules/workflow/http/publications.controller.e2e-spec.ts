import { afterAll, describe, expect, it } from '@jest/globals';
import type { Page } from '../../../../../src/platform/database/pages.js';
import type { PublicationView } from '../../../../../src/modules/workflow/queries/publication.view.js';
import { startApp } from '../../../../support/app.js';
import { rowCounts } from '../../../../support/row-counts.js';
import { EVERYTHING, NO_EMAIL, ONE_MORE, ShopStory } from '../../../../support/shop-story.js';

const test = await startApp();
const { api, database } = test;
afterAll(test.close);
const begin = (tables?: number) => ShopStory.begin(test, tables);

describe('POST /publications', () => {
  it('publishes at once what asks nobody', async () => {
    const story = await begin();
    expect(await story.publish(story.items(ONE_MORE, ONE_MORE), 201)).toMatchObject({
      decision: 'published',
      publication: null,
      results: story.assets.map(({ id }) => ({
        asset_id: id,
        decision: 'published',
        contract: { version: '1.1.0' },
        proposal: null,
      })),
    });
  });

  it('proposes all of it where one of them breaks a consumer, and leaves out what stays as it is', async () => {
    const story = await begin(3);
    const body = { notes: 'the email moves', auto_publish: false };
    const { decision, publication, results } = await story.publish(
      story.items(ONE_MORE, NO_EMAIL, EVERYTHING),
      202,
      body,
    );
    expect(decision).toBe('proposed');
    expect(results.map((result) => [result.decision, result.proposal?.status ?? null])).toEqual([
      ['proposed', 'approved'],
      ['proposed', 'open'],
      ['unchanged', null],
    ]);
    expect(publication).toMatchObject({
      status: 'open',
      blocked: false,
      notes: 'the email moves',
      proposed_by_team_id: story.producer.id,
      proposals: [
        { asset_fqn: story.assets[0]?.fqn, status: 'approved', required: [] },
        { asset_fqn: story.assets[1]?.fqn, status: 'open', required: [{ team_id: story.billing.id, answer: null }] },
      ],
    });
    expect(results[1]?.proposal).toMatchObject({ publication_id: publication?.id });
    expect(await story.versions()).toEqual(['1.0.0', '1.0.0', '1.0.0']);
  });

  it('changes nothing where nothing changes', async () => {
    const story = await begin();
    const before = await rowCounts(database);
    expect(await story.publish(story.items(EVERYTHING, EVERYTHING), 200)).toMatchObject({ decision: 'unchanged' });
    expect(await rowCounts(database)).toEqual(before);
  });

  it.each([
    [201, ONE_MORE, 'published'],
    [202, NO_EMAIL, 'proposed'],
  ])('tries it out, writing nothing, where it would answer %i', async (_, body, decision) => {
    const story = await begin();
    const before = await rowCounts(database);
    const tried = await story.publish(story.items(ONE_MORE, body), 200, { dry_run: true });
    expect(tried).toMatchObject({ decision, publication: null, results: [{ decision, proposal: null }, { decision }] });
    expect(await rowCounts(database)).toEqual(before);
  });
});

describe('bad input is refused whole', () => {
  it.each<[string, (story: ShopStory) => object[], number, object]>([
    ['without items', () => [], 422, { errors: [{ pointer: '/items' }] }],
    [
      'with an unknown field',
      (story) => story.items({ ...NO_EMAIL, force: true }),
      422,
      { errors: [{ pointer: '/items/0/force' }] },
    ],
    ['with items that are none', () => ['orders' as unknown as object], 422, { errors: [{ pointer: '/items/0' }] }],
    [
      'with one asset twice',
      (story) => [...story.items(NO_EMAIL), ...story.items(ONE_MORE)],
      422,
      { code: 'publication.asset_twice', errors: [{ pointer: '/items/1/asset_id' }] },
    ],
    [
      'with an asset that is not there',
      (story) => [...story.items(NO_EMAIL), { ...NO_EMAIL, asset_id: story.producer.id }],
      404,
      {},
    ],
    [
      'with a schema that is none',
      (story) => story.items(NO_EMAIL, { schema_format: 'columns', schema: { columns: [{ type: 'INT' }] } }),
      422,
      {
        code: 'publication.item_refused',
        details: { item: 1, code: 'schema.invalid' },
        errors: [{ pointer: '/items/1/schema/columns/0/name' }],
      },
    ],
    [
      'with a version that is taken',
      (story) => story.items(ONE_MORE, { ...ONE_MORE, version: '0.9.0' }),
      409,
      { details: { item: 1, code: 'version.not_higher' } },
    ],
  ])('%s', async (_, itemsOf, status, problem) => {
    const story = await begin();
    const items = itemsOf(story);
    const before = await rowCounts(database);
    expect(await story.publish(items, status)).toMatchObject(problem);
    expect(await rowCounts(database)).toEqual(before);
  });

  it('with another team’s asset', async () => {
    const [story, other] = [await begin(1), await begin(1)];
    const items = [...story.items(ONE_MORE), ...other.items(ONE_MORE)];
    expect(await story.publish(items, 403)).toMatchObject({ code: 'asset.not_yours' });
    expect(await story.versions()).toEqual(['1.0.0']);
  });

  it('with an asset that has an open proposal', async () => {
    const story = await begin();
    const { proposal } = await story.producer.api.post<{ proposal: { id: string } }>(
      `/assets/${story.assets[1]?.id}/contracts`,
      NO_EMAIL,
      202,
    );
    expect(await story.publish(story.items(ONE_MORE, ONE_MORE), 409)).toMatchObject({
      code: 'publication.asset_has_proposal',
      details: { existing_id: proposal.id },
      errors: [{ pointer: '/items/1/asset_id' }],
    });
  });
});

describe('GET /publications', () => {
  it('lists a team’s, oldest first', async () => {
    const story = await begin();
    const first = await story.dropEmails();
    await story.step(first, 'withdraw', { reason: 'again' }, [200]);
    const second = await story.dropEmails();
    const path = `/publications?proposed_by_team_id=${story.producer.id}`;
    const { results } = await api.get<Page<PublicationView>>(path);
    expect(results.map(({ id, status }) => [id, status])).toEqual([
      [first.id, 'withdrawn'],
      [second.id, 'open'],
    ]);
    expect(results[1]).toEqual(await story.publication(second));
  });
});
