import { OutlivesMaker } from './identity.errors.js';

/** When a new key ends: as wanted, else with its maker; never after it. */
export function expiryWithin(wanted: Date | null, makerEnds: Date | null): Date | null {
  const ends = wanted ?? makerEnds;
  refuseOutliving(ends, makerEnds);
  return ends;
}

/** No key lives on in one that it has made. */
export function refuseOutliving(ends: Date | null, makerEnds: Date | null): void {
  if (makerEnds !== null && (ends === null || ends > makerEnds)) {
    throw new OutlivesMaker(makerEnds);
  }
}

/** When a rotated key ends: after the overlap, or earlier if it was to end earlier. */
export function endAfterOverlap(ends: Date | null, now: Date, overlapHours: number): Date {
  const overlapEnds = new Date(now.getTime() + overlapHours * 3_600_000);
  return ends !== null && ends < overlapEnds ? ends : overlapEnds;
}
