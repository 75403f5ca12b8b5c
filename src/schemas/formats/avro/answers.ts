import type { ParsedSchema } from '../../parsed-schema.js';
import type { Question } from '../../modes.js';
import type { AvroSchema } from './avro-schema.js';
import { CONTAINMENT } from './containment.js';
import { obstaclesOf } from './obstacles.js';
import type { Obstacle } from './pair-graph.js';
import { parseAvro } from './parse.js';
import { RESOLUTION } from './resolution.js';

/** What stands in the way of each question, at paths that tell fields by their old names. */
export type AvroAnswers = Readonly<Record<Question, readonly Obstacle[]>>;

/** Two Avro schemas are judged by Avro's own lore; anything else has no such answers. */
export function avroAnswers(before: ParsedSchema, after: ParsedSchema): AvroAnswers | null {
  const both = before.format === 'avro' && after.format === 'avro';
  return both ? answersTo(parseAvro(before.document), parseAvro(after.document)) : null;
}

/** History and strict readers hold where every datum resolves; readers hold where no value is new and none is gone. */
export function answersTo(before: AvroSchema, after: AvroSchema): AvroAnswers {
  return {
    readers: obstaclesOf(before, after, CONTAINMENT),
    history: obstaclesOf(after, before, { ...RESOLUTION, pathsOfWriter: true }),
    strict_readers: obstaclesOf(before, after, RESOLUTION),
  };
}
