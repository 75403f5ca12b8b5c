import { pointerStep } from '../../../kernel/json-pointer.js';
import type { Draft, Shape } from '../../shape/shape.js';
import type { Keyword } from './keywords.js';
import type { Place } from './place.js';
import { having } from './read-rules.js';
import type { JsonObject } from './value-checks.js';

/** What a place asks of the reading of the whole document. */
export interface Reader {
  shapeOf(schema: unknown, pointer: string): Shape;
  follow(schema: JsonObject, pointer: string): unknown;
  keep(shape: Draft): Shape;
}

/** A subschema's place in its document. */
export class SchemaPlace implements Place {
  constructor(
    private readonly pointer: string,
    private readonly keywords: ReadonlyMap<string, Keyword>,
    private readonly reader: Reader,
  ) {}

  knows(keyword: string): boolean {
    return this.keywords.has(keyword);
  }

  pointerTo(keyword: string): string {
    return `${this.pointer}/${pointerStep(keyword)}`;
  }

  child(schema: unknown, keyword: string, at?: string | number): Shape {
    const pointer = at === undefined ? '' : `/${typeof at === 'number' ? at : pointerStep(at)}`;
    return this.reader.shapeOf(schema, `${this.pointer}/${keyword}${pointer}`);
  }

  shapeOf(schema: unknown): Shape {
    return this.reader.shapeOf(schema, this.pointer);
  }

  target(schema: JsonObject): unknown {
    return refers(schema) ? this.reader.follow(schema, this.pointer) : undefined;
  }

  keep(shape: Draft): Shape {
    return this.reader.keep(shape);
  }

  having(name: string): Shape {
    return having(name);
  }
}

export function refers(schema: JsonObject): boolean {
  return schema['$ref'] !== undefined || schema['$recursiveRef'] !== undefined;
}
