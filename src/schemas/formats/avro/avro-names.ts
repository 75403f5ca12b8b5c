import { PRIMITIVES } from './avro-schema.js';

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LONGEST = 1_000;

/** Whether the text can name a field or a symbol. */
export function isName(text: unknown): text is string {
  return typeof text === 'string' && text.length <= LONGEST && NAME.test(text);
}

/** Whether the text can name a type, with or without a namespace; the names of primitives are taken. */
export function isTypeName(text: unknown): text is string {
  const isTaken = PRIMITIVES.some((primitive) => primitive === text);
  return (
    typeof text === 'string' && text.length <= LONGEST && !isTaken && text.split('.').every((part) => NAME.test(part))
  );
}

export function isNamespace(text: unknown): text is string {
  return (
    text === '' ||
    (typeof text === 'string' && text.length <= LONGEST && text.split('.').every((part) => NAME.test(part)))
  );
}

/** A name with dots is full already; any other stands in the namespace. */
export function fullNameOf(name: string, namespace: string): string {
  return name.includes('.') || namespace === '' ? name : `${namespace}.${name}`;
}

export function namespaceOf(fullName: string): string {
  return fullName.slice(0, Math.max(0, fullName.lastIndexOf('.')));
}

/** The last part of a name, by which readers and writers recognise each other's types. */
export function simpleNameOf(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf('.') + 1);
}
