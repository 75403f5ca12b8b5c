import { describe, expect, it } from '@jest/globals';
import type { ContractStatus } from '../../../../../src/modules/contracts/domain/contract-status.js';
import { type Ended, endingChanges } from '../../../../../src/modules/contracts/domain/ending.js';

const NOW = new Date('2026-11-25T12:00:00Z');
const SOON = new Date('2026-12-01T00:00:00Z');
const LATER = new Date('2026-12-24T00:00:00Z');
const PAST = new Date('2026-11-01T00:00:00Z');

const ends = (status: ContractStatus, to: Ended, was: Date | null = null, sunsetAt: Date | null = null): boolean =>
  endingChanges({ version: '1.0.0', status, sunsetAt: was }, { to, sunsetAt }, NOW);

describe('a version', () => {
  it.each<[ContractStatus, Ended, boolean]>([
    ['active', 'deprecated', true],
    ['active', 'retired', true],
    ['deprecated', 'deprecated', false],
    ['deprecated', 'retired', true],
    ['prerelease', 'retired', true],
    ['retired', 'retired', false],
  ])('that is %s becomes %s: %s', (status, to, expected) => {
    expect(ends(status, to)).toBe(expected);
  });

  it.each<[ContractStatus, Ended]>([
    ['retired', 'deprecated'],
    ['prerelease', 'deprecated'],
  ])('that is %s never becomes %s', (status, to) => {
    expect(() => ends(status, to)).toThrow(`Version 1.0.0 is ${status} and cannot become ${to}`);
  });

  it('is not retired before its sunset, and is on it', () => {
    expect(() => ends('deprecated', 'retired', SOON)).toThrow('Version 1.0.0 was promised until 2026-12-01');
    expect(ends('deprecated', 'retired', NOW)).toBe(true);
    expect(ends('deprecated', 'retired', PAST)).toBe(true);
  });
});

describe('a sunset', () => {
  it('is put off, and said again for nothing', () => {
    expect(ends('deprecated', 'deprecated', SOON, LATER)).toBe(true);
    expect(ends('deprecated', 'deprecated', SOON, SOON)).toBe(false);
    expect(ends('deprecated', 'deprecated', null, SOON)).toBe(true);
  });

  it.each([
    ['brought forward', LATER, SOON, 'must not be brought forward from 2026-12-24'],
    ['in the past', null, PAST, 'must lie in the future'],
    ['now', null, NOW, 'must lie in the future'],
  ])('is not %s', (_, was, wanted, message) => {
    expect(() => ends('deprecated', 'deprecated', was, wanted)).toThrow(message);
  });
});
