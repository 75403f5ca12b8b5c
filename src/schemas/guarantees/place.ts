import { pointerStep } from '../../kernel/json-pointer.js';
import type { FieldError } from '../../kernel/domain-error.js';
import { nearestName } from '../nearest-name.js';

/** The names a guarantee may speak of. */
export interface KnownColumns {
  has(name: string): boolean;
  nearest(name: string): string | null;
}

const MOST_ERRORS = 100;

/** A spot in the document being read, which collects what is wrong there. */
export class Place {
  private constructor(
    private readonly pointer: string,
    private readonly columns: KnownColumns,
    private readonly errors: FieldError[],
  ) {}

  static root(pointer: string, columns: KnownColumns, errors: FieldError[]): Place {
    return new Place(pointer, columns, errors);
  }

  at(segment: string | number): Place {
    return new Place(`${this.pointer}/${pointerStep(String(segment))}`, this.columns, this.errors);
  }

  /** Notes what is wrong here; null, so that a reader can refuse and give up in one step. */
  refuse(message: string): null {
    if (this.errors.length < MOST_ERRORS) {
      this.errors.push({ pointer: this.pointer, message });
    }
    return null;
  }

  /** The members of an object that has no others than the named ones. */
  members(value: unknown, names: readonly string[]): ReadonlyMap<string, unknown> | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.refuse(`Must be an object of ${names.join(', ')}`);
    }
    const strangers = Object.keys(value).filter((name) => !names.includes(name));
    for (const stranger of strangers) {
      const nearest = nearestName(stranger, names);
      this.at(stranger).refuse(
        nearest ? `Unknown; did you mean ${nearest}?` : `Unknown; known are ${names.join(', ')}`,
      );
    }
    return strangers.length > 0 ? null : new Map(Object.entries(value));
  }

  number(value: unknown, { min, max, whole }: { min: number; max: number; whole: boolean }): number | null {
    const fits = typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value));
    return fits ? value : this.refuse(`Must be ${whole ? 'a whole number' : 'a number'} from ${min} to ${max}`);
  }

  text(value: unknown, longest: number): string | null {
    const fits = typeof value === 'string' && value.trim() !== '' && value.length <= longest;
    return fits ? value : this.refuse(`Must be a text of at most ${longest} characters`);
  }

  list(value: unknown, longest: number): readonly unknown[] | null {
    const fits = Array.isArray(value) && value.length > 0 && value.length <= longest;
    return fits ? value : this.refuse(`Must be a list of 1 to ${longest} entries`);
  }

  /** A column that the schema declares. */
  column(name: unknown): string | null {
    if (typeof name !== 'string') {
      return this.refuse('Must be the name of a column');
    }
    if (this.columns.has(name)) {
      return name;
    }
    const nearest = this.columns.nearest(name);
    return this.refuse(nearest === null ? 'No such column' : `No such column; did you mean ${nearest}?`);
  }

  /** Columns that the schema declares, none of them twice. */
  columnList(value: unknown, longest: number): readonly string[] | null {
    const names = this.list(value, longest)?.map((name, index) => this.at(index).column(name));
    if (!names?.every((name) => name !== null)) {
      return null;
    }
    return new Set(names).size === names.length ? names : this.refuse('Names a column twice');
  }
}
