import type { DialectName } from './dialect.js';
import { dialectOf } from './dialects/dialects.js';
import type { SqlType } from './sql-type.js';
import { tokensOf } from './tokens.js';
import { TypeReader } from './type-reader.js';

/** Nearly every column: one word with at most two numbers, which needs no reader. */
const SIMPLE = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*(?:\(\s*(-?\d+)\s*(?:,\s*(-?\d+)\s*)?\)\s*)?$/;

/** Reads a type as its dialect would; a text that it does not know becomes an unknown type that equals only itself. */
export function parseSqlType(dialect: DialectName, text: string): SqlType {
  return simpleType(dialect, text) ?? anyType(dialect, text) ?? { family: 'unknown', text: text.trim() };
}

function simpleType(dialect: DialectName, text: string): SqlType | null {
  const [, name, first, second] = SIMPLE.exec(text) ?? [];
  const make = name === undefined ? undefined : dialectOf(dialect).makers.get(name.toUpperCase());
  return make?.([first, second].filter((piece) => piece !== undefined)) ?? null;
}

function anyType(dialect: DialectName, text: string): SqlType | null {
  const tokens = tokensOf(text);
  const read = tokens === null ? null : new TypeReader(dialect, tokens).whole();
  return read?.family === 'unknown' ? null : read;
}
