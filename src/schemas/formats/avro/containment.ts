import type { AvroEnum, AvroNamed, AvroSchema, LogicalType } from './avro-schema.js';
import { isNamed } from './avro-schema.js';
import { answeringBranch, spelled } from './matches.js';
import type { ReadingRules } from './pair-graph.js';

/** Types whose values are among those of another type, whole and exact. */
const AMONG: Readonly<Record<string, readonly string[]>> = { int: ['long', 'double'], float: ['double'] };

/**
 * What today's readers ask of new data: no new kind of value, and nothing that they read gone. No promotion, alias or
 * default makes up for that, since what they read has already been decoded.
 */
export const CONTAINMENT: ReadingRules = {
  mismatch: strangerOf,
  branch: (union, writer) => answeringBranch(union, writer, strangerOf),
  source: ({ name }, written) => written.get(name),
  missing: () => 'the field is gone',
  pathsOfWriter: false,
};

/** Why values of the new type are not all values of the old one, whatever is inside them; null where they are. */
function strangerOf(old: AvroSchema, now: AvroSchema): string | null {
  if (old.type !== now.type) {
    const among = AMONG[now.type]?.includes(old.type) === true && logicalOf(old) === null && logicalOf(now) === null;
    return among ? null : `${now.type} is another kind of value than ${old.type}`;
  }
  return (
    (isNamed(old) && isNamed(now) ? strangerOfNamed(old, now) : null) ??
    strangerOfLogical(logicalOf(old), logicalOf(now))
  );
}

function strangerOfNamed(old: AvroNamed, now: AvroNamed): string | null {
  if (old.type === 'enum' && now.type === 'enum') {
    return newSymbols(old, now);
  }
  const resized = old.type === 'fixed' && now.type === 'fixed' && old.size !== now.size;
  return resized ? `${now.size} bytes are not ${old.size}` : null;
}

function newSymbols(old: AvroEnum, now: AvroEnum): string | null {
  const known = new Set(old.symbols);
  const stranger = now.symbols.find((symbol) => !known.has(symbol));
  return stranger === undefined ? null : `${stranger} is a value that readers do not know`;
}

/** A decimal may lose digits before the point, and a text may turn out to be a UUID; anything else means something else. */
function strangerOfLogical(old: LogicalType | null, now: LogicalType | null): string | null {
  if (old === null || now === null) {
    return old === now || now?.name === 'uuid' ? null : `${spelled(now)} is not ${spelled(old)}`;
  }
  return isWithin(old, now) ? null : `${spelled(now)} is not ${spelled(old)}`;
}

function isWithin(old: LogicalType, now: LogicalType): boolean {
  return old.name === now.name && old.scale === now.scale && (now.precision ?? 0) <= (old.precision ?? 0);
}

function logicalOf(schema: AvroSchema): LogicalType | null {
  return 'logical' in schema ? schema.logical : null;
}
