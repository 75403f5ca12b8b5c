import { isNamespace, isTypeName } from './avro-names.js';
import type { Words } from './avro-schema.js';

/** A JSON object that defines a type or a field. */
export type Definition = Readonly<Record<string, unknown>>;

/** Everything a definition says beside the members that make its type. */
export function wordsOf(definition: Definition, known: readonly string[]): Words {
  return new Map(Object.entries(definition).filter(([name]) => !known.includes(name)));
}

/** A list of texts; absent is empty, anything else is null. */
export function textsOf(written: unknown): readonly string[] | null {
  if (written === undefined) {
    return [];
  }
  return Array.isArray(written) && written.every((text) => typeof text === 'string') ? written : null;
}

/** What is wrong with the name of a type. */
export function nameProblem(name: unknown, namespace: unknown): { at: string; message: string } | null {
  if (!isTypeName(name)) {
    return { at: '/name', message: 'A type has a name of letters, digits and underscores' };
  }
  return isNamespace(namespace) ? null : { at: '/namespace', message: 'A namespace is names separated by dots' };
}
