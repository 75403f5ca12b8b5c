import type { DecimalType, FloatType, IntegerType } from './sql-type.js';

export type NumberType = IntegerType | DecimalType | FloatType;

/** Exact values from least to most in steps of a power of ten. */
interface Steps {
  readonly least: bigint;
  readonly most: bigint;
  /** The power of ten of one step; both ends count in it. */
  readonly exponent: number;
}

/** Whether every number of the inner type is one of the outer, exactly; null where that is not known. */
export function containsNumbers(outer: NumberType, inner: NumberType): boolean | null {
  if (reachOf(outer) === 'unspecified' || reachOf(inner) === 'unspecified') {
    return outer.text === inner.text ? true : null;
  }
  if (inner.family === 'float') {
    // Turning approximate numbers into exact ones rounds them, even where there would be digits enough.
    return outer.family === 'float' && inner.mantissa <= outer.mantissa;
  }
  return holdsNan(inner) && !holdsNan(outer) ? false : containsExact(outer, inner);
}

function containsExact(outer: NumberType, inner: IntegerType | DecimalType): boolean {
  const steps = stepsOf(inner);
  return steps === null ? ['unbounded', reachOf(inner)].includes(reachOf(outer)) : holds(outer, steps);
}

function holds(outer: NumberType, inner: Steps): boolean {
  if (outer.family === 'float') {
    return inner.exponent >= 0 && magnitude(inner) <= 2n ** BigInt(outer.mantissa);
  }
  if (reachOf(outer) === 'floating') {
    return size(inner) < 10n ** 38n;
  }
  const steps = stepsOf(outer);
  if (steps === null) {
    return true;
  }
  const finest = Math.min(steps.exponent, inner.exponent);
  const [wide, narrow] = [scaled(steps, finest), scaled(inner, finest)];
  return steps.exponent <= inner.exponent && wide.least <= narrow.least && narrow.most <= wide.most;
}

/** The values of a type that has them at even steps; null where digits are not bounded. */
function stepsOf(type: IntegerType | DecimalType): Steps | null {
  if (type.family === 'integer') {
    const values = 2n ** BigInt(type.bits - (type.signed ? 1 : 0));
    return { least: type.signed ? -values : 0n, most: values - 1n, exponent: 0 };
  }
  if (type.precision === null || type.scale === null) {
    return null;
  }
  const most = 10n ** BigInt(type.precision) - 1n;
  return { least: -most, most, exponent: -type.scale };
}

function scaled({ least, most, exponent }: Steps, to: number): Steps {
  const factor = 10n ** BigInt(exponent - to);
  return { least: least * factor, most: most * factor, exponent: to };
}

function size({ least, most }: Steps): bigint {
  return -least > most ? -least : most;
}

function magnitude(steps: Steps): bigint {
  return size(steps) * 10n ** BigInt(steps.exponent);
}

function holdsNan(type: NumberType): boolean {
  return type.family === 'float' || (type.family === 'decimal' && type.nan);
}

function reachOf(type: NumberType): DecimalType['reach'] | null {
  return type.family === 'decimal' ? type.reach : null;
}
