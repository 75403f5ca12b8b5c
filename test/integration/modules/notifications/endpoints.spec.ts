import { afterAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { DeleteTeam } from '../../../../src/modules/identity/commands/delete-team.command.js';
import { Team } from '../../../../src/modules/identity/index.js';
import {
  CreateEndpoint,
  type NewEndpoint,
} from '../../../../src/modules/notifications/commands/endpoints/create-endpoint.command.js';
import { DeleteEndpoint } from '../../../../src/modules/notifications/commands/endpoints/delete-endpoint.command.js';
import { EndRotation } from '../../../../src/modules/notifications/commands/endpoints/end-rotation.command.js';
import { PingEndpoint } from '../../../../src/modules/notifications/commands/endpoints/ping-endpoint.command.js';
import { RotateSecret } from '../../../../src/modules/notifications/commands/endpoints/rotate-secret.command.js';
import { UpdateEndpoint } from '../../../../src/modules/notifications/commands/endpoints/update-endpoint.command.js';
import { WebhookDelivery, WebhookEndpoint } from '../../../../src/modules/notifications/index.js';
import { Endpoints } from '../../../../src/modules/notifications/queries/endpoints/endpoints.query.js';
import { SecretBox } from '../../../../src/platform/secret-box.js';
import { ADMIN, keyOf } from '../../../support/actors.js';
import { startApp } from '../../../support/app.js';
import { deliveriesTo } from '../../../support/endpoints.js';
import { eventsAbout } from '../../../support/event-log.js';
import { rowCounts } from '../../../support/row-counts.js';
import { atOnce, fulfilled, rejected } from '../../../support/settled.js';

const { app, given, database, clock, close } = await startApp();
afterAll(close);
const billing = await given.team('billing');
const hr = await given.team('hr');
const by = keyOf(billing);
const send = app.get(CommandBus).execute.bind(app.get(CommandBus));
const wanted: NewEndpoint = {
  teamId: null,
  url: 'https://hooks.example.com/services/canary-path',
  events: ['*'],
  assetIds: null,
  format: 'standard',
  digest: null,
  description: null,
};
const create = (fields: Partial<NewEndpoint> = {}, actor = by) =>
  send(new CreateEndpoint(actor, { ...wanted, ...fields }));
const rowOf = (id: string) => database.em().findOneOrFail(WebhookEndpoint, { id });
const kinds = async (id: string) => (await eventsAbout(database, id)).map(({ action }) => action);
const HOUR = 3_600_000;

describe('an endpoint', () => {
  it('is made with a secret that is shown once and kept sealed, and its team hears of it', async () => {
    const { secret, ...endpoint } = await create();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const row = await rowOf(endpoint.id);
    expect(row.secret).not.toContain(secret.slice(6));
    expect(app.get(SecretBox).open(row.secret, endpoint.id)).toBe(secret);
    expect(() => app.get(SecretBox).open(row.secret, hr.id)).toThrow('authenticate');
    expect(await app.get(Endpoints).one(by, endpoint.id)).toEqual(endpoint);
    expect(await eventsAbout(database, endpoint.id)).toMatchObject([
      { action: 'endpoint.created', teamId: billing.id, audience: [billing.id], after: { events: ['*'] } },
    ]);
  });

  it('tells events and audit neither a secret nor more of the URL than its origin', async () => {
    const first = await create();
    await send(new UpdateEndpoint(by, first.id, { url: `${wanted.url}/moved` }));
    const second = await send(new RotateSecret(by, first.id, false));
    await send(new PingEndpoint(by, first.id));
    await send(new DeleteEndpoint(by, first.id));
    const told = JSON.stringify(await eventsAbout(database, first.id));
    for (const secret of [first.secret, second.secret]) {
      expect(told).not.toContain(secret.slice(6));
    }
    expect(told).not.toContain('canary-path');
    expect(told).toContain('"https://hooks.example.com"');
  });

  it('is made for a team by its own key, or by an admin that names it', async () => {
    expect(await create({ teamId: hr.id }, ADMIN)).toMatchObject({ team_id: hr.id });
    await expect(create({ teamId: hr.id })).rejects.toMatchObject({ code: 'team.not_yours' });
    await expect(create({}, ADMIN)).rejects.toMatchObject({ code: 'team.missing' });
  });

  it('is refused, and nothing written, for what would never be sent', async () => {
    const before = await rowCounts(database);
    await expect(create({ url: 'http://hooks.example.com' })).rejects.toMatchObject({ code: 'url.refused' });
    await expect(create({ url: 'https://10.0.0.1/' })).rejects.toMatchObject({ errors: [{ pointer: '/url' }] });
    await expect(create({ events: ['proposal.open'] })).rejects.toMatchObject({
      details: { nearest: 'proposal.opened' },
    });
    await expect(create({ assetIds: [hr.id] })).rejects.toMatchObject({ errors: [{ pointer: '/asset_ids/0' }] });
    expect(await rowCounts(database)).toEqual(before);
  });

  it('is one of at most fifty of a team', async () => {
    const many = await given.team('many');
    const actor = keyOf(many);
    for (let made = 0; made < 50; made++) {
      await create({}, actor);
    }
    await expect(create({}, actor)).rejects.toMatchObject({ code: 'endpoint.too_many', details: { most: 50 } });
  });

  it('is not found by another team, whatever it asks, and not by an admin', async () => {
    const { id } = await create();
    for (const stranger of [keyOf(hr), keyOf(hr, ['admin']), ADMIN]) {
      const before = await rowCounts(database);
      const refusal = { code: 'endpoint.not_found' };
      await expect(app.get(Endpoints).one(stranger, id)).rejects.toMatchObject(refusal);
      await expect(send(new UpdateEndpoint(stranger, id, { status: 'paused' }))).rejects.toMatchObject(refusal);
      await expect(send(new RotateSecret(stranger, id, true))).rejects.toMatchObject(refusal);
      await expect(send(new EndRotation(stranger, id))).rejects.toMatchObject(refusal);
      await expect(send(new PingEndpoint(stranger, id))).rejects.toMatchObject(refusal);
      await expect(send(new DeleteEndpoint(stranger, id))).rejects.toMatchObject(refusal);
      expect((await app.get(Endpoints).list(stranger, { limit: 200 })).results.map((one) => one.id)).not.toContain(id);
      expect(await rowCounts(database)).toEqual(before);
    }
  });

  it('changes what a patch names, and starts afresh when its status is set', async () => {
    const { id, secret: _secret, ...endpoint } = await create({ description: 'ours' });
    await database.em().nativeUpdate(
      WebhookEndpoint,
      { id },
      {
        status: 'disabled',
        disabledReason: 'gone',
        failingSince: new Date(),
      },
    );
    expect(await send(new UpdateEndpoint(by, id, { events: ['team.*'] }))).toMatchObject({
      status: 'disabled',
      description: 'ours',
      events: ['team.*'],
    });
    expect(await send(new UpdateEndpoint(by, id, { status: 'active', events: ['*'] }))).toEqual({
      id,
      ...endpoint,
      updated_at: expect.any(Date),
    });
    await expect(send(new UpdateEndpoint(by, id, { url: 'ftp://x' }))).rejects.toMatchObject({ code: 'url.refused' });
  });
});

describe('the secret', () => {
  it('rotates with a day in which the former one signs too; a second rotation in it is refused, or forced', async () => {
    const { id, secret } = await create();
    const next = await send(new RotateSecret(by, id, false));
    expect(next.previous_secret_until!.getTime() - next.updated_at.getTime()).toBe(24 * HOUR);
    const row = await rowOf(id);
    const open = (sealed: string) => app.get(SecretBox).open(sealed, id);
    expect([open(row.secret), open(row.previousSecret!)]).toEqual([next.secret, secret]);
    await expect(send(new RotateSecret(by, id, false))).rejects.toMatchObject({
      code: 'endpoint.rotation_under_way',
      details: { previous_secret_until: next.previous_secret_until },
    });
    const forced = await send(new RotateSecret(by, id, true));
    expect(open((await rowOf(id)).previousSecret!)).toBe(next.secret);
    expect(new Set([secret, next.secret, forced.secret]).size).toBe(3);
    expect(await kinds(id)).toEqual(['endpoint.created', 'endpoint.secret_rotated', 'endpoint.secret_rotated']);
  });

  it('may rotate again when the day is over', async () => {
    const { id } = await create();
    await send(new RotateSecret(by, id, false));
    clock.shift(24 * HOUR);
    try {
      await send(new RotateSecret(by, id, false));
    } finally {
      clock.shift(-24 * HOUR);
    }
    expect(await kinds(id)).toHaveLength(3);
  });

  it('rotates once of many that are asked for at once', async () => {
    const { id } = await create();
    const results = await atOnce(6, () => send(new RotateSecret(by, id, false)));
    expect(fulfilled(results)).toHaveLength(1);
    expect(rejected(results)[0]).toMatchObject({ code: 'endpoint.rotation_under_way' });
  });

  it('stands alone as soon as the rotation is ended, which is recorded once', async () => {
    const { id } = await create();
    await send(new RotateSecret(by, id, false));
    for (let times = 0; times < 2; times++) {
      expect(await send(new EndRotation(by, id))).toMatchObject({ previous_secret_until: null });
    }
    expect((await rowOf(id)).previousSecret).toBeNull();
    expect(await kinds(id)).toEqual(['endpoint.created', 'endpoint.secret_rotated', 'endpoint.rotation_ended']);
  });
});

describe('a ping', () => {
  it('is a delivery to the one endpoint, and refused where nothing is sent', async () => {
    const { id } = await create({ events: ['team.*'] });
    const other = await create();
    const delivery = await send(new PingEndpoint(by, id));
    expect(delivery).toMatchObject({ endpoint_id: id, event_type: 'endpoint.pinged', status: 'pending', attempts: 0 });
    const [event] = (await eventsAbout(database, id)).filter(({ action }) => action === 'endpoint.pinged');
    expect(delivery.event_id).toBe(event!.id);
    expect((await deliveriesTo(database, other.id)).map(({ eventId }) => eventId)).not.toContain(event!.id);
    await send(new UpdateEndpoint(by, id, { status: 'paused' }));
    await expect(send(new PingEndpoint(by, id))).rejects.toMatchObject({ code: 'endpoint.not_active' });
  });
});

describe('a deleted endpoint', () => {
  it('keeps no secret, cancels what was still to be sent and hears nothing more', async () => {
    const { id } = await create();
    await send(new RotateSecret(by, id, false));
    await send(new DeleteEndpoint(by, id));
    expect(await rowOf(id)).toMatchObject({ secret: '', previousSecret: null, deletedAt: expect.any(Date) });
    const deliveries = await deliveriesTo(database, id);
    expect(deliveries.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
    await expect(app.get(Endpoints).one(by, id)).rejects.toMatchObject({ code: 'endpoint.not_found' });
    await expect(send(new DeleteEndpoint(by, id))).rejects.toMatchObject({ code: 'endpoint.not_found' });
    await create();
    expect(await deliveriesTo(database, id)).toHaveLength(2);
  });
});

describe('the endpoints of a team that is deleted', () => {
  it('are disabled for good, with what was still to be sent, and hear not even of what follows from it', async () => {
    const leaving = await given.team('leaving');
    await given
      .asset({ owner: await given.team('warehouse') })
      .consumedBy(leaving, null)
      .make();
    const ids = [(await create({}, keyOf(leaving))).id, (await create({ format: 'slack' }, keyOf(leaving))).id];
    const staying = await create();
    const ofPing = (await send(new PingEndpoint(keyOf(leaving), ids[0]!))).id;
    const until = new Date(Date.now() + HOUR);
    await database.em().nativeUpdate(WebhookDelivery, { id: ofPing }, { leaseOwner: 'somebody', leaseUntil: until });
    const before = await deliveriesTo(database, ids[0]!);
    await send(new DeleteTeam(ADMIN, leaving.id, null));
    const { deletedAt } = await database.em().findOneOrFail(Team, { id: leaving.id });
    for (const id of ids) {
      expect(await rowOf(id)).toMatchObject({ status: 'disabled', disabledReason: 'its team was deleted', deletedAt });
      expect(await rowOf(id)).toMatchObject({ secret: '', previousSecret: null });
      expect(await kinds(id)).toContain('endpoint.deleted');
      const statuses = (await deliveriesTo(database, id)).map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set(['cancelled']));
    }
    expect((await deliveriesTo(database, ids[0]!)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await database.em().findOneOrFail(WebhookDelivery, { id: ofPing })).toMatchObject({ leaseOwner: null });
    expect(await rowOf(staying.id)).toMatchObject({ status: 'active', deletedAt: null });
    await expect(create({ teamId: leaving.id }, ADMIN)).rejects.toMatchObject({ code: 'team.unknown' });
  });
});
