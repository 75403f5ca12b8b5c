import { below, itemsBelow, valuesBelow } from '../../data-path.js';
import { SCHEMA_BOUNDS, SchemaTooLarge } from '../../schema-refused.js';
import type { AvroRecord, AvroSchema } from './avro-schema.js';
import { answeringBranch, mismatchOf } from './matches.js';

/** Why a datum of the writer cannot be read, and where in it. */
export interface Obstacle {
  readonly path: string;
  readonly reason: string;
}

/** Whether every datum of the writer can be read. */
export type Resolution = { readonly ok: true } | { readonly ok: false; readonly because: readonly Obstacle[] };

interface Pair {
  readonly reader: AvroSchema;
  readonly writer: AvroSchema;
  readonly path: string;
}

const MOST_OBSTACLES = 100;

/** What looking at a field or a branch costs, in the steps that work is bounded by. */
const STEPS = 5;

/**
 * Whether a reader with the one schema can decode every datum that a writer with the other can write, by Avro's schema
 * resolution. Pairs are taken nearest first and each once, so that recursion ends and paths are shortest.
 */
export function resolves(reader: AvroSchema, writer: AvroSchema): Resolution {
  const because: Obstacle[] = [];
  const queue: Pair[] = [{ reader, writer, path: '' }];
  const seen = new Map<AvroSchema, Set<AvroSchema>>();
  let work = 0;
  for (let next = 0; next < queue.length && because.length < MOST_OBSTACLES; next++) {
    const pair = queue[next];
    if (pair === undefined || isSeen(pair, seen)) {
      continue;
    }
    work += STEPS * (workOf(pair.reader) + workOf(pair.writer));
    if (work > SCHEMA_BOUNDS.work) {
      throw new SchemaTooLarge('work');
    }
    const { inner = [], obstacles = [] } = step(pair);
    queue.push(...inner);
    because.push(...obstacles);
  }
  return because.length === 0 ? { ok: true } : { ok: false, because };
}

interface Step {
  readonly inner?: readonly Pair[];
  readonly obstacles?: readonly Obstacle[];
}

/** One pair decided as far as it goes by itself, and the pairs inside that it rests on. */
function step({ reader, writer, path }: Pair): Step {
  if (writer.type === 'union') {
    return { inner: writer.branches.map((branch) => ({ reader, writer: branch, path })) };
  }
  if (reader.type === 'union') {
    const branch = answeringBranch(reader, writer);
    return branch === null
      ? { obstacles: [{ path, reason: `no branch of the union reads ${nameOf(writer)}` }] }
      : { inner: [{ reader: branch, writer, path }] };
  }
  const mismatch = mismatchOf(reader, writer);
  return mismatch === null ? inside(reader, writer, path) : { obstacles: [{ path, reason: mismatch }] };
}

function inside(reader: AvroSchema, writer: AvroSchema, path: string): Step {
  if (reader.type === 'array' && writer.type === 'array') {
    return { inner: [{ reader: reader.items, writer: writer.items, path: itemsBelow(path) }] };
  }
  if (reader.type === 'map' && writer.type === 'map') {
    return { inner: [{ reader: reader.values, writer: writer.values, path: valuesBelow(path) }] };
  }
  return reader.type === 'record' && writer.type === 'record' ? fields(reader, writer, path) : {};
}

function fields(reader: AvroRecord, writer: AvroRecord, path: string): Step {
  const written = new Map(writer.fields.map((field) => [field.name, field]));
  const inner: Pair[] = [];
  const obstacles: Obstacle[] = [];
  for (const { name, aliases, schema, fallback } of reader.fields) {
    const source = [name, ...aliases].map((known) => written.get(known)).find((field) => field !== undefined);
    if (source !== undefined) {
      inner.push({ reader: schema, writer: source.schema, path: below(path, name) });
    } else if (fallback === null) {
      obstacles.push({
        path: below(path, name),
        reason: 'the writer has no such field, and the reader no default for it',
      });
    }
  }
  return { inner, obstacles };
}

function isSeen({ reader, writer }: Pair, seen: Map<AvroSchema, Set<AvroSchema>>): boolean {
  const writers = seen.get(reader) ?? new Set();
  const known = writers.has(writer);
  seen.set(reader, writers.add(writer));
  return known;
}

function workOf(schema: AvroSchema): number {
  return schema.type === 'record' ? 1 + schema.fields.length : schema.type === 'union' ? 1 + schema.branches.length : 1;
}

function nameOf(schema: AvroSchema): string {
  return 'fullName' in schema ? schema.fullName : schema.type;
}
