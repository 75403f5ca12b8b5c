import { afterAll, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';

const { api, close } = await startApp({ DATABASE_URL: 'sqlite::memory:' });
afterAll(close);

it('says that a database for unit tests has no search', async () => {
  expect(await api.get('/search?q=orders', 409)).toMatchObject({ code: 'search.unavailable' });
});
