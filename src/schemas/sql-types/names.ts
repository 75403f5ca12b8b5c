import type { DialectName } from './dialect.js';
import { dialectOf } from './dialects/dialects.js';

const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The key that a name goes by in a dialect: names of equal keys are one column. Quotes, where written, are honoured. */
export function foldName(dialect: DialectName, name: string): string {
  const { quote } = dialectOf(dialect).folding;
  const isQuoted = name.length >= 2 && name.startsWith(quote) && name.endsWith(quote);
  return isQuoted
    ? foldQuoted(dialect, name.slice(1, -1).replaceAll(quote + quote, quote))
    : foldUnquoted(dialect, name);
}

export function foldUnquoted(dialect: DialectName, name: string): string {
  return dialectOf(dialect).folding.unquoted === 'upper' ? name.toUpperCase() : name.toLowerCase();
}

/** The key of a name that stood in quotes, given without them. */
export function foldQuoted(dialect: DialectName, name: string): string {
  return dialectOf(dialect).folding.quoted === 'exact' ? name : foldUnquoted(dialect, name);
}

/** A key as it would be written, in quotes only where it would not be read back without. */
export function spellKey(dialect: DialectName, key: string): string {
  const { quote } = dialectOf(dialect).folding;
  const bare = PLAIN.test(key) && foldUnquoted(dialect, key) === key;
  return bare ? key : `${quote}${key.replaceAll(quote, quote + quote)}${quote}`;
}
