import { simpleNameOf } from './avro-names.js';
import { isNamed } from './avro-schema.js';
import type { AvroEnum, AvroNamed, AvroSchema, AvroUnion, LogicalType } from './avro-schema.js';

/** What a reader of the second type may be handed of the first: the specification's promotions. */
const PROMOTIONS: Readonly<Record<string, readonly string[]>> = {
  int: ['long', 'float', 'double'],
  long: ['float', 'double'],
  float: ['double'],
  string: ['bytes'],
  bytes: ['string'],
};

const MOST_SYMBOLS_TOLD = 10;

/** Why two schemas that are no unions do not match; null where they do. */
type Mismatch = (reader: AvroSchema, writer: AvroSchema) => string | null;

/** The branch that reads what the writer writes: the one of the same full name, else the first that matches. */
export function answeringBranch({ branches }: AvroUnion, writer: AvroSchema, mismatch: Mismatch): AvroSchema | null {
  const namesake = isNamed(writer)
    ? branches.find((branch) => isNamed(branch) && branch.fullName === writer.fullName && branch.type === writer.type)
    : branches.find((branch) => branch.type === writer.type);
  return namesake ?? branches.find((branch) => mismatch(branch, writer) === null) ?? null;
}

/** Why two schemas that are no unions do not match, whatever is inside them; null where they do. */
export function mismatchOf(reader: AvroSchema, writer: AvroSchema): string | null {
  if (reader.type !== writer.type) {
    const promoted = PROMOTIONS[writer.type]?.includes(reader.type) === true;
    return promoted ? logicalMismatch(reader, writer) : `${reader.type} does not read ${writer.type}`;
  }
  if (isNamed(reader) && isNamed(writer)) {
    return namedMismatch(reader, writer);
  }
  return logicalMismatch(reader, writer);
}

function namedMismatch(reader: AvroNamed, writer: AvroNamed): string | null {
  if (!isKnownAs(reader, writer.fullName)) {
    return `${reader.fullName} does not read ${writer.fullName}`;
  }
  if (reader.type === 'enum' && writer.type === 'enum') {
    return unknownSymbols(reader, writer);
  }
  if (reader.type === 'fixed' && writer.type === 'fixed' && reader.size !== writer.size) {
    return `${reader.size} bytes are read where ${writer.size} are written`;
  }
  return logicalMismatch(reader, writer);
}

/** Namespaces do not count: types answer to their simple name, and to their aliases. */
function isKnownAs(reader: AvroNamed, name: string): boolean {
  const wanted = simpleNameOf(name);
  return [reader.fullName, ...reader.aliases].some((known) => simpleNameOf(known) === wanted);
}

function unknownSymbols(reader: AvroEnum, writer: AvroEnum): string | null {
  const known = new Set(reader.symbols);
  const unknown = reader.fallback === null ? writer.symbols.filter((symbol) => !known.has(symbol)) : [];
  return unknown.length === 0 ? null : `unknown symbols ${unknown.slice(0, MOST_SYMBOLS_TOLD).join(', ')}`;
}

/** Two logical types must be the same one; a type without one is read as the bytes it has. */
function logicalMismatch(reader: AvroSchema, writer: AvroSchema): string | null {
  const [read, written] = [logicalOf(reader), logicalOf(writer)];
  const same =
    read === null ||
    written === null ||
    (read.name === written.name && read.precision === written.precision && read.scale === written.scale);
  return same ? null : `${spelled(read)} does not read ${spelled(written)}`;
}

function logicalOf(schema: AvroSchema): LogicalType | null {
  return 'logical' in schema ? schema.logical : null;
}

/** A logical type as it is told to people. */
export function spelled(logical: LogicalType | null): string {
  return logical?.precision == null
    ? (logical?.name ?? 'a plain value')
    : `${logical.name}(${logical.precision},${logical.scale ?? 0})`;
}
