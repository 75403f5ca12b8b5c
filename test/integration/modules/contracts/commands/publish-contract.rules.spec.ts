import { afterAll, describe, expect, it } from '@jest/globals';
import { Asset } from '../../../../../src/modules/assets/persistence/asset.entity.js';
import { Contract } from '../../../../../src/modules/contracts/persistence/contract.entity.js';
import { startApp } from '../../../../support/app.js';
import { eventCount, eventsAbout } from '../../../../support/event-log.js';
import { columns, publish } from '../../../../support/publishing.js';
import { rowCounts } from '../../../../support/row-counts.js';

const { api, given, database, close } = await startApp();
afterAll(close);
const shop = await given.team('shop');
const billing = await given.team('billing');
const shopAdmin = { api: api.as((await given.key(shop.id, ['admin'])).key) };
const platform = await given.team('platform', ['admin']);
const asset = (more: object = {}) => given.asset({ owner: shop, ...more });
const WITHOUT_EMAIL = columns({ id: 'integer' });
const WITH_EMAIL = columns({ id: 'integer', email: 'text' });
const REASON = 'the regulator demands it';

describe('versions', () => {
  it('only rise: a lower or equal one is refused, and nothing is written', async () => {
    const made = await asset()
      .withContract({ ...WITHOUT_EMAIL, version: '2.0.0' })
      .make();
    const before = await rowCounts(database);
    for (const version of ['0.5.0', '1.9.9', '2.0.0', '2.0.0-rc.1']) {
      expect(await shop.api.post(`/assets/${made.id}/contracts`, { ...WITH_EMAIL, version }, 409)).toMatchObject({
        code: 'version.not_higher',
        details: { version, highest: '2.0.0' },
        errors: [{ pointer: '/version' }],
      });
    }
    expect(await rowCounts(database)).toEqual(before);
  });

  it('are followed by what comes after the highest, even where a clock was behind', async () => {
    const made = await asset().withContract(WITHOUT_EMAIL).make();
    const em = database.em();
    const first = await em.findOneOrFail(Contract, { assetId: made.id });
    const id = '01900000-0000-7000-8000-000000000000';
    await em.nativeUpdate(Contract, { id: first.id }, { status: 'deprecated' });
    await em.insert(Contract, { ...first, id, version: '1.5.0', schema: WITH_EMAIL.schema });
    await em.nativeUpdate(Asset, { id: made.id }, { activeContractId: id, activeVersion: '1.5.0' });
    const more = columns({ id: 'integer', email: 'text', note: 'text' });
    expect(await publish(shop, made.id, more)).toMatchObject({
      contract: { version: '1.6.0', supersedes_id: id },
      findings: [{ kind: 'column_added', path: '/note' }],
    });
  });

  it('may be higher than the change deserves', async () => {
    const made = await asset().withContract(WITHOUT_EMAIL).make();
    expect(await publish(shop, made.id, { ...WITH_EMAIL, version: '9.0.0' })).toMatchObject({
      contract: { version: '9.0.0' },
      suggested_version: '1.1.0',
    });
  });

  it('are only suggested where the asset says so, until one is named', async () => {
    const made = await asset().make();
    await shop.api.patch(`/assets/${made.id}`, { semver_mode: 'suggest' });
    const before = await rowCounts(database);
    expect(await publish(shop, made.id, WITHOUT_EMAIL, 200)).toMatchObject({
      decision: 'suggested',
      suggested_version: '1.0.0',
      contract: null,
    });
    expect(await rowCounts(database)).toEqual(before);
    await publish(shop, made.id, { ...WITHOUT_EMAIL, version: '1.0.0' });
    expect(await publish(shop, made.id, WITH_EMAIL, 200)).toMatchObject({ suggested_version: '1.1.0' });
  });

  it('too low for the change are refused with the expected one where the asset enforces it', async () => {
    const made = await asset().withContract(WITHOUT_EMAIL).make();
    await shop.api.patch(`/assets/${made.id}`, { semver_mode: 'enforce' });
    const before = await rowCounts(database);
    expect(await shop.api.post(`/assets/${made.id}/contracts`, { ...WITH_EMAIL, version: '1.0.1' }, 422)).toMatchObject(
      {
        code: 'version.under_bump',
        details: { expected_version: '1.1.0' },
        errors: [{ pointer: '/version' }],
      },
    );
    expect(await rowCounts(database)).toEqual(before);
    expect(await publish(shop, made.id, WITH_EMAIL)).toMatchObject({ contract: { version: '1.1.0' } });
  });
});

describe('guarantees', () => {
  const promised = () =>
    asset()
      .withContract({
        ...WITH_EMAIL,
        guarantees: { freshness: { max_staleness: 'PT1H' }, nullability: { email: 'never', id: 'never' } },
      })
      .make();
  const after = async (assetId: string, body: object, status = 201) =>
    (await publish(shop, assetId, { ...columns({ id: 'integer', email: 'text', note: 'text' }), ...body }, status))
      .contract?.guarantees;

  it('are inherited when left out', async () => {
    const { id } = await promised();
    expect(await after(id, {})).toEqual({
      freshness: { max_staleness: 'PT1H' },
      nullability: { email: 'never', id: 'never' },
    });
  });

  it('are merged over the current ones, and null removes an entry, a kind, or all', async () => {
    const { id } = await promised();
    expect(await after(id, { guarantees: { volume: { min_rows: 1 }, nullability: { email: null } } })).toEqual({
      freshness: { max_staleness: 'PT1H' },
      volume: { min_rows: 1 },
      nullability: { id: 'never' },
    });
    expect(await after(id, { guarantees: { freshness: null } })).toEqual({
      volume: { min_rows: 1 },
      nullability: { id: 'never' },
    });
    expect(await after(id, { guarantees: null })).toEqual({});
  });

  it('on a removed column go with it', async () => {
    const { id } = await promised();
    const { contract } = await publish(shop, id, WITHOUT_EMAIL);
    expect(contract?.guarantees).toMatchObject({ nullability: { id: 'never' } });
  });

  it('on an unknown column are refused, naming the nearest one', async () => {
    const { id } = await promised();
    const before = await eventCount(database);
    const body = { ...WITH_EMAIL, guarantees: { nullability: { emial: 'never' } } };
    const refusal = await shop.api.post(`/assets/${id}/contracts`, body, 422);
    expect(JSON.stringify(refusal)).toContain('/nullability/emial');
    expect(JSON.stringify(refusal)).toContain('email');
    expect(await eventCount(database)).toBe(before);
  });
});

describe('force', () => {
  const consumed = () => asset().withContract(WITH_EMAIL).consumedBy(billing, ['email']).make();
  const forced = (by: Pick<typeof shop, 'api'>, assetId: string, reason: unknown, status: number) =>
    by.api.post(`/assets/${assetId}/contracts`, { ...WITHOUT_EMAIL, force: true, force_reason: reason }, status);

  it('publishes over consumers, is shown as such, tells them, and ends the open proposal', async () => {
    const { id } = await consumed();
    const { proposal } = await publish(shop, id, WITHOUT_EMAIL, 202);
    const answer = await publish(platform, id, { ...WITHOUT_EMAIL, force: true, force_reason: ` ${REASON} ` });
    expect(answer).toMatchObject({
      decision: 'published',
      reason: 'forced',
      forced: true,
      contract: { version: '2.0.0', forced: true, force_reason: REASON, published_by_team_id: shop.id },
    });
    expect(await eventsAbout(database, answer.contract?.id ?? '')).toMatchObject([
      {
        audience: [shop.id, billing.id],
        actor: { team_id: platform.id, on_behalf_of: shop.id },
        after: { forced: true, force_reason: REASON },
      },
    ]);
    expect(await api.get(`/proposals/${proposal?.id}`)).toMatchObject({ status: 'withdrawn' });
  });

  it('needs the admin scope, and a reason of 10 to 500 characters', async () => {
    const { id } = await consumed();
    const before = await rowCounts(database);
    expect(await forced(shop, id, REASON, 403)).toMatchObject({ code: 'contract.force_refused' });
    for (const reason of [null, '', 'too short', `${' '.repeat(20)}short`, 'x'.repeat(501), 7]) {
      const refusal = await forced(platform, id, reason, 422);
      expect(refusal.errors).toMatchObject([{ pointer: '/force_reason' }]);
    }
    expect(await rowCounts(database)).toEqual(before);
  });

  it('of a change that breaks nobody is no force', async () => {
    const { id } = await consumed();
    const body = { ...columns({ id: 'integer', email: 'text', note: 'text' }), force: true, force_reason: REASON };
    expect(await publish(platform, id, body)).toMatchObject({
      forced: false,
      contract: { forced: false, force_reason: null },
    });
  });

  it('outside production may be that of the owner’s own admin', async () => {
    const { id } = await consumed();
    expect(await publish(shopAdmin, id, { ...WITHOUT_EMAIL, force: true, force_reason: REASON })).toMatchObject({
      forced: true,
    });
  });
});

describe('a transitive mode', () => {
  const object = (properties: object, required: string[] = []) => ({
    schema: { type: 'object', additionalProperties: false, properties, required },
  });
  const A = object({ a: { type: 'integer' } });
  const NARROWED = object({ a: { type: 'integer', maximum: 10 } });

  const AB = object({ a: { type: 'integer' }, b: { type: 'string' } });
  const WITH_B_NUMBER = object({ a: { type: 'integer' }, b: { type: 'number' } });

  it.each([
    ['backward', 201, 'published'],
    ['backward_transitive', 202, 'proposed'],
  ] as const)('asks the older versions, too: %s', async (compatibility, status, decision) => {
    const made = await asset({ compatibility: 'none' }).withContract(AB).withContract(A).make();
    await shop.api.patch(`/assets/${made.id}`, { compatibility });
    await billing.api.post('/registrations', { asset_id: made.id }, 201);
    // A number where the first version had a text: only that one could have held it.
    expect(await publish(shop, made.id, WITH_B_NUMBER, status)).toMatchObject({ decision });
  });

  it('does not ask again about a break that was published with consent', async () => {
    const made = await asset({ compatibility: 'backward_transitive' }).withContract(A).consumedBy(billing).make();
    const { proposal } = await publish(shop, made.id, NARROWED, 202);
    await billing.api.post(`/proposals/${proposal?.id}/acknowledgments`, { response: 'approved' }, 201);
    await shop.api.post(`/proposals/${proposal?.id}/publish`, {}, 201);
    const next = object({ a: { type: 'integer', maximum: 10, description: 'small' } });
    expect(await publish(shop, made.id, next)).toMatchObject({ decision: 'published', change_class: 'patch' });
  });
});
