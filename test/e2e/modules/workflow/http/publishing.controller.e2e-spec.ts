import { afterAll, describe, expect, it } from '@jest/globals';
import type { ProposalView } from '../../../../../src/modules/workflow/queries/proposal.view.js';
import type { ImpactView } from '../../../../../src/modules/workflow/queries/publish-answer.view.js';
import { startApp } from '../../../../support/app.js';
import { OrdersStory, requiredOf, withColumns } from '../../../../support/orders-story.js';

const test = await startApp();
afterAll(test.close);
const { api } = test;
const begin = () => OrdersStory.begin(test);
const ALL = withColumns('id', 'name', 'email', 'phone');
const NO_EMAIL = withColumns('id', 'name', 'phone');
const FORCED = { force: true, force_reason: 'the column holds secrets' };

describe('POST /assets/{id}/contracts', () => {
  it('proposes what breaks somebody, with who it is', async () => {
    const story = await begin();
    expect(await story.publish({ ...NO_EMAIL, notes: 'unused' }, 202)).toMatchObject({
      decision: 'proposed',
      reason: 'consumers_affected',
      contract: null,
      proposal: { status: 'open', notes: 'unused', required: [{ team_id: story.billing.id }] },
      change_class: 'major',
      forced: false,
      affected: [{ team_id: story.billing.id, columns: ['email'], because: [expect.any(String)] }],
      unaffected: [{ team_id: story.hr.id, because: [] }],
    });
  });

  it('publishes at once what breaks nobody', async () => {
    const story = await begin();
    expect(await story.publish(withColumns('id', 'name', 'email'), 201)).toMatchObject({
      decision: 'published',
      reason: 'nobody_affected',
      change_class: 'major',
      contract: { version: '2.0.0' },
      proposal: null,
    });
    expect(await story.publish(withColumns('id', 'name', 'email', 'new'), 201)).toMatchObject({ reason: 'compatible' });
  });

  it('changes nothing when the same is asked again', async () => {
    const story = await begin();
    expect(await story.publish(ALL, 200)).toMatchObject({ decision: 'unchanged', contract: { version: '1.0.0' } });
    const { id } = await story.dropEmail();
    expect(await story.dropEmail()).toMatchObject({ id, revision: 1 });
  });

  it('needs no new consent for reordered keys and new descriptions', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    await story.answer(story.billing, proposal, 'approved');
    const columns = ['id', 'name', 'phone'].map((name) => ({ type: 'VARCHAR', description: 'told better', name }));
    const again = await story.publish({ schema: { columns }, schema_format: 'columns' }, 202);
    expect(again.proposal).toMatchObject({ id: proposal.id, revision: 2, status: 'approved' });
  });

  it('asks exactly the consumers of one more dropped column', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    await story.answer(story.billing, proposal, 'approved');
    const revised = await story.propose('id', 'phone');
    expect(revised).toMatchObject({ id: proposal.id, revision: 2, status: 'open' });
    expect(revised.required).toMatchObject([
      { team_id: story.billing.id, answer: 'approved', covers_all: true },
      { team_id: story.hr.id, answer: null, covers_all: false },
    ]);
  });

  it('asks nobody anew when a revision drops less', async () => {
    const story = await begin();
    const proposal = await story.propose('id', 'phone');
    await story.answer(story.billing, proposal, 'approved');
    const less = await story.dropEmail();
    expect([less.status, requiredOf(less)]).toEqual(['approved', [story.billing.name]]);
  });

  it('withdraws the open proposal when a forced break, or one that affects nobody, is published', async () => {
    for (const [body, who] of [
      [{ ...NO_EMAIL, ...FORCED }, 'admin'],
      [withColumns('id', 'name', 'email'), 'producer'],
    ] as const) {
      const story = await begin();
      const proposal = await story.dropEmail();
      const by = who === 'admin' ? await story.team('admin', ['admin']) : story.producer;
      const { contract } = await story.publish(body, 201, by);
      expect(await story.proposal(proposal)).toMatchObject({
        status: 'withdrawn',
        superseded_by: contract?.id,
        required: [{ team_id: story.billing.id }],
      });
    }
  });

  it('forces only with the admin scope and a reason, and shows it', async () => {
    const story = await begin();
    const by = await story.team('admin', ['admin']);
    expect(await story.publish({ ...NO_EMAIL, ...FORCED }, 403)).toMatchObject({ code: 'contract.force_refused' });
    expect(await story.publish({ ...NO_EMAIL, force: true }, 422, by)).toMatchObject({
      errors: [{ pointer: '/force_reason' }],
    });
    expect(await story.publish({ ...NO_EMAIL, ...FORCED }, 201, by)).toMatchObject({
      decision: 'published',
      reason: 'forced',
      forced: true,
    });
  });

  it('publishes beside the active version what is a pre-release, and moves nobody', async () => {
    const story = await begin();
    expect(await story.publish({ ...NO_EMAIL, version: '2.0.0-rc.1' }, 201)).toMatchObject({
      contract: { status: 'prerelease' },
    });
    expect(await story.registrationOf(story.billing)).toMatchObject({ contract_version: '1.0.0', columns: ['email'] });
  });

  it('is the owner’s, and says what is wrong', async () => {
    const story = await begin();
    expect(await story.publish(ALL, 403, story.billing)).toMatchObject({ code: 'asset.not_yours' });
    for (const [body, pointer] of [
      [{ ...ALL, version: 'banana' }, '/version'],
      [{ schema_format: 'columns' }, '/schema'],
      [{ ...ALL, auto_publish: 'yes' }, '/auto_publish'],
    ] as const) {
      expect(await story.publish(body, 422)).toMatchObject({ errors: [{ pointer }] });
    }
  });
});

describe('POST /assets/{id}/impact', () => {
  it('is open to any reader, says what publish would decide, and writes nothing', async () => {
    const story = await begin();
    const stranger = await story.team('stranger', ['read']);
    expect(await stranger.api.post(`/assets/${story.asset.id}/impact`, NO_EMAIL, 200)).toEqual({
      decision: 'proposed',
      change_class: 'major',
      verdicts: expect.any(Object),
      findings: [expect.objectContaining({ path: '/email' })],
      suggested_version: '2.0.0',
      affected: [expect.objectContaining({ team_id: story.billing.id, team_name: story.billing.name })],
      unaffected: [expect.objectContaining({ team_id: story.hr.id })],
      downstream: [],
      truncated: false,
    });
    expect(await api.get(`/proposals?asset_id=${story.asset.id}`)).toMatchObject({ results: [] });
  });

  it.each([
    ['nothing', ALL],
    ['a break', NO_EMAIL],
    ['a break of what nobody reads', withColumns('id', 'name', 'email')],
    ['one more column', withColumns('id', 'name', 'email', 'phone', 'new')],
    ['a pre-release', { ...NO_EMAIL, version: '2.0.0-rc.1' }],
    ['a forced break', { ...NO_EMAIL, ...FORCED }],
    ['a new promise', { ...ALL, guarantees: { freshness: { max_staleness: 'PT1H' } } }],
  ])('decides like a dry run about %s', async (_, body) => {
    const story = await begin();
    const by = await story.team('admin', ['admin']);
    const dry = await story.publish({ ...body, dry_run: true }, 200, by);
    const impact = await api.post<ImpactView>(`/assets/${story.asset.id}/impact`, body, 200);
    expect({ ...dry, ...impact }).toEqual({ ...dry, downstream: [], truncated: false });
    expect([dry.contract, dry.proposal]).toEqual([null, null]);
    expect((await api.get<{ results: ProposalView[] }>(`/proposals?asset_id=${story.asset.id}`)).results).toEqual([]);
  });
});
