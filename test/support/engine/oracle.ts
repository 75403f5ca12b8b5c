import { compare } from '../../../src/schemas/compare.js';
import { parseGuarantees, parseSchema } from '../../../src/schemas/index.js';
import type { Comparison, Finding, ParsedSchema } from '../../../src/schemas/index.js';
import { Inclusion, type Judgement } from '../../../src/schemas/inclusion/inclusion.js';
import { SchemaRefused } from '../../../src/schemas/schema-refused.js';
import { accepts } from '../../../src/schemas/values/accepts.js';
import type { SchemaPair } from './random-schemas.js';
import { secondValidatorOf } from './second-validator.js';
import { losesTrack, Misread, validatorOf, type Validator } from './validator.js';
import { UNHURRIED } from './unhurried.js';

/** What a pair of schemas came to. */
export interface PairResult {
  readonly answers: Readonly<Record<'history' | 'strict_readers', string>>;
  /** Values that were valid on the side whose containment was claimed. */
  readonly supported: number;
  readonly witnesses: number;
  readonly contradictions: readonly string[];
  /** The first validator would have called the engine wrong. */
  readonly overruled: boolean;
}

interface Sides<T> {
  readonly before: T;
  readonly after: T;
}

/**
 * Asks the engine, and a standard validator about every given value and about the engine's own evidence; null where either
 * refuses. What the first validator calls wrong counts only if the second does too: `overruled` says that it did not.
 */
export async function checkPair(pair: SchemaPair, values: readonly unknown[]): Promise<PairResult | null> {
  try {
    const schemas = {
      before: parseSchema('json_schema', pair.before),
      after: parseSchema('json_schema', pair.after),
    };
    if (losesTrack(pair.before) || losesTrack(pair.after)) {
      return checked(schemas, await secondJudges(pair), values);
    }
    const judges = {
      before: validatorOf(pair.before, pair.dialect),
      after: validatorOf(pair.after, pair.dialect),
    };
    const result = checked(schemas, judges, values);
    if (result.contradictions.length === 0) {
      return result;
    }
    const again = checked(schemas, await secondJudges(pair), values);
    return { ...again, overruled: again.contradictions.length === 0 };
  } catch (error) {
    if (error instanceof SchemaRefused || error instanceof Misread) {
      return null;
    }
    throw error;
  }
}

const secondJudges = async ({ before, after, dialect }: SchemaPair): Promise<Sides<Validator>> => ({
  before: await secondValidatorOf(before, dialect),
  after: await secondValidatorOf(after, dialect),
});

function checked(schemas: Sides<ParsedSchema>, judges: Sides<Validator>, values: readonly unknown[]): PairResult {
  const shapes = { before: schemas.before.shape, after: schemas.after.shape };
  const inclusion = new Inclusion();
  const [history, strict] = [inclusion.judge('history', shapes), inclusion.judge('strict_readers', shapes)];
  const readers = inclusion.judge('readers', shapes);
  const comparison = compared(schemas);
  const witnesses = comparison.findings.filter(({ witness }) => witness !== null);
  const forth = [judges.before, judges.after] as const;
  const back = [judges.after, judges.before] as const;
  return {
    answers: { history: history.answer, strict_readers: strict.answer },
    supported: supportOf(history, judges.before, values) + supportOf(strict, judges.after, values),
    witnesses: witnesses.length,
    overruled: false,
    contradictions: [
      ...values.flatMap((value) => wrongAcceptance(schemas, judges, value)),
      ...wrongJudgement('history', history, forth, values),
      ...wrongJudgement('strict_readers', strict, back, values),
      ...(strict.answer === 'holds' && readers.answer === 'fails' ? ['readers fail where even strict ones hold'] : []),
      ...wrongComparison(comparison, { history, strict_readers: strict }),
      ...witnesses.flatMap((finding) => wrongWitness(finding, judges)),
    ],
  };
}

function compared({ before, after }: Sides<ParsedSchema>): Comparison {
  const side = (schema: ParsedSchema) => ({ schema, guarantees: parseGuarantees({}, schema) });
  const options = { mode: 'full', content: 'as_written', assetId: null, witnesses: true } as const;
  return compare(side(before), side(after), options);
}

function supportOf({ answer }: Judgement, inner: Validator, values: readonly unknown[]): number {
  return answer === 'holds' ? values.filter(inner).length : 0;
}

function wrongAcceptance(schemas: Sides<ParsedSchema>, judges: Sides<Validator>, value: unknown): string[] {
  return (['before', 'after'] as const).flatMap((side) => {
    const answer = accepts(schemas[side].shape, value, UNHURRIED);
    const wrong = answer !== undefined && answer !== judges[side](value);
    return wrong ? [`${side} is said to ${answer ? 'allow' : 'forbid'} ${JSON.stringify(value)}`] : [];
  });
}

function wrongJudgement(
  question: string,
  { answer, value }: Judgement,
  [inner, outer]: readonly [Validator, Validator],
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

/** Finding by finding no question may come out better, or without a reason worse, than for the rows as a whole. */
function wrongComparison(
  { verdicts, identical }: Comparison,
  judged: Readonly<Record<'history' | 'strict_readers', Judgement>>,
): string[] {
  return (['history', 'strict_readers'] as const).flatMap((question) => {
    const [told, whole] = [verdicts[question], judged[question].answer];
    const wrong = (told === 'holds') !== (whole === 'holds') || (identical && whole !== 'holds');
    return wrong ? [`${question} is ${told} by its findings, and ${whole} as a whole`] : [];
  });
}

function wrongWitness({ kind, path, witness }: Finding, { before, after }: Sides<Validator>): string[] {
  if (witness === null) {
    return [];
  }
  const [inner, outer] = witness.valid_under === 'before' ? [before, after] : [after, before];
  const wrong = !inner(witness.row) || outer(witness.row);
  return wrong ? [`${kind} at "${path}" is shown by ${JSON.stringify(witness.row)}, which separates nothing`] : [];
}
