import { afterAll, expect, it } from '@jest/globals';
import { startApp } from '../support/app.js';
import { playHistories } from '../support/consent/play.js';

const test = await startApp({ DATABASE_URL: 'sqlite::memory:' });
afterAll(test.close);

it('nothing that hurts a consumer goes out without its consent or a force, whatever the history', async () => {
  const happened = await playHistories(test, { numRuns: 300, mostSteps: 25, seed: 1 });
  for (const ending of ['published', 'withdrawn', 'rejected', 'expired', 'forced', 'reopened', 'revised', 'reminder']) {
    expect(happened.get(`proposal.${ending}`) ?? 0).toBeGreaterThan(0);
  }
  expect(happened.get('impact.foretold')).toBeGreaterThan(1_000);
}, 300_000);
