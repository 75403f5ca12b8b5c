import type { FieldError } from '../../../kernel/domain-error.js';
import { DIALECTS, type DialectName } from '../../sql-types/dialect.js';
import { foldName } from '../../sql-types/names.js';
import type { ColumnDocument } from './columns-document.js';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);

const DOCUMENT: Readonly<Record<string, readonly [Check, string]>> = {
  dialect: [(value) => DIALECTS.some((known) => known === value), `one of ${DIALECTS.join(', ')}`],
  columns: [(value) => Array.isArray(value) && value.length > 0, 'a list of at least one column'],
  primary_key: [isTexts, 'a list of column names'],
  description: [(value) => typeof value === 'string', 'a text'],
};

const COLUMN: Readonly<Record<string, readonly [Check, string]>> = {
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
};

/** What is wrong with a table as a whole; its columns are looked at only where this finds nothing. */
export function documentErrors(document: unknown): readonly FieldError[] {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return [{ pointer: '', message: 'The schema must be an object with a list of columns' }];
  }
  const missing = Object.hasOwn(document, 'columns')
    ? []
    : [{ pointer: '/columns', message: '"columns" must be given' }];
  return [...missing, ...memberErrors(document, '', DOCUMENT)];
}

/** What is wrong with the columns, each by itself and with each other. */
export function columnErrors(
  columns: readonly ColumnDocument[],
  dialect: DialectName,
  key: readonly string[],
): readonly FieldError[] {
  const errors = columns.flatMap((column: unknown, index) => oneColumnErrors(column, `/columns/${index}`));
  return errors.length > 0 ? errors : nameErrors(columns, dialect, key);
}

function oneColumnErrors(column: unknown, pointer: string): readonly FieldError[] {
  if (typeof column !== 'object' || column === null || Array.isArray(column)) {
    return [{ pointer, message: 'A column must be an object with a name' }];
  }
  const named = Object.hasOwn(column, 'name') ? [] : [{ pointer: `${pointer}/name`, message: '"name" must be given' }];
  return [...named, ...memberErrors(column, pointer, COLUMN)];
}

function memberErrors(
  object: object,
  pointer: string,
  known: Readonly<Record<string, readonly [Check, string]>>,
): FieldError[] {
  return Object.entries(object).flatMap(([key, value]: [string, unknown]) => {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const member = Object.hasOwn(known, key) ? known[key] : undefined;
    if (member === undefined) {
      return key.startsWith('x-') ? [] : [{ pointer: at, message: `"${key}" is not known here` }];
    }
    const [check, wanted] = member;
    return check(value) ? [] : [{ pointer: at, message: `"${key}" must be ${wanted}` }];
  });
}

function nameErrors(
  columns: readonly ColumnDocument[],
  dialect: DialectName,
  key: readonly string[],
): readonly FieldError[] {
  const seen = new Map<string, number>();
  const errors: FieldError[] = [];
  columns.forEach(({ name }, index) => {
    const known = seen.get(foldName(dialect, name));
    if (known !== undefined) {
      errors.push({
        pointer: `/columns/${index}/name`,
        message: `"${name}" is the same column as number ${known + 1}`,
      });
    }
    seen.set(foldName(dialect, name), index);
  });
  key.forEach((name, index) => {
    if (!seen.has(foldName(dialect, name))) {
      errors.push({ pointer: `/primary_key/${index}`, message: `"${name}" is not a column of this schema` });
    }
  });
  return errors;
}
