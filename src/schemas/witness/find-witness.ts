import type { Difference } from '../diff/difference.js';
import type { NoWitness, Witness } from '../finding.js';
import type { Inclusion } from '../inclusion/inclusion.js';
import type { Judged } from '../judge.js';
import { QUESTIONS, type Question } from '../modes.js';
import { draft, isAnything, RULES, type Shape } from '../shape/shape.js';
import { accepts } from '../values/accepts.js';
import { holding, relaxedAt } from './at-path.js';

/** What a finding is shown by, or why by nothing. */
export interface Shown {
  readonly witness: Witness | null;
  readonly no_witness: NoWitness | null;
}

interface Rows {
  readonly before: Shape;
  readonly after: Shape;
}

/** Finds rows that show what findings say: allowed by one side, refused by the other, alike but for the finding's path. */
export class Witnesses {
  constructor(
    private readonly rows: Rows,
    private readonly inclusion: Inclusion,
    private readonly lower: (shape: Shape) => Shape,
  ) {}

  of({ difference, answers, kind }: Judged): Shown {
    if (kind === 'primary_key_changed') {
      return { witness: null, no_witness: 'table_level' };
    }
    for (const question of QUESTIONS) {
      const witness = answers.get(question)?.answer === 'fails' ? this.#witness(question, difference) : null;
      if (witness !== null) {
        return { witness, no_witness: null };
      }
    }
    return { witness: null, no_witness: reasonOf(difference) };
  }

  #witness(question: Question, difference: Difference): Witness | null {
    const [inner, outer] = this.#sides(question, this.rows);
    const [local, other] = this.#sides(question, difference.judged);
    const breaking: Shape = { ...draft(difference.kinds), rules: { ...RULES, all: [local], not: [other] } };
    const there = holding(difference.judged.path, breaking);
    const alike = relaxedAt(outer, difference.path);
    const row =
      this.#row(isAnything(alike) ? [inner, there] : [inner, there, alike], outer) ?? this.#row([inner, there], outer);
    const separates = row !== null && accepts(inner, row.value) === true && accepts(outer, row.value) === false;
    return separates ? { question, row: row.value, valid_under: question === 'history' ? 'before' : 'after' } : null;
  }

  #sides(question: Question, sides: Rows): [Shape, Shape] {
    const lowered = { before: this.lower(sides.before), after: this.lower(sides.after) };
    return question === 'history' ? [lowered.before, lowered.after] : this.inclusion.sidesOf(question, lowered);
  }

  #row(shapes: readonly Shape[], outer: Shape): { readonly value: unknown } | null {
    const outcome = this.inclusion.seek(shapes, [outer]);
    return outcome.state === 'found' && outcome.shown ? { value: outcome.value } : null;
  }
}

function reasonOf({ judged, fixed, kind }: Difference): NoWitness {
  if (judged.before.physical !== null || judged.after.physical !== null) {
    return 'physical_type';
  }
  return fixed?.readers === 'fails' || kind === 'column_renamed' ? 'declaration' : 'budget';
}
