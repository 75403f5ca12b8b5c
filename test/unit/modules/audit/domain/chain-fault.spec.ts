import { expect, it } from '@jest/globals';
import { chainFault } from '../../../../../src/modules/audit/domain/chain-fault.js';

const before = { streamSequence: 4, hash: 'h4' };
const sound = { streamSequence: 5, hash: 'h5', previousHash: 'h4', canonical: 'c', respelled: 'c', rehashed: 'h5' };

it.each([
  ['nothing, when the event follows', {}, null],
  ['a gap, when the number before it is missing', { streamSequence: 6 }, 'sequence_gap'],
  ['a gap, when its number is taken', { streamSequence: 4 }, 'sequence_gap'],
  ['changed fields, when they spell other bytes', { respelled: 'd' }, 'fields_changed'],
  ['a changed hash, when the bytes lead to another', { rehashed: 'h6' }, 'hash_changed'],
  ['a broken chain, when it builds on another event', { previousHash: 'h3' }, 'chain_broken'],
  [
    'the gap before anything else',
    { streamSequence: 6, respelled: 'd', rehashed: 'x', previousHash: '' },
    'sequence_gap',
  ],
] as const)('finds %s', (_, change, fault) => {
  expect(chainFault(before, { ...sound, ...change })).toBe(fault);
});
