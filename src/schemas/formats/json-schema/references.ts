import { isObject, type JsonObject } from './value-checks.js';

/** Where a schema lives that names no address of its own. */
const NOWHERE = 'schema:/document';

/** Keywords whose members are names, not keywords. */
const NAMED = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'dependencies']);
/** Keywords that hold data, where `$id` and `$ref` mean nothing. */
const DATA = new Set(['enum', 'const', 'default', 'examples', 'example']);

interface Visit {
  readonly value: unknown;
  readonly address: string;
  readonly named: boolean;
}

/** Finds what `$ref` points to, inside one document only: nothing is ever fetched. */
export class References {
  readonly #resources = new Map<string, unknown>();
  readonly #anchors = new Map<string, unknown>();
  readonly #addresses = new Map<unknown, string>();

  constructor(
    document: unknown,
    private readonly idKeyword: 'id' | '$id',
  ) {
    this.#resources.set(NOWHERE, document);
    const visits: Visit[] = [{ value: document, address: NOWHERE, named: false }];
    for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
      this.#visit(visit, visits);
    }
  }

  /** The schema a reference means; undefined where there is none in this document. */
  resolve(from: JsonObject, reference: string): unknown {
    const address = addressOf(reference, this.#addresses.get(from) ?? NOWHERE);
    if (address === undefined) {
      return undefined;
    }
    const [resource, fragment] = splitFragment(address);
    if (fragment === '') {
      return this.#resources.get(resource);
    }
    return fragment.startsWith('/')
      ? follow(this.#resources.get(resource), fragment)
      : this.#anchors.get(`${resource}#${fragment}`);
  }

  #visit({ value, address, named }: Visit, visits: Visit[]): void {
    if (Array.isArray(value)) {
      visits.push(...value.map((item: unknown) => ({ value: item, address, named: false })));
      return;
    }
    if (!isObject(value)) {
      return;
    }
    const own = named ? address : this.#name(value, address);
    for (const [key, member] of Object.entries(value)) {
      if (named || !DATA.has(key)) {
        visits.push({ value: member, address: own, named: !named && NAMED.has(key) });
      }
    }
  }

  #name(schema: JsonObject, address: string): string {
    const id = schema[this.idKeyword];
    const own = typeof id === 'string' ? this.#register(schema, id, address) : address;
    const anchor = schema['$anchor'];
    if (typeof anchor === 'string') {
      this.#anchors.set(`${own}#${anchor}`, schema);
    }
    if (Object.hasOwn(schema, '$ref') || Object.hasOwn(schema, '$recursiveRef')) {
      this.#addresses.set(schema, own);
    }
    return own;
  }

  /** An id that is only a fragment names an anchor, as drafts before 2019-09 spell it. */
  #register(schema: JsonObject, id: string, address: string): string {
    const [resource, fragment] = splitFragment(addressOf(id, address) ?? address);
    if (fragment !== '') {
      this.#anchors.set(`${resource}#${fragment}`, schema);
      return id.startsWith('#') ? address : resource;
    }
    if (!this.#resources.has(resource)) {
      this.#resources.set(resource, schema);
    }
    return resource;
  }
}

function addressOf(reference: string, address: string): string | undefined {
  return URL.canParse(reference, address) ? new URL(reference, address).href : undefined;
}

function splitFragment(address: string): [string, string] {
  const at = address.indexOf('#');
  return at < 0 ? [address, ''] : [address.slice(0, at), decoded(address.slice(at + 1))];
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function follow(resource: unknown, pointer: string): unknown {
  let value = resource;
  for (const token of pointer.slice(1).split('/')) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
      return undefined;
    }
    value = (value as JsonObject)[key];
  }
  return value;
}
