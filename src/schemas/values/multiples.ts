/** A decimal number without rounding: `digits × 10^exponent`. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Whether a value is a whole number of steps, in exact decimal arithmetic: 0.3 is three steps of 0.1. */
export function isMultiple(value: number, step: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(step)) {
    return value % step === 0;
  }
  const [a, b] = aligned(decimal(value), decimal(step));
  return a % b === 0n;
}

/** The least step whose multiples are the multiples of all the given ones; undefined beyond exact numbers. */
export function commonStep(steps: readonly number[]): number | undefined {
  const [first, ...others] = steps;
  return first === undefined ? undefined : others.reduce<number | undefined>((a, b) => a && leastCommon(a, b), first);
}

function leastCommon(a: number, b: number): number | undefined {
  const [left, right] = [decimal(a), decimal(b)];
  const exponent = Math.min(left.exponent, right.exponent);
  const [x, y] = aligned(left, right);
  const step = Number(`${(x / greatestCommon(x, y)) * y}e${exponent}`);
  return isMultiple(step, a) && isMultiple(step, b) ? step : undefined;
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommon(b, a % b);
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint] {
  const exponent = Math.min(a.exponent, b.exponent);
  return [a.digits * 10n ** BigInt(a.exponent - exponent), b.digits * 10n ** BigInt(b.exponent - exponent)];
}

function decimal(value: number): Decimal {
  const [mantissa = '0', power = '0'] = String(value).split('e');
  const [whole = '0', broken = ''] = mantissa.split('.');
  return { digits: BigInt(whole + broken), exponent: Number(power) - broken.length };
}

/** Counts whose product with a step of moderate size is exact. */
const SMALL = 10_000n;

/** How many whole steps fit below a number, or reach it. */
export function stepsBelow(value: number, step: number): bigint {
  if (step === 1 && Number.isSafeInteger(value)) {
    return BigInt(value);
  }
  const [a, b] = aligned(decimal(value), decimal(step));
  const quotient = a / b;
  return a < 0n && quotient * b !== a ? quotient - 1n : quotient;
}

/** The number that is so many steps from zero. */
export function multipleAt(step: number, count: bigint): number {
  if (Number.isInteger(step) && step <= 1e9 && count < SMALL && count > -SMALL) {
    return step * Number(count);
  }
  const { digits, exponent } = decimal(step);
  return Number(`${digits * count}e${exponent}`);
}
