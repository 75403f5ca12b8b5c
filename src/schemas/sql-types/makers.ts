import type { Arguments, Maker } from './dialect.js';
import type { DecimalType, NamedType, Zone } from './sql-type.js';

/** A whole number within bounds, or null. */
export function wholeNumber(text: string | undefined, min: number, max: number): number | null {
  const value = text !== undefined && /^-?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : null;
}

/** A type that takes no arguments. */
export function plain(make: () => ReturnType<Maker>): Maker {
  return (args) => (args.length === 0 ? make() : null);
}

export function named(family: NamedType['family'], text: string, name = text): Maker {
  return plain(() => ({ family, name, text }));
}

/** A vendor type that is known by its name and whatever arguments it has. */
export function other(name: string, family: 'other' | 'geography' = 'other', brackets: '()' | '<>' = '()'): Maker {
  return (args) => ({ family, name, text: withArguments(name, args, brackets) });
}

/** A vendor type whose arguments make it one of many that have no value in common. */
export function otherByArguments(name: string): Maker {
  return (args) => ({ family: 'other', name: withArguments(name, args), text: withArguments(name, args) });
}

function withArguments(name: string, args: Arguments, brackets = '()'): string {
  return args.length === 0 ? name : `${name}${brackets[0]}${args.join(', ')}${brackets[1]}`;
}

export function integer(name: string, bits: number, signed = true): Maker {
  return plain(() => ({ family: 'integer', bits, signed, text: name }));
}

interface DecimalLimits {
  /** Precision and scale where none are given. */
  readonly bare: readonly [number, number];
  readonly maxPrecision: number;
  readonly maxScale?: number;
  readonly minScale?: number;
  readonly nan?: boolean;
}

/** A decimal whose precision and scale are always known; one argument means scale 0. */
export function decimal(name: string, limits: DecimalLimits): Maker {
  return (args) => {
    const [precision, scale] = args.length === 0 ? limits.bare : digits(args, limits);
    return precision === null || scale === null
      ? null
      : fixed(`${name}(${precision},${scale})`, [precision, scale], limits);
  };
}

/** A decimal that, without arguments, is the widest of its name and promises no scale. */
export function decimalOrWidest(name: string, limits: DecimalLimits): Maker {
  const withDigits = decimal(name, limits);
  return (args) => (args.length === 0 ? { ...fixed(name, limits.bare, limits), declared: false } : withDigits(args));
}

/** A decimal of digits that are not written down: `unbounded`, `floating` or `unspecified`. */
export function openDecimal(name: string, reach: Exclude<DecimalType['reach'], 'fixed'>, nan = false): DecimalType {
  return { family: 'decimal', reach, precision: null, scale: null, declared: false, nan, text: name };
}

function digits(
  args: Arguments,
  { maxPrecision, maxScale = maxPrecision, minScale = 0 }: DecimalLimits,
): [number | null, number | null] {
  const precision = args.length <= 2 ? wholeNumber(args[0], 1, maxPrecision) : null;
  return [precision, args.length === 1 ? 0 : wholeNumber(args[1], minScale, maxScale)];
}

function fixed(
  text: string,
  [precision, scale]: readonly [number, number],
  { nan = false }: DecimalLimits,
): DecimalType {
  return { family: 'decimal', reach: 'fixed', precision, scale, declared: true, nan, text };
}

export function float(name: string, mantissa: 24 | 53): Maker {
  return plain(() => ({ family: 'float', mantissa, text: name }));
}

/** `FLOAT(p)`: up to 24 bits the single type, up to 53 the double one; without p as given. */
export function sizedFloat(single: string, double: string, bare: 24 | 53): Maker {
  return (args) => {
    const bits = args.length === 0 ? bare : args.length === 1 ? wholeNumber(args[0], 1, 53) : null;
    const mantissa = bits !== null && bits <= 24 ? 24 : 53;
    return bits === null ? null : { family: 'float', mantissa, text: mantissa === 24 ? single : double };
  };
}

interface StringLimits {
  /** The length where none is given; null is none, `required` refuses. */
  readonly bare: number | null | 'required';
  readonly max: number;
  readonly unit?: 'characters' | 'bytes';
  readonly padded?: boolean;
  /** Whether a given length means nothing. */
  readonly ignored?: boolean;
  /** Whether `MAX` stands for the longest. */
  readonly namesMax?: boolean;
}

export function string(name: string, limits: StringLimits): Maker {
  const { bare, max, unit = 'characters', padded = false, ignored = false, namesMax = false } = limits;
  return (args) => {
    const length = namesMax && args[0]?.toUpperCase() === 'MAX' ? max : lengthOf(args, bare, max);
    if (length === undefined) {
      return null;
    }
    const kept = ignored ? null : length;
    return { family: 'string', length: kept, unit, padded, text: sized(name, kept) };
  };
}

export function binary(name: string, bare: number | null, max: number): Maker {
  return (args) => {
    const length = lengthOf(args, bare, max);
    return length === undefined ? null : { family: 'binary', length, text: sized(name, length) };
  };
}

export function bit(name: string, bare: number | null, fixedLength: boolean): Maker {
  return (args) => {
    const length = lengthOf(args, bare, 83_886_080);
    return length === undefined ? null : { family: 'bit', length, fixed: fixedLength, text: sized(name, length) };
  };
}

function lengthOf(args: Arguments, bare: number | null | 'required', max: number): number | null | undefined {
  if (args.length === 0) {
    return bare === 'required' ? undefined : bare;
  }
  return args.length === 1 ? (wholeNumber(args[0], 1, max) ?? undefined) : undefined;
}

function sized(name: string, length: number | null): string {
  return length === null ? name : `${name}(${length})`;
}

interface Fractions {
  readonly zone: Zone;
  /** Digits of the second where none are given. */
  readonly bare: number;
  /** The most digits; more are cut to it where `clamped`, else refused. Without it no argument is taken. */
  readonly max?: number;
  readonly clamped?: boolean;
  /** What follows the digits in the name. */
  readonly after?: string;
}

export function time(name: string, fractions: Fractions): Maker {
  return (args) => {
    const precision = precisionOf(args, fractions);
    return precision === null
      ? null
      : { family: 'time', precision, zone: fractions.zone, text: withPrecision(name, precision, fractions) };
  };
}

export function timestamp(name: string, fractions: Fractions): Maker {
  return (args) => {
    const precision = precisionOf(args, fractions);
    const text = precision === null ? '' : withPrecision(name, precision, fractions);
    return precision === null ? null : { family: 'timestamp', precision, zone: fractions.zone, range: 'wide', text };
  };
}

function precisionOf(args: Arguments, { bare, max = 0, clamped = false }: Fractions): number | null {
  if (args.length === 0) {
    return bare;
  }
  const given = args.length === 1 && max > 0 ? wholeNumber(args[0], 0, clamped ? 1_000 : max) : null;
  return given === null ? null : Math.min(given, max);
}

function withPrecision(name: string, precision: number, { max, after = '' }: Fractions): string {
  return max === undefined ? `${name}${after}` : `${name}(${precision})${after}`;
}
