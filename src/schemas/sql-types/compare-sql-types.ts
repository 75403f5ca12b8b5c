import { containsType } from './contains-type.js';
import { readersOf } from './readers.js';
import type { Reading } from './reading.js';
import type { SqlType } from './sql-type.js';

type Answer = 'holds' | 'fails' | 'unknown';

/** What a change of type does to the three questions, and the reason for the readers' answer. */
export interface TypeChange {
  readonly relation: 'same' | 'widening' | 'narrowing' | 'incompatible' | 'unknown';
  readonly readers: Reading['answer'];
  readonly history: Answer;
  readonly strict_readers: Answer;
  readonly why: string;
}

/** How the new type stands to the old one, nested types with all that is in them. */
export function compareSqlTypes(before: SqlType, after: SqlType): TypeChange {
  const grows = containsType(after, before);
  const fits = containsType(before, after);
  const { answer, why } = readersOf(before, after);
  return { relation: relationOf(grows, fits), readers: answer, history: held(grows), strict_readers: held(fits), why };
}

/** The same for the types alone, as if their fields, items and values had not changed: those are compared one by one. */
export function compareSqlShells(before: SqlType, after: SqlType): TypeChange {
  return compareSqlTypes(before, withPartsOf(before, after));
}

function withPartsOf(before: SqlType, after: SqlType): SqlType {
  if (after.family === 'struct' && before.family === 'struct') {
    return after.fields === null || before.fields === null ? after : before;
  }
  if (after.family === 'array' && before.family === 'array') {
    return { ...after, item: before.item };
  }
  return after.family === 'map' && before.family === 'map' ? { ...after, value: before.value } : after;
}

function relationOf(grows: boolean | null, fits: boolean | null): TypeChange['relation'] {
  if (grows === null || fits === null) {
    return 'unknown';
  }
  if (grows && fits) {
    return 'same';
  }
  return grows ? 'widening' : fits ? 'narrowing' : 'incompatible';
}

function held(contained: boolean | null): Answer {
  return contained === null ? 'unknown' : contained ? 'holds' : 'fails';
}
