import { below, itemsBelow, valuesBelow } from '../../data-path.js';
import { SCHEMA_BOUNDS, SchemaTooLarge } from '../../schema-refused.js';
import { PRIMITIVES } from './avro-schema.js';
import type { AvroField, AvroRecord, AvroSchema, AvroUnion } from './avro-schema.js';

/** What it takes to read: Avro's own resolution is one such set of rules. */
export interface ReadingRules {
  /** Why two schemas that are no unions do not match, whatever is inside them. */
  mismatch(reader: AvroSchema, writer: AvroSchema): string | null;
  /** Where a field of the reader comes from. */
  source(field: AvroField, written: ReadonlyMap<string, AvroField>): AvroField | undefined;
  /** Why a field cannot be left out by the writer; null where it can. */
  missing(field: AvroField): string | null;
  /** The branch of a union that reads what the writer writes. */
  branch(union: AvroUnion, writer: AvroSchema): AvroSchema | null;
  /** Whether paths tell fields by the writer's names, where the two differ. */
  readonly pathsOfWriter: boolean;
}

/** Why a datum of the writer cannot be read, and where in it. */
export interface Obstacle {
  readonly path: string;
  readonly reason: string;
  /** What is read and what is written there, as far as names tell. */
  readonly reader: string;
  readonly writer: string;
}

/** A reader's and a writer's definition that meet, what is in the way between them, and the pairs inside that they lead to. */
export interface PairNode {
  readonly reader: AvroSchema;
  readonly writer: AvroSchema;
  /** With paths from here. */
  readonly obstacles: Obstacle[];
  readonly steps: { readonly path: string; readonly to: PairNode }[];
}

/** Every pair that a reader meets in a writer, each once, however often the definitions are referred to; the root is first. */
export function pairsOf(reader: AvroSchema, writer: AvroSchema, rules: ReadingRules): readonly PairNode[] {
  const graph = new PairGraph(rules);
  graph.node(reader, writer);
  return graph.grown();
}

class PairGraph {
  private readonly known = new Map<AvroSchema, Map<AvroSchema, PairNode>>();
  private readonly nodes: PairNode[] = [];
  private work = 0;

  constructor(private readonly rules: ReadingRules) {}

  node(reader: AvroSchema, writer: AvroSchema): PairNode {
    const partners = this.known.get(reader) ?? new Map<AvroSchema, PairNode>();
    const node = partners.get(writer) ?? { reader, writer, obstacles: [], steps: [] };
    if (!partners.has(writer)) {
      this.known.set(reader, partners.set(writer, node));
      this.nodes.push(node);
    }
    return node;
  }

  /** The nodes are a list that grows while it is gone through. */
  grown(): readonly PairNode[] {
    for (const node of this.nodes) {
      this.work += costOf(node.reader) + costOf(node.writer);
      if (this.work > SCHEMA_BOUNDS.work) {
        throw new SchemaTooLarge('work');
      }
      this.grow(node);
    }
    return this.nodes;
  }

  private grow(node: PairNode): void {
    const { reader, writer } = node;
    if (writer.type === 'union') {
      writer.branches.forEach((branch) => this.lead(node, '', reader, branch));
      return;
    }
    if (reader.type === 'union') {
      const branch = this.rules.branch(reader, writer);
      if (branch !== null) {
        this.lead(node, '', branch, writer);
      } else {
        block(node, '', `no branch of the union reads ${nameOf(writer)}`);
      }
      return;
    }
    const mismatch = this.rules.mismatch(reader, writer);
    if (mismatch !== null) {
      block(node, '', mismatch);
    } else {
      this.inside(node);
    }
  }

  private inside(node: PairNode): void {
    const { reader, writer } = node;
    if (reader.type === 'array' && writer.type === 'array') {
      this.lead(node, itemsBelow(''), reader.items, writer.items);
    } else if (reader.type === 'map' && writer.type === 'map') {
      this.lead(node, valuesBelow(''), reader.values, writer.values);
    } else if (reader.type === 'record' && writer.type === 'record') {
      this.fields(node, reader, writer);
    }
  }

  private fields(node: PairNode, reader: AvroRecord, writer: AvroRecord): void {
    const written = new Map(writer.fields.map((field) => [field.name, field]));
    for (const field of reader.fields) {
      const source = this.rules.source(field, written);
      const missing = source === undefined ? this.rules.missing(field) : null;
      if (source !== undefined) {
        const name = this.rules.pathsOfWriter ? source.name : field.name;
        this.lead(node, below('', name), field.schema, source.schema);
      } else if (missing !== null) {
        block(node, below('', field.name), missing);
      }
    }
  }

  private lead(node: PairNode, path: string, reader: AvroSchema, writer: AvroSchema): void {
    if (!isPlain(reader) || !isPlain(writer)) {
      node.steps.push({ path, to: this.node(reader, writer) });
      return;
    }
    // Nothing is inside plain types, so that they need no pair of their own.
    const mismatch = this.rules.mismatch(reader, writer);
    if (mismatch !== null) {
      block({ ...node, reader, writer }, path, mismatch);
    }
  }
}

function block({ obstacles, reader, writer }: PairNode, path: string, reason: string): void {
  obstacles.push({ path, reason, reader: nameOf(reader), writer: nameOf(writer) });
}

function isPlain({ type }: AvroSchema): boolean {
  return PRIMITIVES.some((primitive) => primitive === type);
}

function costOf(schema: AvroSchema): number {
  return schema.type === 'record' ? 1 + schema.fields.length : schema.type === 'union' ? 1 + schema.branches.length : 1;
}

function nameOf(schema: AvroSchema): string {
  return 'fullName' in schema ? schema.fullName : schema.type;
}
