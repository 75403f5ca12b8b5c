import type { DialectName, Nesting } from './dialect.js';
import { wholeNumber } from './makers.js';
import { spellKey } from './names.js';
import type { ArrayType, MapType, SqlField, SqlSlot, SqlType, StructType } from './sql-type.js';

/** An array of the item, written by a constructor or, as `T[3]`, by a suffix with its size. */
export function arrayOf(written: Nesting | 'suffix', item: SqlSlot | null, size = ''): ArrayType | null {
  if (item === null) {
    return null;
  }
  if (written !== 'suffix') {
    return { family: 'array', item, size: null, text: enclosed(written, spellSlot(item)) };
  }
  const count = size === '' ? null : wholeNumber(size, 1, 100_000);
  return size !== '' && count === null
    ? null
    : { family: 'array', item, size: count, text: `${item.type.text}[${size}]` };
}

export function mapOf(written: Nesting, key: SqlType | null, value: SqlSlot | null): MapType | null {
  if (key === null || value === null) {
    return null;
  }
  return { family: 'map', key, value, text: enclosed(written, `${key.text}, ${spellSlot(value)}`) };
}

export function structOf(
  written: Nesting,
  fields: readonly SqlField[] | null,
  dialect: DialectName,
): StructType | null {
  if (fields === null) {
    return null;
  }
  const spelled = fields.map((field) => `${spellKey(dialect, field.key)}${written.between ?? ' '}${spellSlot(field)}`);
  return { family: 'struct', fields, text: enclosed(written, spelled.join(', ')) };
}

function enclosed({ as, open }: Nesting, inner: string): string {
  return `${as}${open}${inner}${open === '(' ? ')' : '>'}`;
}

function spellSlot({ type, nullable }: SqlSlot): string {
  return nullable ? type.text : `${type.text} NOT NULL`;
}
