import { describe, expect, it } from '@jest/globals';
import { isOverlapping, rotated, signingSecrets } from '../../../../../src/modules/notifications/domain/rotation.js';

const now = new Date('2026-11-02T08:00:00Z');
const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);
const single = { secret: 'one', previousSecret: null, previousSecretUntil: null };

describe('a rotation', () => {
  const after = rotated(single, 'two', now);

  it('lets the former secret sign beside the new one for a day, and not a moment longer', () => {
    expect(after).toEqual({ secret: 'two', previousSecret: 'one', previousSecretUntil: hours(24) });
    expect(signingSecrets(after, now)).toEqual(['two', 'one']);
    expect(signingSecrets(after, new Date(hours(24).getTime() - 1))).toEqual(['two', 'one']);
    expect(signingSecrets(after, hours(24))).toEqual(['two']);
    expect([isOverlapping(after, hours(23)), isOverlapping(after, hours(24))]).toEqual([true, false]);
  });

  it('that follows another forgets the secret before the former one', () => {
    expect(signingSecrets(rotated(after, 'three', hours(1)), hours(1))).toEqual(['three', 'two']);
  });

  it('has not taken place where there is one secret', () => {
    expect(signingSecrets(single, now)).toEqual(['one']);
    expect(isOverlapping(single, now)).toBe(false);
  });
});
