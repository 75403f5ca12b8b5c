import { pointerStep } from '../../../kernel/json-pointer.js';
import type { FieldError } from '../../../kernel/domain-error.js';
import { SchemaInvalid, SchemaTooLarge } from '../../schema-refused.js';
import { dropNeutralFacets } from '../../shape/neutral.js';
import { CircularRule, dropDeadFacets, Normaliser } from '../../shape/normalise.js';
import { ANYTHING, draft, NOTES, NOTHING, RULES, type Draft, type Shape } from '../../shape/shape.js';
import { dialectOf, isBefore, looksOld, type Dialect } from './dialect.js';
import { KEYWORDS_OF, type Group, type Keyword } from './keywords.js';
import type { Place } from './place.js';
import { refers, SchemaPlace, type Reader } from './schema-place.js';
import { readArrays } from './read-arrays.js';
import { readNotes } from './read-notes.js';
import { readNumbers } from './read-numbers.js';
import { readObjects } from './read-objects.js';
import { readRules } from './read-rules.js';
import { readStrings } from './read-strings.js';
import { readTypes } from './read-types.js';
import { readUnevaluated } from './read-unevaluated.js';
import { References } from './references.js';
import { complaintAbout, isObject, isSchema, VALUE_CHECKS, type JsonObject } from './value-checks.js';

/** Errors beyond these help nobody. */
const MAX_ERRORS = 50;
const MAX_SHAPES = 200_000;

const READERS: Partial<Record<Group, (shape: Draft, schema: JsonObject, place: Place) => void>> = {
  numbers: readNumbers,
  strings: readStrings,
  arrays: readArrays,
  objects: readObjects,
  rules: readRules,
};

interface Unread {
  readonly shape: Draft;
  readonly schema: JsonObject;
  readonly pointer: string;
}

/** Reads a JSON Schema document; throws `SchemaRefused` with everything that is wrong with it. */
export function readJsonSchema(document: unknown): Shape {
  const dialect = dialectOf(document);
  if (dialect !== undefined) {
    return new Reading(document, dialect).read();
  }
  const latest = new Reading(document, '2020-12');
  const read = latest.attempt();
  return latest.looksOld || read === null
    ? new Reading(document, latest.looksOld ? 'draft-07' : '2020-12').read()
    : read;
}

/** One pass over one document. Subschemas wait in a list, so that no nesting can exhaust the stack. */
class Reading {
  readonly #errors: FieldError[] = [];
  readonly #shapes = new Map<unknown, Draft>();
  readonly #drafts: Draft[] = [];
  readonly #unread: Unread[] = [];
  /** Whether a keyword was met that only older drafts have. */
  looksOld = false;
  readonly #keywords: ReadonlyMap<string, Keyword>;
  readonly #reader: Reader = {
    shapeOf: (schema, pointer) => this.#shapeOf(schema, pointer),
    follow: (schema, pointer) => this.#follow(schema, pointer)[0],
    keep: (shape) => this.#keep(shape),
  };
  #references: References | undefined;

  constructor(
    private readonly document: unknown,
    private readonly dialect: Dialect,
  ) {
    this.#keywords = KEYWORDS_OF[dialect];
  }

  /** The shape, or null where the document is no schema of this draft. */
  attempt(): Shape | null {
    try {
      return this.read();
    } catch (error) {
      if (error instanceof SchemaInvalid) {
        return null;
      }
      throw error;
    }
  }

  read(): Shape {
    const root = this.#shapeOf(this.document, '');
    for (let next = this.#unread.pop(); next !== undefined; next = this.#unread.pop()) {
      this.#fill(next);
    }
    if (this.#errors.length > 0) {
      throw new SchemaInvalid(this.#errors);
    }
    this.#normalise();
    return root;
  }

  #normalise(): void {
    // What is inside comes after what it is in, so that an item that says nothing is known for one in time.
    this.#drafts.toReversed().forEach(dropNeutralFacets);
    try {
      new Normaliser((shape) => this.#keep(shape)).normaliseAll(this.#drafts);
    } catch (error) {
      const message = 'A reference leads back to itself without entering a value';
      throw error instanceof CircularRule ? new SchemaInvalid([{ pointer: '', message }]) : error;
    }
  }

  #keep(shape: Draft): Shape {
    this.#drafts.push(shape);
    if (this.#drafts.length > MAX_SHAPES) {
      throw new SchemaTooLarge('nodes');
    }
    return shape;
  }

  /** One shape per schema, however often it is referred to; a schema that only refers is what it refers to. */
  #shapeOf(schema: unknown, pointer: string): Shape {
    const [target, at] = this.#dereferenced(schema, pointer);
    if (!isObject(target)) {
      if (!isSchema(target)) {
        this.#complain(at, 'A schema must be an object or a boolean');
      }
      return target === false ? NOTHING : ANYTHING;
    }
    const known = this.#shapes.get(target);
    if (known !== undefined) {
      return known;
    }
    const shape = draft();
    this.#shapes.set(target, shape);
    this.#keep(shape);
    this.#unread.push({ shape, schema: target, pointer: at });
    return shape;
  }

  #dereferenced(schema: unknown, pointer: string): readonly [unknown, string] {
    if (!isObject(schema) || !this.#onlyRefers(schema)) {
      return [schema, pointer];
    }
    const seen = new Set<unknown>();
    let [target, at]: readonly [unknown, string] = [schema, pointer];
    while (isObject(target) && this.#onlyRefers(target)) {
      if (seen.has(target)) {
        this.#complain(at, 'The reference leads only to itself');
        return [true, at];
      }
      seen.add(target);
      [target, at] = this.#follow(target, at);
    }
    return [target, at];
  }

  /** Before 2019-09 whatever stands beside a `$ref` is ignored. */
  #onlyRefers(schema: JsonObject): boolean {
    if (typeof schema['$ref'] !== 'string') {
      return false;
    }
    return isBefore(this.dialect, '2019-09') || Object.keys(schema).length === 1;
  }

  #follow(schema: JsonObject, pointer: string): [unknown, string] {
    const reference = String(schema['$ref'] ?? schema['$recursiveRef']);
    this.#references ??= new References(this.document, this.dialect === 'draft-04' ? 'id' : '$id');
    const target = this.#references.resolve(schema, reference);
    if (target === undefined) {
      this.#complain(`${pointer}/$ref`, `"${reference.slice(0, 200)}" is not in this document, and nothing is fetched`);
      return [true, pointer];
    }
    return [target, reference.startsWith('#/') ? reference.slice(1) : `${pointer}/$ref`];
  }

  #fill({ shape, schema, pointer }: Unread): void {
    this.looksOld ||= looksOld(schema);
    const groups: Group[] = [];
    const [notes, unknown]: [string[], string[]] = [[], []];
    for (const key of Object.keys(schema)) {
      const group = this.#groupOf(key, schema[key], pointer);
      if (group === 'notes') {
        notes.push(key);
      } else if (group === undefined) {
        unknown.push(key);
      } else if (!groups.includes(group)) {
        groups.push(group);
      }
    }
    if (this.#errors.length === 0) {
      const place = this.#placeOf(pointer);
      this.#readGroups(shape, schema, groups, place);
      this.#note(shape, schema, notes, unknown);
      this.#refer(shape, schema, pointer);
      readUnevaluated(shape, schema, place);
      dropDeadFacets(shape);
    }
  }

  #groupOf(key: string, value: unknown, pointer: string): Group | undefined {
    const keyword = this.#keywords.get(key);
    if (keyword === undefined) {
      return key.startsWith('x-') ? 'notes' : undefined;
    }
    if (!VALUE_CHECKS[keyword.takes](value)) {
      this.#complain(`${pointer}/${pointerStep(key)}`, complaintAbout(key, keyword.takes));
    }
    return keyword.group;
  }

  #readGroups(shape: Draft, schema: JsonObject, groups: readonly Group[], place: Place): void {
    for (const group of groups) {
      READERS[group]?.(shape, schema, place);
    }
    if (groups.includes('types')) {
      readTypes(shape, schema, place);
    }
  }

  #note(shape: Draft, schema: JsonObject, notes: readonly string[], unknown: readonly string[]): void {
    if (notes.length > 0) {
      readNotes(shape, schema, notes);
    }
    if (unknown.length > 0) {
      shape.notes = { ...(shape.notes ?? NOTES), unknown: new Map(unknown.map((key) => [key, schema[key]])) };
    }
  }

  #refer(shape: Draft, schema: JsonObject, pointer: string): void {
    if (schema['$dynamicRef'] !== undefined) {
      const why = '"$dynamicRef" depends on who refers here, which Tessera does not follow';
      this.#complain(`${pointer}/$dynamicRef`, why);
    }
    if (refers(schema)) {
      const [target, at] = this.#follow(schema, pointer);
      const rules = shape.rules ?? RULES;
      shape.rules = { ...rules, all: [...rules.all, this.#shapeOf(target, at)] };
    }
  }

  #placeOf(pointer: string): Place {
    return new SchemaPlace(pointer, this.#keywords, this.#reader);
  }

  #complain(pointer: string, message: string): void {
    if (this.#errors.length < MAX_ERRORS) {
      this.#errors.push({ pointer, message });
    }
  }
}
