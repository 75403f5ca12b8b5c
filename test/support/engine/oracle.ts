import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Inclusion, type Judgement } from '../../../src/schemas/inclusion/inclusion.js';
import { parseSchema } from '../../../src/schemas/index.js';
import { SchemaRefused } from '../../../src/schemas/schema-refused.js';
import type { Shape } from '../../../src/schemas/shape/shape.js';
import { accepts } from '../../../src/schemas/values/accepts.js';
import type { OracleDialect, SchemaPair } from './random-schemas.js';

const CLASSES = { 'draft-07': Ajv, '2019-09': Ajv2019, '2020-12': Ajv2020 } as const;

/** Instances keep what they compiled; after so many schemas a new one is cheaper. */
const MOST_COMPILED = 100;
const instances = new Map<OracleDialect, { readonly ajv: Ajv; left: number }>();

function validatorFor(dialect: OracleDialect): Ajv {
  const known = instances.get(dialect);
  if (known !== undefined && known.left > 0) {
    known.left -= 1;
    return known.ajv;
  }
  const ajv = new CLASSES[dialect]({ strict: false, logger: false, ownProperties: true, validateSchema: false });
  (addFormats as unknown as (instance: unknown) => void)(ajv);
  instances.set(dialect, { ajv, left: MOST_COMPILED });
  return ajv;
}

/** A standard validator of a schema; null where it cannot compile one. */
export function oracleOf(schema: unknown, dialect: OracleDialect): ValidateFunction | null {
  try {
    return validatorFor(dialect).compile(schema as object);
  } catch {
    return null;
  }
}

/** What a pair of schemas came to. */
export interface PairResult {
  readonly answers: Readonly<Record<'history' | 'strict_readers', string>>;
  readonly contradictions: readonly string[];
}

interface Judges {
  readonly before: ValidateFunction;
  readonly after: ValidateFunction;
}

interface Shapes {
  readonly before: Shape;
  readonly after: Shape;
}

/** Asks the engine, and a standard validator about every given value and about the engine's own evidence. */
export function checkPair(pair: SchemaPair, values: readonly unknown[]): PairResult | null {
  const [before, after] = [oracleOf(pair.before, pair.dialect), oracleOf(pair.after, pair.dialect)];
  const shapes = shapesOf(pair);
  if (before === null || after === null || shapes === null || isMisread(pair)) {
    return null;
  }
  const judges = { before, after };
  const inclusion = new Inclusion();
  const history = inclusion.judge('history', shapes);
  const strict = inclusion.judge('strict_readers', shapes);
  return {
    answers: { history: history.answer, strict_readers: strict.answer },
    contradictions: [
      ...values.flatMap((value) => wrongAcceptance(shapes, judges, value)),
      ...wrongJudgement('history', history, [before, after], values),
      ...wrongJudgement('strict_readers', strict, [after, before], values),
    ],
  };
}

function wrongAcceptance(shapes: Shapes, judges: Judges, value: unknown): string[] {
  return (['before', 'after'] as const).flatMap((side) => {
    const answer = accepts(shapes[side], value);
    const wrong = answer !== undefined && answer !== judges[side](value);
    return wrong ? [`${side} is said to ${answer ? 'allow' : 'forbid'} ${JSON.stringify(value)}`] : [];
  });
}

function wrongJudgement(
  question: string,
  { answer, value }: Judgement,
  [inner, outer]: readonly [ValidateFunction, ValidateFunction],
  values: readonly unknown[],
): string[] {
  const separates = (own: unknown) => inner(own) && !outer(own);
  if (answer === 'holds') {
    const counter = values.find(separates);
    return counter === undefined ? [] : [`${question} is said to hold, against ${JSON.stringify(counter)}`];
  }
  const wrong = answer === 'fails' && value !== undefined && !separates(value);
  return wrong ? [`${question} is said to fail by ${JSON.stringify(value)}, which separates nothing`] : [];
}

/** Beside tuples the validator skips `contains` for empty lists, and takes every item for evaluated by it. */
function isMisread(pair: SchemaPair): boolean {
  const text = JSON.stringify(pair);
  return text.includes('"contains"') && /"unevaluatedItems"|"prefixItems"|"items":\[/.test(text);
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
