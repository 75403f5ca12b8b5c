import { afterAll, describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { EndTransfer } from '../../../../../src/modules/assets/commands/end-transfer.command.js';
import type { TransferView } from '../../../../../src/modules/assets/queries/transfer.view.js';
import { Asset } from '../../../../../src/modules/assets/persistence/asset.entity.js';
import { ADMIN, keyOf } from '../../../../support/actors.js';
import { startApp } from '../../../../support/app.js';
import { eventsAbout } from '../../../../support/event-log.js';
import { OrdersStory, requiredOf, withColumns } from '../../../../support/orders-story.js';
import type { TestTeam } from '../../../../support/test-team.js';

const test = await startApp();
const { app, api, database, close } = test;
afterAll(close);
type Status = 'accepted' | 'declined' | 'cancelled';
const end = (id: string, status: Status, by = ADMIN) =>
  app.get(CommandBus).execute(new EndTransfer(by, id, { status, reason: 'because' }));
const offer = ({ asset, producer }: Pick<OrdersStory, 'asset' | 'producer'>, to: TestTeam) =>
  producer.api.post<TransferView>(`/assets/${asset.id}/transfers`, { to_team_id: to.id }, 201);
const transferNow = (id: string) => api.get<TransferView>(`/transfers/${id}`);
const ownerOf = async (id: string) => (await database.em().findOneOrFail(Asset, { id })).ownerTeamId;
const newest = async (id: string) => (await eventsAbout(database, id)).at(-1);

describe('accepting', () => {
  it('makes the receiver the owner; the former one and the consumers hear of it', async () => {
    const story = await OrdersStory.begin(test);
    const { id } = await offer(story, story.hr);
    expect(await end(id, 'accepted', keyOf(story.hr))).toMatchObject({ status: 'accepted', closed_reason: 'because' });
    expect(await ownerOf(story.asset.id)).toBe(story.hr.id);
    expect(await newest(id)).toMatchObject({
      action: 'asset.transfer_accepted',
      audience: [story.producer.id, story.hr.id],
      before: { status: 'open' },
      after: { status: 'accepted' },
    });
    const updated = await newest(story.asset.id);
    expect(updated).toMatchObject({ action: 'asset.updated', teamId: story.hr.id });
    expect(updated?.audience.toSorted()).toEqual([story.hr.id, story.billing.id, story.producer.id].toSorted());
    await story.publish(withColumns('id', 'name', 'email', 'phone', 'more'), 403);
    await story.publish(withColumns('id', 'name', 'email', 'phone', 'more'), 201, story.hr);
  });

  it('leaves an open proposal to the new owner, whose own registration has not to answer', async () => {
    const story = await OrdersStory.begin(test);
    const proposal = await story.dropEmail();
    const { id } = await offer(story, story.hr);
    await end(id, 'accepted', keyOf(story.hr));
    expect(requiredOf(await story.proposal(proposal))).toEqual([story.billing.name]);
    await story.step(proposal, 'withdraw', { reason: 'not mine any more' }, [403]);
    await story.step(proposal, 'withdraw', { reason: 'not now' }, [200, story.hr]);
    // Its registration stays, and answers for nothing while it is the owner.
    expect(await story.registrationOf(story.hr)).toMatchObject({ columns: ['name'] });
    await story.publish(withColumns('id', 'email', 'phone'), 201, story.hr);
  });

  it('waits while the receiver has to answer a proposal', async () => {
    const story = await OrdersStory.begin(test);
    const proposal = await story.dropEmail();
    const { id } = await offer(story, story.billing);
    const by = keyOf(story.billing);
    await expect(end(id, 'accepted', by)).rejects.toMatchObject({ code: 'asset.has_consumers' });
    expect(await transferNow(id)).toMatchObject({ status: 'open' });
    await story.step(proposal, 'withdraw', { reason: 'later' }, [200]);
    await end(id, 'accepted', by);
    expect(await ownerOf(story.asset.id)).toBe(story.billing.id);
  });

  it('is for a key of the receiver alone, no admin’s, and so is declining', async () => {
    const story = await OrdersStory.begin(test);
    const { id } = await offer(story, story.hr);
    for (const by of [ADMIN, keyOf(story.producer), keyOf(story.billing, ['admin'])]) {
      await expect(end(id, 'accepted', by)).rejects.toMatchObject({ code: 'team.not_yours' });
      await expect(end(id, 'declined', by)).rejects.toMatchObject({ code: 'team.not_yours' });
    }
    await expect(end(id, 'cancelled', keyOf(story.hr))).rejects.toMatchObject({ code: 'asset.not_yours' });
    expect(await transferNow(id)).toMatchObject({ status: 'open' });
  });

  it.each<[string, string]>([
    ['deleted', 'deleted_at = current_timestamp'],
    ['given away', 'owner_team_id = :other'],
  ])('is refused of an asset that was %s past every command', async (_, change) => {
    const story = await OrdersStory.begin(test);
    const { id } = await offer(story, story.hr);
    const undone = `update core.assets set deleted_at = null, owner_team_id = '${story.producer.id}'`;
    const where = `where id = '${story.asset.id}'`;
    await database.em().execute(`update core.assets set ${change.replace(':other', `'${story.billing.id}'`)} ${where}`);
    await expect(end(id, 'accepted', keyOf(story.hr))).rejects.toMatchObject({ code: 'transfer.outdated' });
    await database.em().execute(`${undone} ${where}`);
  });
});

describe('an offer', () => {
  it.each([
    ['declined', 'hr'],
    ['cancelled', 'producer'],
  ] as const)('that is %s is over, and may be made anew', async (status, role) => {
    const story = await OrdersStory.begin(test);
    const { id } = await offer(story, story.hr);
    expect(await end(id, status, keyOf(story[role]))).toMatchObject({ status, closed_reason: 'because' });
    expect(await newest(id)).toMatchObject({ action: `asset.transfer_${status}`, before: { status: 'open' } });
    await expect(end(id, 'accepted', keyOf(story.hr))).rejects.toMatchObject({ code: 'transfer.closed' });
    expect(await ownerOf(story.asset.id)).toBe(story.producer.id);
    const again = await offer(story, story.hr);
    await end(again.id, 'accepted', keyOf(story.hr));
  });

  it('ends with the asset, with another owner, and with the team that it was made to', async () => {
    const stories = [await OrdersStory.begin(test), await OrdersStory.begin(test), await OrdersStory.begin(test)];
    const [deleted, moved, orphaned] = stories as [OrdersStory, OrdersStory, OrdersStory];
    const receiver = await deleted.team('receiver');
    const offers = [await offer(deleted, receiver), await offer(moved, receiver), await offer(orphaned, receiver)];
    await api.patch(`/assets/${moved.asset.id}`, { owner_team_id: moved.hr.id });
    const removal = await deleted.producer.api.delete<{ proposal: { id: string } }>(`/assets/${deleted.asset.id}`, 202);
    expect(await transferNow(offers[0]?.id ?? '')).toMatchObject({ status: 'open' });
    await deleted.agreeAndApply(removal.proposal);
    await api.delete(`/teams/${receiver.id}`);
    const ended = await Promise.all(offers.map(({ id }) => transferNow(id)));
    expect(ended.map(({ status, closed_reason }) => [status, closed_reason])).toEqual([
      ['cancelled', 'the asset was deleted'],
      ['cancelled', 'the asset has another owner'],
      ['cancelled', 'the receiving team was deleted'],
    ]);
    await expect(end(offers[2]?.id ?? '', 'cancelled')).rejects.toMatchObject({ code: 'transfer.closed' });
  });
});
