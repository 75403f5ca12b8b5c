import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { wrongUsage } from './exit-codes.js';

/** A JSON or YAML document that is an object; what is wrong with the file is wrong usage, and told in one line. */
export function readDocument(path: string): Record<string, unknown> {
  const document = parsed(path, textOf(path));
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    throw wrongUsage(`${path}: is no object`);
  }
  return document as Record<string, unknown>;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw wrongUsage(isMissing ? `there is no ${path}` : `cannot read ${path}`);
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return path.endsWith('.json') ? JSON.parse(text) : parse(text);
  } catch (error) {
    throw wrongUsage(`${path}: ${(error as Error).message.split('\n')[0]}`);
  }
}
