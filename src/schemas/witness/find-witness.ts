import type { Difference } from '../diff/difference.js';
import type { NoWitness, Witness } from '../finding.js';
import type { Inclusion } from '../inclusion/inclusion.js';
import type { Judged } from '../judge.js';
import { QUESTIONS, type Question } from '../modes.js';
import { isPlainTable, withColumns, type PlainTable } from '../shape/plain-table.js';
import { draft, isAnything, RULES, type Shape } from '../shape/shape.js';
import { holding, relaxedAt } from './at-path.js';
import { columnsIn, Fillings, joined } from './fillings.js';

/** What a finding is shown by, or why by nothing. */
export interface Shown {
  readonly witness: Witness | null;
  readonly no_witness: NoWitness | null;
}

type Sought = { readonly value: unknown } | null;

interface Rows {
  readonly before: Shape;
  readonly after: Shape;
}

/** Tables of more columns have each row put together from one filling; narrower ones are searched whole. */
const WIDE = 64;
/** Values in all rows together: longer answers help nobody. */
const MOST_VALUES = 100_000;

/** Finds rows that show what findings say: allowed by one side, refused by the other, alike but for the finding's path. */
export class Witnesses {
  readonly #fillings: Fillings;
  #values = 0;

  constructor(
    private readonly rows: Rows,
    private readonly inclusion: Inclusion,
    private readonly lower: (shape: Shape) => Shape,
  ) {
    this.#fillings = new Fillings(inclusion);
  }

  /** Answers `budget` once the rows shown are as many, and as long, as somebody may read. */
  of({ difference, answers, kind }: Judged): Shown {
    if (kind === 'primary_key_changed') {
      return { witness: null, no_witness: 'table_level' };
    }
    for (const question of this.#values > MOST_VALUES ? [] : QUESTIONS) {
      const witness = answers.get(question)?.answer === 'fails' ? this.#witness(question, difference) : null;
      if (witness !== null) {
        this.#values += sizeOf(witness.row);
        return { witness, no_witness: null };
      }
    }
    return { witness: null, no_witness: reasonOf(difference) };
  }

  #witness(question: Question, difference: Difference): Witness | null {
    const [inner, outer] = this.#sides(question, this.rows);
    const row =
      difference.path !== '' && isPlainTable(inner, WIDE) && isPlainTable(outer, WIDE)
        ? this.#filledRow(question, [inner, outer], difference)
        : this.#rowOf(question, [inner, outer], difference);
    const separates = row !== null && this.inclusion.separates(inner, outer, row.value);
    return separates ? { question, row: row.value, valid_under: question === 'history' ? 'before' : 'after' } : null;
  }

  /** Of a wide table only the columns that the finding is about are searched; the others come from a filling. */
  #filledRow(question: Question, [inner, outer]: readonly [PlainTable, PlainTable], difference: Difference): Sought {
    const columns = columnsIn(difference);
    const isMeant = (name: string) => columns.has(name);
    const part = this.#rowOf(question, [withColumns(inner, isMeant), withColumns(outer, isMeant)], difference);
    const filling = part === null ? null : this.#fillings.of(question, inner, outer);
    return part === null || filling === null ? null : { value: joined(filling, columns, part.value as object) };
  }

  #rowOf(question: Question, [inner, outer]: readonly [Shape, Shape], difference: Difference): Sought {
    const [local, other] = this.#sides(question, difference.judged);
    const breaking: Shape = { ...draft(difference.kinds), rules: { ...RULES, all: [local], not: [other] } };
    const there = holding(difference.judged.path, breaking);
    const alike = relaxedAt(outer, difference.path);
    return (
      this.#row(isAnything(alike) ? [inner, there] : [inner, there, alike], outer) ?? this.#row([inner, there], outer)
    );
  }

  #sides(question: Question, sides: Rows): [Shape, Shape] {
    const lowered = { before: this.lower(sides.before), after: this.lower(sides.after) };
    return question === 'history' ? [lowered.before, lowered.after] : this.inclusion.sidesOf(question, lowered);
  }

  #row(shapes: readonly Shape[], outer: Shape): Sought {
    const outcome = this.inclusion.seek(shapes, [outer]);
    return outcome.state === 'found' && outcome.shown ? { value: outcome.value } : null;
  }
}

function sizeOf(row: unknown): number {
  return typeof row === 'object' && row !== null ? Object.keys(row).length : 1;
}

function reasonOf({ judged, fixed, kind }: Difference): NoWitness {
  if (judged.before.physical !== null || judged.after.physical !== null) {
    return 'physical_type';
  }
  return fixed?.readers === 'fails' || kind === 'column_renamed' ? 'declaration' : 'budget';
}
