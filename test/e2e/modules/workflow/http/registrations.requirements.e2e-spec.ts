import { afterAll, describe, expect, it } from '@jest/globals';
import type { AuditEventView } from '../../../../../src/modules/audit/queries/audit-event.view.js';
import type { ImpactView } from '../../../../../src/modules/workflow/queries/publish-answer.view.js';
import type { RegistrationView } from '../../../../../src/modules/workflow/queries/registration.view.js';
import { startApp } from '../../../../support/app.js';
import { OrdersStory, requiredOf, withColumns } from '../../../../support/orders-story.js';
import type { TestTeam } from '../../../../support/test-team.js';

const test = await startApp();
afterAll(test.close);

const EMAIL = withColumns('email');

interface Analyst {
  readonly story: OrdersStory;
  readonly analyst: TestTeam;
  readonly registration: RegistrationView;
}

/** A team that reads every column, and says what it needs of them at the least. */
async function analyst(requirement: object = EMAIL, more: object = {}): Promise<Analyst> {
  const story = await OrdersStory.begin(test);
  const team = await story.team('analysts');
  const body = { asset_id: story.asset.id, requirement, ...more };
  return { story, analyst: team, registration: await team.api.post<RegistrationView>('/registrations', body, 201) };
}

const impactOf = (story: OrdersStory, ...columns: string[]): Promise<ImpactView> =>
  story.producer.api.post<ImpactView>(`/assets/${story.asset.id}/impact`, withColumns(...columns), 200);

describe('a requirement', () => {
  it('is shown as it was set, kept by who registers again, and taken back with null', async () => {
    const { story, analyst: team, registration } = await analyst();
    expect(registration.requirement).toEqual({ ...EMAIL, guarantees: {} });
    const again = await team.api.post('/registrations', { asset_id: story.asset.id, requirement: null }, 200);
    expect(again).toMatchObject({ requirement: EMAIL });
    expect(await team.api.patch(`/registrations/${registration.id}`, { requirement: null })).toMatchObject({
      requirement: null,
    });
  });

  it('consents to a change that still meets it, and says so', async () => {
    const { story, analyst: team } = await analyst();
    expect(await impactOf(story, 'id', 'name', 'email')).toMatchObject({
      decision: 'published',
      affected: [],
      unaffected: expect.arrayContaining([
        expect.objectContaining({ team_id: team.id, because: [], spared_by: 'requirement' }),
        expect.objectContaining({ team_id: story.hr.id, spared_by: 'columns' }),
      ]),
    });
    const { contract } = await story.publish(withColumns('id', 'name', 'email'), 201);
    const { results } = await test.api.get<{ results: AuditEventView[] }>(
      `/audit/events?action=contract.published&entity_id=${contract?.id}`,
    );
    expect(results).toMatchObject([{ after: { consented_by_requirement_team_ids: [team.id] } }]);
  });

  it('is unmet by a change that takes what it needs, and asks for consent to that', async () => {
    const { story, analyst: team } = await analyst();
    const proposal = await story.dropEmail();
    const unmet = proposal.findings.find(({ kind }) => kind === 'requirement_unmet');
    expect(unmet).toMatchObject({ subjects: ['/email'], breaking: true });
    expect(requiredOf(proposal)).toEqual([story.billing.name, team.name]);
    expect((await impactOf(story, 'id', 'name', 'phone')).affected).toContainEqual(
      expect.objectContaining({ team_id: team.id, because: [unmet?.fingerprint] }),
    );
    await story.answer(story.billing, proposal, 'approved');
    const { acknowledgment } = await story.answer(team, proposal, 'approved');
    expect(acknowledgment.fingerprints).toEqual([unmet?.fingerprint]);
    await story.step(proposal, 'publish', {}, [201]);
  });

  it('asks anew for what a revision takes besides, and of what is left after a loss that was agreed to', async () => {
    const { story, analyst: team } = await analyst(withColumns('id', 'email'));
    const proposal = await story.dropEmail();
    await story.answer(story.billing, proposal, 'approved');
    await story.answer(team, proposal, 'approved');
    const revised = await story.propose('name', 'phone');
    expect(revised.required).toContainEqual(expect.objectContaining({ team_id: team.id, covers_all: false }));
    await story.propose('id', 'name', 'phone');
    await story.step(proposal, 'publish', {}, [201]);
    expect((await story.propose('name', 'phone')).required).toMatchObject([{ team_id: team.id, answer: null }]);
  });

  it('covers promises beyond the schema', async () => {
    const story = await OrdersStory.begin(test);
    const promise = (hours: number) => ({ guarantees: { freshness: { max_staleness: `PT${hours}H` } } });
    await story.publish({ ...withColumns('id', 'name', 'email', 'phone'), ...promise(1) }, 201);
    const team = await story.team('analysts');
    const requirement = { ...EMAIL, ...promise(24) };
    await team.api.post('/registrations', { asset_id: story.asset.id, requirement }, 201);
    const weakened = await story.publish(
      { ...withColumns('id', 'name', 'email', 'phone'), ...promise(12), dry_run: true },
      200,
    );
    expect(weakened.unaffected).toContainEqual(expect.objectContaining({ team_id: team.id, spared_by: 'requirement' }));
    const broken = await story.publish(
      { ...withColumns('id', 'name', 'email', 'phone'), ...promise(48), dry_run: true },
      200,
    );
    expect(broken.affected).toContainEqual(expect.objectContaining({ team_id: team.id }));
  });

  it('set while a proposal is open takes its team out, or in', async () => {
    const story = await OrdersStory.begin(test);
    const team = await story.team('analysts');
    await story.register(team, null);
    const proposal = await story.propose('id', 'name', 'email');
    expect(requiredOf(proposal)).toEqual([team.name]);
    const { id } = await story.registrationOf(team);
    await team.api.patch(`/registrations/${id}`, { requirement: EMAIL });
    expect(await story.proposal(proposal)).toMatchObject({
      status: 'approved',
      required: [],
      consented_by_requirement: [{ team_id: team.id, registration_id: id }],
    });
    await team.api.patch(`/registrations/${id}`, { requirement: withColumns('phone') });
    expect(await story.proposal(proposal)).toMatchObject({ status: 'open', required: [{ team_id: team.id }] });
  });

  it('is set by nobody else, because it consents', async () => {
    const { story, registration } = await analyst();
    const admin = await story.team('admins', ['admin']);
    const body = { requirement: withColumns('id') };
    expect(await admin.api.patch(`/registrations/${registration.id}`, body, 403)).toMatchObject({
      code: 'team.not_yours',
    });
  });
});

describe('a requirement is refused', () => {
  it.each<[string, object, { more?: object; code: string; pointer: string }]>([
    [
      'that lacks a listed column',
      EMAIL,
      {
        more: { columns: ['email', 'id'] },
        code: 'registration.requirement_lacks_column',
        pointer: '/columns/1',
      },
    ],
    [
      'that the active contract does not meet',
      withColumns('fax'),
      { code: 'registration.requirement_unmet', pointer: '/requirement' },
    ],
    [
      'that is no schema',
      { schema_format: 'columns', schema: { columns: [{ type: 'INT' }] } },
      { code: 'registration.invalid_requirement', pointer: '/requirement/schema/columns/0/name' },
    ],
    ['without a schema', { schema_format: 'columns' }, { code: 'request.invalid', pointer: '/requirement/schema' }],
  ])('%s', async (_, requirement, { more = {}, code, pointer }) => {
    const story = await OrdersStory.begin(test);
    const team = await story.team('analysts');
    const body = { asset_id: story.asset.id, requirement, ...more };
    const problem = await team.api.post('/registrations', body, 422);
    expect(problem).toMatchObject({ code, errors: [expect.objectContaining({ pointer })] });
    expect(await story.registrationOf(team)).toBeUndefined();
  });
});
