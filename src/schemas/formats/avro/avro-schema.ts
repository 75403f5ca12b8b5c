/** The types that need no definition. */
export const PRIMITIVES = ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'] as const;
export type Primitive = (typeof PRIMITIVES)[number];

/** What a value means beyond its bytes; one that its type cannot carry is ignored, as the specification asks. */
export interface LogicalType {
  readonly name: string;
  readonly precision: number | null;
  readonly scale: number | null;
}

/** What a definition says that no value depends on. */
export type Words = ReadonlyMap<string, unknown>;

export interface AvroPrimitive {
  readonly type: Primitive;
  readonly logical: LogicalType | null;
}

interface Defined {
  /** With its namespace: `shop.Order`. */
  readonly fullName: string;
  readonly aliases: readonly string[];
  readonly words: Words;
}

export interface AvroField {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly schema: AvroSchema;
  /** Wrapped, since null is a default too. */
  readonly fallback: { readonly value: unknown } | null;
  readonly words: Words;
}

export interface AvroRecord extends Defined {
  readonly type: 'record';
  /** Empty until the record is read, since it may mention itself. */
  fields: readonly AvroField[];
}

export interface AvroEnum extends Defined {
  readonly type: 'enum';
  readonly symbols: readonly string[];
  /** What a reader takes a symbol for that it does not know; null where that is no symbol of its own. */
  readonly fallback: string | null;
}

export interface AvroFixed extends Defined {
  readonly type: 'fixed';
  readonly size: number;
  readonly logical: LogicalType | null;
}

export interface AvroArray {
  readonly type: 'array';
  readonly items: AvroSchema;
}

export interface AvroMap {
  readonly type: 'map';
  readonly values: AvroSchema;
}

export interface AvroUnion {
  readonly type: 'union';
  readonly branches: readonly AvroSchema[];
}

export type AvroNamed = AvroRecord | AvroEnum | AvroFixed;

/** A schema with its names resolved: a graph that comes back to itself where a record is recursive. */
export type AvroSchema = AvroPrimitive | AvroNamed | AvroArray | AvroMap | AvroUnion;

export function isNamed(schema: AvroSchema): schema is AvroNamed {
  return schema.type === 'record' || schema.type === 'enum' || schema.type === 'fixed';
}
