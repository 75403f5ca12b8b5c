/** An object of a document that somebody else wrote: nothing is known about its members. */
export type Json = Readonly<Record<string, unknown>>;

/** A member of the document has another type than it must have. */
export class Malformed extends Error {}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object itself, or a refusal that names it. */
export function asJson(value: unknown, what: string): Json {
  if (!isJson(value)) {
    throw new Malformed(`${what} is not an object`);
  }
  return value;
}

/** The object there; an empty one where there is none. */
export function jsonAt(owner: Json, key: string): Json {
  return asJson(owner[key] ?? {}, key);
}

/** The members in document order. A map, because `__proto__` and `constructor` are names like any other. */
export function membersAt(owner: Json, key: string): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(jsonAt(owner, key)));
}

/** The text there; null where there is none or only white space. */
export function textAt(owner: Json, key: string): string | null {
  const value = owner[key] ?? null;
  if (value !== null && typeof value !== 'string') {
    throw new Malformed(`${key} is not a string`);
  }
  return value?.trim() ? value : null;
}

export function listAt(owner: Json, key: string): readonly unknown[] {
  const value = owner[key] ?? [];
  if (!Array.isArray(value)) {
    throw new Malformed(`${key} is not a list`);
  }
  return value;
}

/** The strings there; one alone counts as a list of one, as dbt has it for tags. */
export function textsAt(owner: Json, key: string): readonly string[] {
  const value = owner[key];
  const list: readonly unknown[] = typeof value === 'string' ? [value] : listAt(owner, key);
  return list.map((item) => {
    if (typeof item !== 'string') {
      throw new Malformed(`${key} is not a list of strings`);
    }
    return item;
  });
}

/** What went wrong with one node, in words that may be shown. Anything but a malformed document is a defect of ours. */
export function reasonOf(error: unknown): string {
  if (error instanceof Malformed) {
    return error.message;
  }
  throw error;
}
