import { compare } from './compare.js';
import type { CompareOptions, Comparison, Side } from './comparison.js';
import { parseSchema } from './parse-schema.js';
import type { SchemaFormat } from './parsed-schema.js';
import { parseGuarantees } from './side-guarantees.js';

/** A schema as it is written down: plain data that can be sent to another thread. */
export interface WrittenSchema {
  readonly format: SchemaFormat;
  readonly schema: unknown;
}

/** One version of a contract as it is written down. */
export interface WrittenSide extends WrittenSchema {
  readonly guarantees: unknown;
}

/** A change with everything that judging it depends on. */
export interface WrittenChange {
  readonly before: WrittenSide;
  readonly after: WrittenSide;
  readonly options: CompareOptions;
}

/** Reads both sides and compares them; throws what reading throws, or `AllowanceSpent` where that is bounded. */
export function judgeChange({ before, after, options }: WrittenChange): Comparison {
  return compare(readSide(before), readSide(after), options);
}

/** Reads a schema and the promises beyond it; throws a refusal with every place that is wrong. */
export function readSide({ format, schema, guarantees }: WrittenSide): Side {
  const parsed = parseSchema(format, schema);
  return { schema: parsed, guarantees: parseGuarantees(guarantees, parsed) };
}
