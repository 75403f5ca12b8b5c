import {
  judgeChange,
  validateSchema,
  type WantedSide,
  type WrittenChange,
  type WrittenRefusal,
  type WrittenSchema,
  writtenRefusal,
} from '../../schemas/index.js';
import { readPromise } from './read-promise.js';

/** Findings in one piece of an answer: reading a piece back takes a millisecond or two. */
const IN_ONE_PIECE = 500;

/** What a thread answers where reading refuses: an error does not survive the way back. */
export interface Refused {
  readonly refused: WrittenRefusal;
}

/** Judges one change; the findings are in pieces of JSON, since one text would take long to read. */
export function judge(change: string) {
  return orRefused(() => {
    const { findings, ...comparison } = judgeChange(JSON.parse(change) as WrittenChange);
    return { comparison, findings: inPieces(findings) };
  });
}

/** Reads one wanted promise; the columns are in pieces, too. */
export function read(wanted: string) {
  return orRefused(() => {
    const { columns, guarantees, schemaDigest } = readPromise(JSON.parse(wanted) as WantedSide);
    return { columns: inPieces(columns), guarantees: JSON.stringify(guarantees), schemaDigest };
  });
}

/** What is wrong with a schema, in pieces. */
export function validate(schema: string): readonly string[] {
  const { format, schema: document } = JSON.parse(schema) as WrittenSchema;
  return inPieces(validateSchema(format, document));
}

function orRefused<Answer>(answer: () => Answer): Answer | Refused {
  try {
    return answer();
  } catch (error) {
    const refused = writtenRefusal(error);
    if (refused === null) {
      throw error;
    }
    return { refused };
  }
}

function inPieces(items: readonly unknown[]): string[] {
  const count = Math.ceil(items.length / IN_ONE_PIECE);
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify(items.slice(index * IN_ONE_PIECE, (index + 1) * IN_ONE_PIECE)),
  );
}
