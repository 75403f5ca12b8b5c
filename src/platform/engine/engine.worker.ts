import {
  type Comparison,
  judgeChange,
  validateSchema,
  type WrittenChange,
  type WrittenRefusal,
  type WrittenSchema,
  writtenRefusal,
} from '../../schemas/index.js';

/** Findings in one piece of an answer: reading a piece back takes a millisecond or two. */
const IN_ONE_PIECE = 500;

/** What a thread answers: everything but the findings, and those in pieces of JSON, since one text would take long to read. */
export type Judged =
  | { readonly comparison: Omit<Comparison, 'findings'>; readonly findings: readonly string[] }
  | { readonly refused: WrittenRefusal };

/** Judges one change in a thread of its own. */
export function judge(change: string): Judged {
  try {
    const { findings, ...comparison } = judgeChange(JSON.parse(change) as WrittenChange);
    return { comparison, findings: inPieces(findings) };
  } catch (error) {
    const refused = writtenRefusal(error);
    if (refused === null) {
      throw error;
    }
    return { refused };
  }
}

/** What is wrong with a schema, in pieces. */
export function validate(schema: string): readonly string[] {
  const { format, schema: document } = JSON.parse(schema) as WrittenSchema;
  return inPieces(validateSchema(format, document));
}

function inPieces(items: readonly unknown[]): string[] {
  const count = Math.ceil(items.length / IN_ONE_PIECE);
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify(items.slice(index * IN_ONE_PIECE, (index + 1) * IN_ONE_PIECE)),
  );
}
