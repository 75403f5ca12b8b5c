import { expect } from '@jest/globals';
import type { TestApp } from './app.js';
import { brokenInvariants } from './invariants.js';

/** What no order of requests may break, asked of the whole database. */
export async function expectInvariants({ api, database }: Pick<TestApp, 'api' | 'database'>): Promise<void> {
  expect(await brokenInvariants(database)).toEqual([]);
  expect(await api.get('/audit/verify')).toMatchObject({ valid: true, first_invalid: null });
}
