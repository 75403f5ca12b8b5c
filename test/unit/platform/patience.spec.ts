import { describe, expect, it } from '@jest/globals';
import { Patience } from '../../../src/platform/patience.js';

const never = () => new Promise<string>(() => {});

describe('patience', () => {
  it('passes on what is answered in time', async () => {
    expect(await new Patience(60_000, 60_000).ask(() => Promise.resolve('yes'))).toBe('yes');
  });

  it.each([
    ['there is no answer', never],
    ['the answer is an error', () => Promise.reject(new Error('gone'))],
  ])('has no answer when %s, and then asks nobody for a while', async (_, question) => {
    const patience = new Patience(1, 60_000);
    expect(await patience.ask<string>(question)).toBeUndefined();
    let asked = 0;
    const again = () => Promise.resolve(++asked);
    expect([await patience.ask(again), asked]).toEqual([undefined, 0]);
  });

  it('asks again once it has rested', async () => {
    const patience = new Patience(1, 0);
    await patience.ask(never);
    expect(await patience.ask(() => Promise.resolve('back'))).toBe('back');
  });
});
