import type { ContractStatus } from './contract-status.js';
import { BeforeSunset, ContractNotEndable, SunsetInvalid } from './contract.errors.js';

/** How a version is withdrawn: still readable for those who stand on it, or gone. */
export type Ended = 'deprecated' | 'retired';

export interface EndableVersion {
  readonly version: string;
  readonly status: ContractStatus;
  readonly sunsetAt: Date | null;
}

export interface WantedEnding {
  readonly to: Ended;
  /** Until when a deprecated version is promised to stay. */
  readonly sunsetAt: Date | null;
}

/** Whether the ending changes anything; refuses one that goes backwards or breaks the promise of a sunset. */
export function endingChanges(current: EndableVersion, { to, sunsetAt }: WantedEnding, now: Date): boolean {
  const moved = sunsetAt !== null && to === 'deprecated' && movesSunset(current, sunsetAt, now);
  if (current.status === to) {
    return moved;
  }
  refuseEnding(current, to, now);
  return true;
}

function refuseEnding({ version, status, sunsetAt }: EndableVersion, to: Ended, now: Date): void {
  if (status === 'retired' || (status === 'prerelease' && to === 'deprecated')) {
    throw new ContractNotEndable(version, status, to);
  }
  if (to === 'retired' && sunsetAt !== null && sunsetAt > now) {
    throw new BeforeSunset(version, sunsetAt);
  }
}

function movesSunset(current: EndableVersion, sunsetAt: Date, now: Date): boolean {
  if (sunsetAt <= now) {
    throw new SunsetInvalid('must lie in the future');
  }
  if (current.sunsetAt !== null && sunsetAt < current.sunsetAt) {
    throw new SunsetInvalid(`must not be brought forward from ${current.sunsetAt.toISOString()}`);
  }
  return sunsetAt.getTime() !== current.sunsetAt?.getTime();
}
