interface Typed<Family extends string> {
  readonly family: Family;
  /** The one spelling of the type in its dialect: equal texts of one dialect are equal types. */
  readonly text: string;
}

export interface IntegerType extends Typed<'integer'> {
  readonly bits: number;
  readonly signed: boolean;
}

export interface DecimalType extends Typed<'decimal'> {
  /**
   * `fixed` holds what precision and scale allow; `unbounded` any number of digits; `floating` 38 significant ones;
   * of `unspecified` nothing is known but the name.
   */
  readonly reach: 'fixed' | 'unbounded' | 'floating' | 'unspecified';
  readonly precision: number | null;
  readonly scale: number | null;
  /** Whether the scale was asked for, and so is a promise; a dialect's widest type promises none. */
  readonly declared: boolean;
  /** Whether it also holds NaN. */
  readonly nan: boolean;
}

export interface FloatType extends Typed<'float'> {
  readonly mantissa: 24 | 53;
}

export interface StringType extends Typed<'string'> {
  /** Null is no declared limit. */
  readonly length: number | null;
  readonly unit: 'characters' | 'bytes';
  /** Filled up with blanks that mean nothing. */
  readonly padded: boolean;
}

export interface BinaryType extends Typed<'binary'> {
  readonly length: number | null;
}

export interface BitType extends Typed<'bit'> {
  readonly length: number | null;
  readonly fixed: boolean;
}

/** A wall clock, a point in time, or a point in time that keeps the offset it was given in. */
export type Zone = 'naive' | 'instant' | 'offset';

export interface TimeType extends Typed<'time'> {
  readonly precision: number;
  readonly zone: Zone;
}

export interface TimestampType extends Typed<'timestamp'> {
  readonly precision: number;
  readonly zone: Zone;
  /** Nanoseconds in 64 bits reach only from 1677 to 2262. */
  readonly range: 'wide' | 'narrow';
}

/** The units of intervals, from coarse to fine. */
export const INTERVAL_UNITS = ['YEAR', 'MONTH', 'DAY', 'HOUR', 'MINUTE', 'SECOND'] as const;

export interface IntervalType extends Typed<'interval'> {
  /** Whether months and days may both occur, or only one of the two kinds that do not convert into each other. */
  readonly spans: 'all' | 'months' | 'seconds';
  readonly finest: (typeof INTERVAL_UNITS)[number];
  readonly precision: number | null;
}

/** A type that only equality is known of: boolean, uuid, geography, JSON-like and vendor types. */
export interface NamedType extends Typed<
  'boolean' | 'date' | 'uuid' | 'semi_structured' | 'geography' | 'other' | 'null'
> {
  readonly name: string;
}

export interface EnumType extends Typed<'enum'> {
  readonly values: readonly string[];
}

/** A type in a place that may be declared never null. */
export interface SqlSlot {
  readonly type: SqlType;
  readonly nullable: boolean;
}

export interface SqlField extends SqlSlot {
  /** The name as written, without quotes. */
  readonly name: string;
  /** The name as the dialect folds it: fields of equal keys are one field. */
  readonly key: string;
}

export interface ArrayType extends Typed<'array'> {
  readonly item: SqlSlot;
  /** The exact number of items where that is part of the type. */
  readonly size: number | null;
}

export interface MapType extends Typed<'map'> {
  readonly key: SqlType;
  readonly value: SqlSlot;
}

export interface StructType extends Typed<'struct'> {
  /** Null where the fields are given elsewhere. */
  readonly fields: readonly SqlField[] | null;
}

/** A text that its dialect's table does not know, kept as written. */
export interface UnknownType extends Typed<'unknown'> {}

export type ScalarType =
  | IntegerType
  | DecimalType
  | FloatType
  | StringType
  | BinaryType
  | BitType
  | TimeType
  | TimestampType
  | IntervalType
  | NamedType
  | EnumType;

/** A warehouse type, read; plain data that can be stored and compared. */
export type SqlType = ScalarType | ArrayType | MapType | StructType | UnknownType;
