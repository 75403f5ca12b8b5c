import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Slots } from '../../../../../src/modules/notifications/delivery/slots.js';

it('no more run at once than there are places, nor of one kind, and all come to run', async () => {
  const keys = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), keys, async (scheduler, list) => {
      const slots = new Slots(5, 2);
      const running: string[] = [];
      const work = list.map((key) =>
        slots.run(key, async () => {
          running.push(key);
          expect([running.length <= 5, running.filter((one) => one === key).length <= 2]).toEqual([true, true]);
          await scheduler.schedule(Promise.resolve());
          running.splice(running.indexOf(key), 1);
          return key;
        }),
      );
      await scheduler.waitAll();
      expect(await scheduler.waitFor(Promise.all(work))).toEqual(list);
    }),
  );
});

it('who waits for a crowded kind does not hold up another', async () => {
  const slots = new Slots(4, 1);
  let release = (): void => {};
  const first = slots.run('slow', () => new Promise<void>((resume) => (release = resume)));
  const second = slots.run('slow', () => Promise.resolve());
  expect(await slots.run('quick', () => Promise.resolve('done'))).toBe('done');
  release();
  await Promise.all([first, second]);
});

it('what fails gives its place back', async () => {
  const slots = new Slots(1, 1);
  await expect(slots.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await slots.run('a', () => Promise.resolve(1))).toBe(1);
});

it('once half of all places are taken each kind gets one more, so that the slow leave room', async () => {
  const slots = new Slots(8, 4);
  const running: string[] = [];
  const never = (key: string): void => void slots.run(key, () => new Promise<void>(() => void running.push(key)));
  'aaaaabbbbbccccc'.split('').forEach(never);
  await new Promise((resume) => setImmediate(resume));
  expect(running).toEqual(['a', 'a', 'a', 'a', 'b', 'c']);
});
