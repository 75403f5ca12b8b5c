import { Redis } from 'ioredis';
import { Patience } from '../patience.js';
import { type Charge, growthMs, MINUTE_MS, ROUNDING_MS, type Taken } from './allowance.js';

const WAIT_MS = 50;
const REST_MS = 1_000;

/**
 * Charges all holders or none, in one step and by the clock of Redis. A holder's key says when its allowance is whole
 * again, and ends then; a clock that was set back leaves nobody waiting longer than a minute.
 */
const CHARGE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local debts, allowed = {}, 1
for i, key in ipairs(KEYS) do
  local debt = (tonumber(redis.call('GET', key)) or now) - now
  debts[i] = math.min(math.max(debt, 0), ${MINUTE_MS})
  if debts[i] + ARGV[i] > ${MINUTE_MS + ROUNDING_MS} then allowed = 0 end
end
for i, key in ipairs(KEYS) do
  if allowed == 1 then
    debts[i] = debts[i] + ARGV[i]
    redis.call('SET', key, string.format('%.3f', now + debts[i]), 'PX', math.max(1, math.ceil(debts[i])))
  end
  debts[i] = string.format('%.3f', debts[i])
end
return { allowed, unpack(debts) }`;

/** Allowances that all processes share. */
export class SharedAllowances {
  readonly #redis: Redis;
  readonly #patience = new Patience(WAIT_MS, REST_MS);

  constructor(url: string) {
    this.#redis = new Redis(url, {
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
      maxRetriesPerRequest: 0,
      connectTimeout: 1_000,
      retryStrategy: () => 250,
    });
    // An error is no news: each process counts by itself meanwhile.
    this.#redis.on('error', () => {});
  }

  /** Undefined where Redis does not answer at once. */
  take(charges: readonly Charge[]): Promise<Taken | undefined> {
    const keys = charges.map(({ unit, holder }) => `tessera-limit::${unit}::${holder}`);
    return this.#patience.ask(async () => {
      const answer = await this.#redis.eval(CHARGE, keys.length, ...keys, ...charges.map(growthMs));
      const [allowed, ...debtsMs] = (answer as (number | string)[]).map(Number);
      return { allowed: allowed === 1, debtsMs };
    });
  }

  /** Without waiting for a server that may be gone. */
  close(): void {
    this.#redis.disconnect();
  }
}
