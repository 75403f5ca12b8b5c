import { afterAll, describe, expect, it } from '@jest/globals';
import { Asset } from '../../../../../src/modules/assets/persistence/asset.entity.js';
import { Contract } from '../../../../../src/modules/contracts/persistence/contract.entity.js';
import { Registration } from '../../../../../src/modules/workflow/persistence/registration.entity.js';
import type { ProposalView } from '../../../../../src/modules/workflow/queries/proposal.view.js';
import { startApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';
import { columns, dryRun, kindsIn, publish } from '../../../../support/publishing.js';
import { rowCounts } from '../../../../support/row-counts.js';

const { api, given, database, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
const asset = (more: object = {}) => given.asset({ owner: shop, ...more });
const published = (more: object = {}) => asset(more).withColumns({ id: 'integer', email: 'text' });
const rows = (assetId: string) => database.em().find(Contract, { assetId }, { orderBy: { id: 'asc' } });
const historyOf = async (assetId: string) => (await rows(assetId)).map(({ version, status }) => `${version} ${status}`);

const WITHOUT_EMAIL = columns({ id: 'integer' });
const SAME = columns({ id: 'integer', email: 'text' });
const MORE = columns({ id: 'integer', email: 'text', note: 'text' });

describe('a pre-release', () => {
  it('stands beside the active version: it moves nobody and deprecates nothing', async () => {
    const made = await published().consumedBy(billing, ['email']).make();
    const answer = await publish(shop, made.id, { ...WITHOUT_EMAIL, version: '2.0.0-rc.1' });
    expect(answer).toMatchObject({
      decision: 'published',
      reason: 'pre_release',
      contract: { version: '2.0.0-rc.1', status: 'prerelease' },
      change_class: 'major',
    });
    expect(await historyOf(made.id)).toEqual(['1.0.0 active', '2.0.0-rc.1 prerelease']);
    expect(await database.em().findOneOrFail(Asset, { id: made.id })).toMatchObject({ activeVersion: '1.0.0' });
    expect(await api.get(`/registrations?asset_id=${made.id}`)).toMatchObject({
      results: [{ contract_version: '1.0.0', columns: ['email'] }],
    });
  });

  it('leaves its final to be judged against the last stable version', async () => {
    const made = await published().consumedBy(billing, ['email']).make();
    await publish(shop, made.id, { ...WITHOUT_EMAIL, version: '2.0.0-rc.1' });
    const final = await publish(shop, made.id, { ...WITHOUT_EMAIL, version: '2.0.0' }, 202);
    expect(final).toMatchObject({ decision: 'proposed', proposal: { base_contract_id: made.contractId } });
    expect(kindsIn(final)).toEqual(['column_removed']);
    expect(await historyOf(made.id)).toEqual(['1.0.0 active', '2.0.0-rc.1 prerelease']);
  });

  it('may be the first version, and the first stable one comes after it', async () => {
    const made = await asset().make();
    await publish(shop, made.id, { ...SAME, version: '1.0.0-rc.1' });
    expect(await publish(shop, made.id, WITHOUT_EMAIL)).toMatchObject({
      reason: 'first_contract',
      change_class: 'initial',
      contract: { version: '1.0.0', supersedes_id: null },
    });
  });
});

describe('what is equal', () => {
  it.each<[string, object, object]>([
    [
      'with keys in another order',
      { schema: { type: 'object', properties: { a: { type: 'string', maxLength: 3 }, b: {} }, required: ['a', 'b'] } },
      { schema: { required: ['b', 'a'], properties: { b: {}, a: { maxLength: 3, type: 'string' } }, type: 'object' } },
    ],
    ['with another name for the same type', columns({ a: 'DECIMAL(10)' }), columns({ a: 'numeric(10,0)' })],
    [
      'with guarantees inherited, or said again in another unit',
      columns({ a: 'integer' }, { guarantees: { freshness: { max_staleness: 'PT60M' } } }),
      columns({ a: 'integer' }, { guarantees: { freshness: { max_staleness: 'PT1H' } } }),
    ],
    ['with a version and notes of its own', columns({ a: 'integer' }), columns({ a: 'integer' }, { version: '7.0.0' })],
  ])('%s is unchanged and writes nothing', async (_, first, second) => {
    const made = await asset()
      .withContract({ ...first })
      .make();
    const before = await rowCounts(database);
    expect(await publish(shop, made.id, { ...second, notes: 'again' }, 200)).toMatchObject({
      decision: 'unchanged',
      contract: { id: made.contractId, version: '1.0.0' },
      findings: [],
      change_class: null,
    });
    expect(await rowCounts(database)).toEqual(before);
  });

  it.each<[string, object]>([
    ['a description', { schema: { columns: [{ name: 'a', type: 'integer', description: 'x' }] } }],
    ['a guarantee', { ...columns({ a: 'integer' }), guarantees: { volume: { min_rows: 1 } } }],
  ])('is not unchanged with %s more', async (_, second) => {
    const made = await asset().withColumns({ a: 'integer' }).make();
    expect(await publish(shop, made.id, { schema_format: 'columns', ...second })).toMatchObject({
      decision: 'published',
    });
  });
});

describe('a version that may go out', () => {
  it('is written with its event in one transaction, and moves asset and registrations along', async () => {
    const made = await published().consumedBy(billing).make();
    const { contract } = await publish(shop, made.id, { ...MORE, notes: 'a note column' });
    const [first, second] = await rows(made.id);
    expect(first).toMatchObject({ status: 'deprecated', deprecatedAt: expect.any(Date) });
    expect(second).toMatchObject({
      id: contract?.id,
      version: '1.1.0',
      status: 'active',
      mode: 'consumers',
      changeClass: 'minor',
      notes: 'a note column',
      forced: false,
      supersedesId: first?.id,
      publishedByTeamId: shop.id,
    });
    expect(await database.em().findOneOrFail(Asset, { id: made.id })).toMatchObject({
      activeContractId: contract?.id,
      activeVersion: '1.1.0',
    });
    expect(await api.get(`/registrations?asset_id=${made.id}`)).toMatchObject({
      results: [{ contract_id: contract?.id, contract_version: '1.1.0' }],
    });
    expect(await eventsAbout(database, contract?.id ?? '')).toMatchObject([
      {
        action: 'contract.published',
        audience: [shop.id, billing.id],
        after: { version: '1.1.0', change_class: 'minor' },
      },
    ]);
    expect((await eventsAbout(database, first?.id ?? '')).map(({ action }) => action)).toEqual([
      'contract.published',
      'contract.deprecated',
    ]);
  });

  it('is a major one when it breaks nobody who is registered', async () => {
    const made = await published().consumedBy(billing, ['id']).consumedBy(shop).make();
    expect(await publish(shop, made.id, WITHOUT_EMAIL)).toMatchObject({
      decision: 'published',
      reason: 'nobody_affected',
      change_class: 'major',
      contract: { version: '2.0.0', forced: false },
      affected: [],
      findings: [{ kind: 'column_removed', path: '/email', breaking: true }],
    });
  });

  it('goes out under the mode none whomever it hurts, and they are told', async () => {
    const made = await published({ compatibility: 'none' }).consumedBy(billing).make();
    const { contract, ...answer } = await publish(shop, made.id, WITHOUT_EMAIL);
    expect(answer).toMatchObject({ decision: 'published', change_class: 'major', verdicts: { readers: 'fails' } });
    expect(await eventsAbout(database, contract?.id ?? '')).toMatchObject([{ audience: [shop.id, billing.id] }]);
  });

  it('goes out under the mode none over a strict consumer, too', async () => {
    const made = await asset({ compatibility: 'none' }).withColumns({ id: 'integer' }).make();
    await billing.api.post('/registrations', { asset_id: made.id }, 201);
    await database.em().nativeUpdate(Registration, { assetId: made.id }, { strict: true });
    expect(await publish(shop, made.id, columns({ id: 'bigint' }))).toMatchObject({ decision: 'published' });
  });
});

describe('a version that breaks a registered consumer', () => {
  it('becomes a proposal, and the active version stays', async () => {
    const made = await published().consumedBy(billing, ['email']).make();
    const answer = await publish(shop, made.id, { ...WITHOUT_EMAIL, notes: 'privacy' }, 202);
    expect(answer).toMatchObject({
      decision: 'proposed',
      reason: 'consumers_affected',
      contract: null,
      change_class: 'major',
      verdicts: { readers: 'fails' },
      affected: [{ team_id: billing.id, columns: ['email'] }],
      proposal: { kind: 'publish', status: 'open', revision: 1, proposed_version: '2.0.0', notes: 'privacy' },
    });
    expect(await historyOf(made.id)).toEqual(['1.0.0 active']);
    expect((await eventsAbout(database, answer.proposal?.id ?? '')).map(({ action }) => action)).toEqual([
      'proposal.opened',
    ]);
  });

  it('asked for again changes nothing, and changed is a revision of the one proposal', async () => {
    const made = await published().consumedBy(billing).make();
    const first = await publish(shop, made.id, WITHOUT_EMAIL, 202);
    const before = await rowCounts(database);
    expect(await publish(shop, made.id, WITHOUT_EMAIL, 202)).toMatchObject({ proposal: { id: first.proposal?.id } });
    expect(await rowCounts(database)).toEqual(before);
    const second = await publish(shop, made.id, columns({ id: 'text' }), 202);
    expect(second).toMatchObject({ proposal: { id: first.proposal?.id, revision: 2 } });
    const { results } = await api.get<{ results: ProposalView[] }>(`/proposals?asset_id=${made.id}`);
    expect(results).toHaveLength(1);
  });

  it('is judged by the mode of the asset, whatever the request says', async () => {
    const made = await published().consumedBy(billing).make();
    for (const field of ['compatibility', 'mode', 'compatibility_mode']) {
      const refusal = await api.post(`/assets/${made.id}/contracts`, { ...WITHOUT_EMAIL, [field]: 'none' }, 422);
      expect(refusal.errors).toMatchObject([{ pointer: `/${field}` }]);
    }
    expect(await historyOf(made.id)).toEqual(['1.0.0 active']);
  });
});

describe('a dry run', () => {
  it.each([
    ['unchanged', SAME, 200],
    ['published', MORE, 201],
    ['proposed', WITHOUT_EMAIL, 202],
  ] as const)('answers %s, as the publish then does, and writes nothing', async (decision, body, status) => {
    const made = await published().consumedBy(billing).make();
    const before = await rowCounts(database);
    const dry = await dryRun(shop, made.id, body);
    expect(dry).toMatchObject({ decision, contract: null, proposal: null });
    expect(await rowCounts(database)).toEqual(before);
    const real = await publish(shop, made.id, body, status);
    expect({ ...real, contract: null, proposal: null }).toEqual(dry);
  });

  it('checks the same rights and versions', async () => {
    const made = await published().make();
    const before = await rowCounts(database);
    await publish(billing, made.id, { ...MORE, dry_run: true }, 403);
    await publish(shop, made.id, { ...MORE, version: '0.9.0', dry_run: true }, 409);
    await publish(shop, made.id, { ...MORE, force: true, force_reason: 'because I can', dry_run: true }, 403);
    expect(await rowCounts(database)).toEqual(before);
  });
});
