import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { grownBy, rootOf } from '../../../../src/platform/events/merkle.js';

const sha256 = (...parts: readonly Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const leafOf = (text: string): string => sha256(Buffer.of(0), Buffer.from(text)).toString('hex');

/** The definition in RFC 9162, section 2.1.1, word by word: the left tree has the largest power of two below n. */
function treeHash(leaves: readonly string[]): string {
  if (leaves.length <= 1) {
    return leaves[0] ?? sha256().toString('hex');
  }
  const left = 2 ** Math.floor(Math.log2(leaves.length - 1));
  const halves = [leaves.slice(0, left), leaves.slice(left)].map((half) => Buffer.from(treeHash(half), 'hex'));
  return sha256(Buffer.of(1), ...halves).toString('hex');
}

describe('a Merkle tree', () => {
  it('of no leaves has the hash of nothing', () => {
    expect(rootOf(grownBy(undefined, []))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('has the root that the standard defines, however many leaves were appended', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 70 }), fc.nat(70), (texts, cut) => {
        const leaves = texts.map(leafOf);
        const begun = grownBy(undefined, leaves.slice(0, cut));
        expect(rootOf(grownBy(begun, leaves.slice(cut)))).toBe(treeHash(leaves));
      }),
    );
  });

  it('keeps one subtree for each bit of its size', () => {
    const leaves = Array.from({ length: 21 }, (_, index) => leafOf(`${index}`));
    expect(grownBy(undefined, leaves)).toMatchObject({ treeSize: 21, frontier: { length: 3 } });
  });
});
