import { afterAll, describe, expect, it } from '@jest/globals';
import type { TeamView } from '../../../../../src/modules/identity/queries/team.view.js';
import { startApp } from '../../../../support/app.js';

const app = await startApp();
afterAll(() => app.close());

describe('POST /teams', () => {
  it('makes a team', async () => {
    const team = await app.api.post<TeamView>('/teams', { name: 'orders' }, 201);
    expect(team).toMatchObject({ name: 'orders', metadata: {} });
  });
});
