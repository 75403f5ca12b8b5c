import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { filesUnder } from './sources.js';

/**
 * What a process of the version before still reads or writes, or leaves empty. A roll-out runs both for a while, so that
 * such a step belongs in a release after the one that stopped using the thing.
 */
const BREAKS_THE_VERSION_BEFORE = [
  /\bdrop (?:column|table|schema|view|function)\b/i,
  /\brename\b/i,
  /\balter column \w+ (?:set data )?type\b/i,
  /\balter column \w+ set not null\b/i,
  /\balter column \w+ drop default\b/i,
  /\badd(?: column)? \w+ +[\w[\]()]+ not null(?! default)/i,
];

/** Of the tables before anything was released: no older process could meet them. */
const BEFORE_THE_FIRST_RELEASE = ['0006', '0007', '0008'];

const breaks = (text: string): boolean => BREAKS_THE_VERSION_BEFORE.some((step) => step.test(text));

describe('a migration', () => {
  it('leaves what a process of the version before needs', () => {
    const breaking = filesUnder('migrations').filter((file) => breaks(readFileSync(file, 'utf8')));
    expect(breaking.map((file) => /\/(\d{4})-/.exec(file)?.[1])).toEqual(BEFORE_THE_FIRST_RELEASE);
  });

  it.each([
    'alter table core.assets drop column tags',
    'alter table core.assets rename column tags to labels',
    'alter table core.assets alter column tags type text',
    'alter table core.assets alter column tags set not null',
    'alter table core.assets add column tags text not null',
    'alter table core.assets add tags text[] not null',
    'drop table core.assets',
  ])('would be found: %s', (step) => {
    expect(breaks(step)).toBe(true);
  });

  it.each([
    'alter table core.assets add column tags text',
    "alter table core.assets add column tags text[] not null default '{}'",
    'drop index core.assets_tags',
    'create table core.tags (name text not null)',
  ])('may say: %s', (step) => {
    expect(breaks(step)).toBe(false);
  });
});
