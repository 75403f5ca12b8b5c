import type { Change } from './change.js';

/** What one request takes. */
const MOST_ITEMS = 500;
/** The service takes bodies of 4 MiB. */
const MOST_BYTES = 4_000_000;

/** The changes in as few requests as their number and size allow, in order. */
export function batchesOf(changes: readonly Change[], most = { items: MOST_ITEMS, bytes: MOST_BYTES }): Change[][] {
  const batches: Change[][] = [];
  let room = 0;
  for (const change of changes) {
    const length = Buffer.byteLength(JSON.stringify(change.body)) + 1;
    const last = batches.at(-1);
    if (!last || last.length >= most.items || length > room) {
      batches.push([change]);
      room = most.bytes - length;
    } else {
      last.push(change);
      room -= length;
    }
  }
  return batches;
}
