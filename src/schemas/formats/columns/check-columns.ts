import { pointerStep } from '../../../kernel/json-pointer.js';
import type { FieldError } from '../../../kernel/domain-error.js';
import { DIALECTS } from '../../sql-types/dialect.js';
import type { ColumnDocument } from './columns-document.js';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);

/** What a member's value has to be, and the words a refusal says it in. */
type Members = ReadonlyMap<string, readonly [Check, string]>;

const DOCUMENT: Members = membersOf({
  dialect: [(value) => DIALECTS.some((known) => known === value), `one of ${DIALECTS.join(', ')}`],
  columns: [(value) => Array.isArray(value) && value.length > 0, 'a list of at least one column'],
  primary_key: [isTexts, 'a list of column names'],
  description: [(value) => typeof value === 'string', 'a text'],
});

const COLUMN: Members = membersOf({
  name: [isText, 'a text that is not empty'],
  type: [isText, 'a type as the warehouse writes it'],
  nullable: [(value) => typeof value === 'boolean', 'true or false'],
  default: [() => true, ''],
  description: [(value) => typeof value === 'string', 'a text'],
  tags: [isTexts, 'a list of texts'],
  renamed_from: [isText, 'the name of the column before'],
  deprecated: [
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    'an object with since, removal_date or replaced_by',
  ],
});

function membersOf(members: Readonly<Record<string, readonly [Check, string]>>): Members {
  return new Map(Object.entries(members));
}

/** What is wrong with a table as a whole; its columns are looked at only where this finds nothing. */
export function documentErrors(document: unknown): readonly FieldError[] {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return [{ pointer: '', message: 'The schema must be an object with a list of columns' }];
  }
  const missing = Object.hasOwn(document, 'columns')
    ? []
    : [{ pointer: '/columns', message: '"columns" must be given' }];
  return [...missing, ...memberErrors(document, DOCUMENT, () => '')];
}

/** What is wrong with the columns, each by itself. */
export function columnErrors(columns: readonly unknown[]): readonly FieldError[] {
  return columns.flatMap(oneColumnErrors);
}

function oneColumnErrors(column: unknown, index: number): readonly FieldError[] {
  const pointer = () => `/columns/${index}`;
  if (typeof column !== 'object' || column === null || Array.isArray(column)) {
    return [{ pointer: pointer(), message: 'A column must be an object with a name' }];
  }
  const wrong = memberErrors(column, COLUMN, pointer);
  return Object.hasOwn(column, 'name')
    ? wrong
    : [{ pointer: `${pointer()}/name`, message: '"name" must be given' }, ...wrong];
}

/** Pointers are spelled only where something is wrong: nearly always nothing is. */
function memberErrors(object: object, known: Members, pointer: () => string): FieldError[] {
  const errors: FieldError[] = [];
  for (const key of Object.keys(object)) {
    const message = complaintAbout(key, (object as Readonly<Record<string, unknown>>)[key], known.get(key));
    if (message !== null) {
      errors.push({ pointer: `${pointer()}/${pointerStep(key)}`, message });
    }
  }
  return errors;
}

function complaintAbout(key: string, value: unknown, member: readonly [Check, string] | undefined): string | null {
  if (member === undefined) {
    return key.startsWith('x-') ? null : `"${key}" is not known here`;
  }
  const [check, wanted] = member;
  return check(value) ? null : `"${key}" must be ${wanted}`;
}

/** What is wrong with names that are each fine: two of them mean one column, or a key has none of them. */
export function nameErrors(
  columns: readonly ColumnDocument[],
  key: readonly string[],
  fold: (name: string) => string,
): readonly FieldError[] {
  const seen = new Map<string, number>();
  const errors: FieldError[] = [];
  columns.forEach(({ name }, index) => {
    const folded = fold(name);
    const known = seen.get(folded);
    if (known !== undefined) {
      errors.push({
        pointer: `/columns/${index}/name`,
        message: `"${name}" is the same column as number ${known + 1}`,
      });
    }
    seen.set(folded, index);
  });
  key.forEach((name, index) => {
    if (!seen.has(fold(name))) {
      errors.push({ pointer: `/primary_key/${index}`, message: `"${name}" is not a column of this schema` });
    }
  });
  return errors;
}
