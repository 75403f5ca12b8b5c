import { afterAll, describe, expect, it } from '@jest/globals';
import { Teams } from '../../../../../src/modules/identity/queries/teams.query.js';
import { newId } from '../../../../../src/platform/ids.js';
import { startApp } from '../../../../support/app.js';

const { app, api, given, close } = await startApp();
afterAll(close);
const teams = app.get(Teams);

const first = await given.team('a');
for (const name of ['b', 'c', 'd', 'e']) {
  await given.team(name);
}
const gone = await given.team('gone');
await api.delete(`/teams/${gone.id}`);

describe('one', () => {
  it('shows a live team', async () => {
    expect(await teams.one(first.id)).toMatchObject({ id: first.id, name: 'a', metadata: {} });
  });

  it('does not find a team that never was, or is no more', async () => {
    for (const id of [newId(), gone.id]) {
      await expect(teams.one(id)).rejects.toMatchObject({ code: 'team.not_found', details: { id } });
    }
  });
});

describe('list', () => {
  it('goes through the live teams in the order they were made, each once', async () => {
    const names: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await teams.list({ limit: 2, ...(cursor === null ? {} : { cursor }) });
      expect(page.results.length).toBeLessThanOrEqual(2);
      names.push(...page.results.map(({ name }) => name));
      cursor = page.next_cursor;
    } while (cursor !== null);
    expect(names).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('ends with a page that was filled exactly', async () => {
    expect(await teams.list({ limit: 5 })).toMatchObject({ next_cursor: null });
  });

  it('refuses a cursor that it did not give', async () => {
    await expect(teams.list({ cursor: 'bm9uc2Vuc2U' })).rejects.toMatchObject({ code: 'cursor.invalid' });
  });
});

describe('named', () => {
  it('finds a live team without case, and a percent sign only where one is', async () => {
    await given.team('100%');
    expect(await teams.named('A')).toMatchObject({ id: first.id });
    expect(await teams.named('100%')).toMatchObject({ name: '100%' });
    expect(await teams.named('%')).toBeNull();
    expect(await teams.named('gone')).toBeNull();
  });
});
