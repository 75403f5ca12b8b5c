import { expect, it } from '@jest/globals';
import { Turns } from '../../../../src/platform/database/turns.js';
import { atOnce, fulfilled, rejected } from '../../../support/settled.js';

const tick = () => new Promise((resume) => setImmediate(resume));

it('lets in as many as there are places, in the order they came', async () => {
  const turns = new Turns(3);
  const begun: number[] = [];
  let within = 0;
  let most = 0;
  const results = await atOnce(20, (index) =>
    turns.take(async () => {
      begun.push(index);
      most = Math.max(most, ++within);
      await tick();
      within -= 1;
      return index;
    }),
  );
  expect(fulfilled(results)).toHaveLength(20);
  expect(begun).toEqual(begun.toSorted((a, b) => a - b));
  expect(most).toBe(3);
  expect(turns.idle).toBe(true);
});

it('gives the place of a job that fails to the next', async () => {
  const turns = new Turns(1);
  const results = await atOnce(5, (index) =>
    turns.take(async () => {
      await tick();
      if (index % 2 === 0) {
        throw new Error(`job ${index}`);
      }
    }),
  );
  expect([fulfilled(results).length, rejected(results).length]).toEqual([2, 3]);
  expect(turns.idle).toBe(true);
});

it('refuses who has waited too long, whose job is never done and whose place nobody keeps', async () => {
  const turns = new Turns(1);
  let done = (): void => {};
  const first = turns.take(() => new Promise<void>((resume) => (done = resume)));
  const jobs: number[] = [];
  const late = await atOnce(3, (index) => turns.take(async () => jobs.push(index), 1));
  expect(rejected(late)).toEqual(
    Array.from({ length: 3 }, () => expect.objectContaining({ code: 'database.busy', refusal: 'unavailable' })),
  );
  const patient = turns.take(async () => jobs.push(7), 60_000);
  done();
  await Promise.all([first, patient]);
  expect(jobs).toEqual([7]);
  expect(turns.idle).toBe(true);
});
