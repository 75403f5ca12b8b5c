import { expect, it } from '@jest/globals';
import { entryFault } from '../../../../../src/modules/audit/domain/sealed-entries.js';

/** `a1`: entry a with the hash 1. */
const leaves = (text: string) =>
  text.split(' ').flatMap((one) => (one === '' ? [] : { id: one[0] as string, hash: one.slice(1) }));

it.each([
  ['a1 b2 c3', 'a1 b2 c3', null],
  ['', '', null],
  ['a1 b2 c3', 'a1 c3', 'entry_missing b'],
  ['a1 b2 c3', 'a1 b2', 'entry_missing c'],
  ['a1 b2 c3', '', 'entry_missing a'],
  ['a1 b2 c3', 'a1 b9 c3', 'entry_changed b'],
  ['a1 b2 c3', 'a1 x9 b2 c3', 'entry_added x'],
  ['a1 b2 c3', 'a1 b2 c3 x9', 'entry_added x'],
  ['a1 b2 c3', 'a1 x9 c3', 'entry_added x'],
  ['a1 b2 c3', 'b2 a1 c3', 'entry_missing a'],
])('of what was sealed as "%s" and is "%s", finds %s', (sealed, present, found) => {
  const fault = entryFault(leaves(sealed), leaves(present));
  expect(fault && `${fault.reason} ${fault.eventId}`).toBe(found);
});
