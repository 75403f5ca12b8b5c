import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Inclusion } from '../../../src/schemas/inclusion/inclusion.js';
import { parseSchema } from '../../../src/schemas/index.js';
import { SchemaRefused } from '../../../src/schemas/schema-refused.js';
import type { Shape } from '../../../src/schemas/shape/shape.js';
import { accepts } from '../../../src/schemas/values/accepts.js';
import type { OracleDialect, SchemaPair } from './random-schemas.js';

const CLASSES = { 'draft-07': Ajv, '2019-09': Ajv2019, '2020-12': Ajv2020 } as const;

/** A standard validator of a schema; null where it cannot compile one. */
export function oracleOf(schema: unknown, dialect: OracleDialect): ValidateFunction | null {
  const ajv = new CLASSES[dialect]({ strict: false, validateFormats: true, logger: false, ownProperties: true });
  (addFormats as unknown as (instance: Ajv) => void)(ajv as Ajv);
  try {
    return ajv.compile(schema as object);
  } catch {
    return null;
  }
}

/** What a pair of schemas came to. */
export interface PairResult {
  readonly answers: Readonly<Record<'history' | 'strict_readers', string>>;
  readonly contradictions: readonly string[];
}

/** Asks the engine, and a standard validator about every given value and about the engine's own evidence. */
export function checkPair(pair: SchemaPair, values: readonly unknown[]): PairResult | null {
  const oracles = { before: oracleOf(pair.before, pair.dialect), after: oracleOf(pair.after, pair.dialect) };
  const shapes = shapesOf(pair);
  if (oracles.before === null || oracles.after === null || shapes === null || isMisread(pair)) {
    return null;
  }
  const contradictions: string[] = [];
  const { before, after } = { before: oracles.before, after: oracles.after };
  for (const value of values) {
    for (const [shape, validate, side] of [
      [shapes.before, before, 'before'],
      [shapes.after, after, 'after'],
    ] as const) {
      const answer = accepts(shape, value);
      if (answer !== undefined && answer !== validate(value)) {
        contradictions.push(`${side} is said to ${answer ? 'allow' : 'forbid'} ${JSON.stringify(value)}`);
      }
    }
  }
  const inclusion = new Inclusion();
  const answers = { history: '', strict_readers: '' };
  for (const [question, inner, outer] of [
    ['history', before, after],
    ['strict_readers', after, before],
  ] as const) {
    const { answer, value } = inclusion.judge(question, shapes);
    answers[question] = answer;
    const counter = answer === 'holds' ? values.find((own) => inner(own) && !outer(own)) : undefined;
    if (counter !== undefined) {
      contradictions.push(`${question} is said to hold, against ${JSON.stringify(counter)}`);
    }
    if (answer === 'fails' && value !== undefined && (!inner(value) || outer(value))) {
      contradictions.push(`${question} is said to fail by ${JSON.stringify(value)}, which separates nothing`);
    }
  }
  return { answers, contradictions };
}

/** The validator takes every item for evaluated where a list must contain one; the specification only those that match. */
function isMisread(pair: SchemaPair): boolean {
  const text = JSON.stringify(pair);
  return text.includes('"unevaluatedItems"') && text.includes('"contains"');
}

function shapesOf(pair: SchemaPair): { before: Shape; after: Shape } | null {
  try {
    return {
      before: parseSchema('json_schema', pair.before).shape,
      after: parseSchema('json_schema', pair.after).shape,
    };
  } catch (error) {
    if (error instanceof SchemaRefused) {
      return null;
    }
    throw error;
  }
}
