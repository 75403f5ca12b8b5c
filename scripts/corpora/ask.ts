import { compare } from '../../src/schemas/compare.js';
import { parseGuarantees, parseSchema } from '../../src/schemas/index.js';
import type { Side } from '../../src/schemas/comparison.js';
import type { ContentModel, Finding, Question, SchemaFormat, Verdicts } from '../../src/schemas/index.js';
import { SchemaRefused } from '../../src/schemas/schema-refused.js';
import type { Observation } from './corpus.js';

export interface Change {
  readonly format: SchemaFormat;
  readonly before: unknown;
  readonly after: unknown;
  readonly content?: ContentModel;
}

/** What the engine says to a change of documents, and how long that takes, reading included. */
export interface Asked {
  readonly verdicts: Verdicts | null;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
  readonly refusal: string;
}

export function ask({ format, before, after, content = 'as_written' }: Change): Asked {
  const started = performance.now();
  const spent = () => performance.now() - started;
  try {
    const sides = [sideOf(format, before), sideOf(format, after)] as const;
    const { verdicts, findings } = compare(...sides, { mode: 'consumers', content, assetId: null });
    return { verdicts, findings, milliseconds: spent(), refusal: '' };
  } catch (error) {
    if (error instanceof SchemaRefused) {
      return { verdicts: null, findings: [], milliseconds: spent(), refusal: error.message };
    }
    throw error;
  }
}

function sideOf(format: SchemaFormat, document: unknown): Side {
  const schema = parseSchema(format, document);
  return { schema, guarantees: parseGuarantees({}, schema) };
}

/** An observation of the answer to one of the three questions. */
export function answered(
  { verdicts, findings, milliseconds, refusal }: Asked,
  question: Question,
  { direction = question, key, expected }: { direction?: string; key: string; expected: string },
): Observation {
  const against = findings.filter(({ fails, unknown }) => fails.includes(question) || unknown.includes(question));
  const told = refusal === '' ? against.map(({ message }) => message).join(' ') : refusal;
  return { direction, key, expected, answer: verdicts?.[question] ?? 'refused', milliseconds, told };
}

/** What a plain yes or no of a corpus is called here. */
export function holdsIf(yes: boolean): string {
  return yes ? 'holds' : 'fails';
}
