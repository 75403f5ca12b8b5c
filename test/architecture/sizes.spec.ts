import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { filesUnder } from './sources.js';

const lengths = filesUnder('src')
  .map((file) => readFileSync(file, 'utf8').split('\n').length - 1)
  .toSorted((a, b) => a - b);
const median = lengths[Math.floor(lengths.length / 2)] ?? 0;

describe('the sources', () => {
  it(`are files of ${median} lines in the middle, neither crumbs nor slabs`, () => {
    expect(median).toBeGreaterThanOrEqual(30);
    expect(median).toBeLessThanOrEqual(90);
  });
});
