import { afterAll, describe, expect, it } from '@jest/globals';
import type { ProposalView } from '../../../../../src/modules/workflow/queries/proposal.view.js';
import type { PublishedProposalView } from '../../../../../src/modules/workflow/queries/published-proposal.view.js';
import { newId } from '../../../../../src/platform/ids.js';
import { startApp } from '../../../../support/app.js';
import { OrdersStory, requiredOf, withColumns } from '../../../../support/orders-story.js';

const test = await startApp();
afterAll(test.close);
const { api } = test;
const begin = () => OrdersStory.begin(test);
const REASON = { reason: 'agreed by word of mouth' };

describe('GET /proposals/{id}', () => {
  it('lists only the affected consumers, with their columns', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    expect(await story.hr.api.get(`/proposals/${proposal.id}`)).toEqual({
      id: proposal.id,
      kind: 'publish',
      asset_id: story.asset.id,
      asset_fqn: story.asset.fqn,
      publication_id: null,
      auto_publish: false,
      stale: false,
      base_moved: false,
      status: 'open',
      blocked: false,
      revision: 1,
      base_contract_id: story.asset.contractId,
      proposed_version: '2.0.0',
      change_class: 'major',
      verdicts: expect.objectContaining({ readers: 'fails' }),
      ...withColumns('id', 'name', 'phone'),
      guarantees: {},
      asset_change: null,
      notes: null,
      findings: [expect.objectContaining({ kind: 'column_removed', path: '/email', breaking: true })],
      proposed_by_team_id: story.producer.id,
      opened_at: expect.any(String),
      expires_at: expect.any(String),
      ready_at: null,
      require_passing: false,
      closed_reason: null,
      consented_by_requirement: [],
      forced_revision: null,
      superseded_by: null,
      required: [
        {
          team_id: story.billing.id,
          team_name: story.billing.name,
          registration_id: expect.any(String),
          columns: ['email'],
          answer: null,
          migration_deadline: null,
          covers_all: false,
        },
      ],
      acknowledgments: [],
      published_contract_id: null,
    });
  });

  it('never asks the owner, whatever it has registered', async () => {
    const story = await begin();
    await story.register(story.producer, null);
    expect(requiredOf(await story.dropEmail())).toEqual([story.billing.name]);
  });

  it('does not know what is not there, nor what is no id', async () => {
    expect(await api.get(`/proposals/${newId()}`, 404)).toMatchObject({ code: 'proposal.not_found' });
    expect(await api.get('/proposals/7', 422)).toMatchObject({ code: 'request.invalid' });
    expect(await api.as(null).get(`/proposals/${newId()}`, 401)).toMatchObject({ code: 'key.invalid' });
  });
});

describe('GET /proposals', () => {
  it('is an inbox of what waits for a team', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    const inbox = async (team: { id: string }) =>
      (await api.get<{ results: ProposalView[] }>(`/proposals?awaiting_team_id=${team.id}`)).results.map(
        ({ id }) => id,
      );
    expect([await inbox(story.billing), await inbox(story.hr)]).toEqual([[proposal.id], []]);
    await story.answer(story.billing, proposal, 'approved');
    expect(await inbox(story.billing)).toEqual([]);
  });

  it('filters by asset and by status', async () => {
    const story = await begin();
    const { id } = await story.dropEmail();
    const ids = async (query: string) =>
      (await api.get<{ results: ProposalView[] }>(`/proposals?asset_id=${story.asset.id}${query}`)).results.map(
        (one) => one.id,
      );
    expect([await ids(''), await ids('&status=open'), await ids('&status=withdrawn')]).toEqual([[id], [id], []]);
    expect(await api.get('/proposals?status=pending', 422)).toMatchObject({ errors: [{ pointer: 'status' }] });
  });
});

describe('POST /proposals/{id}/publish', () => {
  it('publishes what was agreed to, and keeps who had to agree', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    await story.answer(story.billing, proposal, 'approved');
    const published = await story.step<PublishedProposalView>(proposal, 'publish', {}, [201]);
    expect(published).toMatchObject({
      decision: 'published',
      contract: {
        version: '2.0.0',
        status: 'active',
        supersedes_id: story.asset.contractId,
        ...withColumns('id', 'name', 'phone'),
      },
      proposal: {
        status: 'published',
        required: [{ team_id: story.billing.id, answer: 'approved', covers_all: true }],
      },
    });
    expect(published.proposal.published_contract_id).toBe(published.contract?.id);
    expect(await story.registrationOf(story.billing)).toMatchObject({
      columns: [],
      missing_columns: ['email'],
      contract_version: '2.0.0',
    });
    await story.register(await story.team('later'), null);
    expect(requiredOf(await story.proposal(proposal))).toEqual([story.billing.name]);
    expect(await story.step(proposal, 'publish', {}, [409])).toMatchObject({ code: 'proposal.closed' });
    expect(await story.refusedAnswer(story.billing, proposal, { response: 'approved' }, 409)).toMatchObject({
      code: 'proposal.closed',
    });
  });

  it('refuses while somebody is silent or blocks', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    const waiting = { code: 'proposal.not_approved', details: { waiting_for_team_ids: [story.billing.id] } };
    expect(await story.step(proposal, 'publish', {}, [409])).toMatchObject(waiting);
    await story.answer(story.billing, proposal, 'blocked', { notes: 'no' });
    expect(await story.step(proposal, 'publish', {}, [409])).toMatchObject(waiting);
  });

  it('publishes a removed guarantee as removed', async () => {
    const story = await begin();
    const guarantees = { freshness: { max_staleness: 'PT1H' }, volume: { min_rows: 1 } };
    await story.publish({ ...withColumns('id', 'name', 'email', 'phone'), guarantees }, 201);
    const body = { ...withColumns('id', 'name', 'phone'), guarantees: { freshness: null } };
    const proposal = (await story.publish(body, 202)).proposal as ProposalView;
    for (const team of [story.billing, story.hr].filter(({ name }) => requiredOf(proposal).includes(name))) {
      await story.answer(team, proposal, 'approved');
    }
    const { contract } = await story.step<PublishedProposalView>(proposal, 'publish', {}, [201]);
    expect(Object.keys(contract?.guarantees ?? {})).toEqual(['volume']);
  });

  it('is the producer’s alone, like withdrawing', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    await story.answer(story.billing, proposal, 'approved');
    for (const step of ['publish', 'withdraw']) {
      const body = step === 'publish' ? {} : REASON;
      expect(await story.step(proposal, step, body, [403, story.billing])).toMatchObject({ code: 'asset.not_yours' });
    }
  });
});

describe('ending a proposal', () => {
  it.each([
    ['withdraw', 'withdrawn'],
    ['reject', 'rejected'],
  ])('%s takes a reason, and then nothing more', async (step, status) => {
    const story = await begin();
    const proposal = await story.dropEmail();
    const by = await story.team('admin', ['admin']);
    expect(await story.step(proposal, step, {}, [422, by])).toMatchObject({ errors: [{ pointer: '/reason' }] });
    expect(await story.step<ProposalView>(proposal, step, REASON, [200, by])).toMatchObject({
      status,
      closed_reason: REASON.reason,
      required: [{ team_id: story.billing.id }],
    });
    expect(await story.step(proposal, step, REASON, [409, by])).toMatchObject({
      code: 'proposal.closed',
      details: { status },
    });
  });

  it.each(['reject', 'force'])('%s needs the admin scope', async (step) => {
    const story = await begin();
    const proposal = await story.dropEmail();
    expect(await story.step(proposal, step, REASON, [403])).toMatchObject({ code: 'scope.missing' });
  });

  it('force approves this revision and no later one', async () => {
    const story = await begin();
    const proposal = await story.dropEmail();
    const by = await story.team('admin', ['admin']);
    expect(await story.step(proposal, 'force', { reason: 'short' }, [422, by])).toMatchObject({
      errors: [{ pointer: '/reason' }],
    });
    expect(await story.step<ProposalView>(proposal, 'force', REASON, [200, by])).toMatchObject({
      status: 'approved',
      forced_revision: 1,
    });
    const revised = await story.propose('id', 'name');
    expect(revised).toMatchObject({ status: 'open', revision: 2 });
    expect(await story.step(proposal, 'publish', {}, [409])).toMatchObject({ code: 'proposal.not_approved' });
  });
});
