import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { EVENT_TYPES } from '../../src/kernel/event-types.js';
import { filesUnder } from './sources.js';

/** What all event files say can happen. */
const announced = filesUnder('src')
  .filter((file) => file.endsWith('.events.ts'))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'([a-z_]+\.[a-z_]+)'/g)].map(([, type = '']) => type));

it('every type of event that is recorded is in the catalogue, and no other is', () => {
  expect([...new Set(announced)].toSorted()).toEqual(Object.keys(EVENT_TYPES).toSorted());
});
