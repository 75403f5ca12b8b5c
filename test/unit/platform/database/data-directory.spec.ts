import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from '@jest/globals';
import { holdDataDirectory, releaseDataDirectory } from '../../../../src/platform/database/data-directory.js';

const root = mkdtempSync(join(tmpdir(), 'tessera-hold-'));
const directory = join(root, 'deep', 'data');
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(() => releaseDataDirectory(directory));

it('makes the directory, for its owner alone', () => {
  holdDataDirectory(directory);
  expect(statSync(directory).mode & 0o777).toBe(0o700);
});

it('lets nobody else in, under whatever spelling, until it is released', () => {
  holdDataDirectory(directory);
  for (const spelling of [directory, `${directory}/`, join(directory, '..', 'data')]) {
    expect(() => holdDataDirectory(spelling)).toThrow(`the data directory ${directory} is in use by another process`);
  }
  releaseDataDirectory(`${directory}/`);
  holdDataDirectory(directory);
  expect(existsSync(join(directory, 'lock.db'))).toBe(true);
});

it('is not kept out by the file of one that was killed', () => {
  rmSync(directory, { recursive: true, force: true });
  holdDataDirectory(directory);
  releaseDataDirectory(directory);
  writeFileSync(join(directory, 'lock.db'), '');
  holdDataDirectory(directory);
  expect(() => holdDataDirectory(directory)).toThrow('in use');
});

it('releases what it does not hold without complaint', () => {
  expect(() => releaseDataDirectory(join(root, 'never'))).not.toThrow();
});
