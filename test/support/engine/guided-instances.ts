import { FORMATTED, type OracleDialect } from './random-schemas.js';

type Json = Readonly<Record<string, unknown>>;

const TEXTS = ['', 'a', 'b', 'ab', 'abc', 'aab', 'S_x'];
const NAMES = ['a', 'b', 'c', 'S_x', 'ab', 'zz'];
const NUMBERS = [-1, 0, 0.5, 1, 2, 2.5, 3, 6];
const PLAIN: Readonly<Record<string, readonly unknown[]>> = {
  null: [null],
  boolean: [true, false],
  integer: NUMBERS.filter(Number.isInteger),
  number: NUMBERS,
  string: TEXTS,
};
const TYPES = [...Object.keys(PLAIN), 'array', 'object'];
const COMBINATORS = ['anyOf', 'oneOf', 'allOf'];
const DEEPEST = 5;

/** Values that a schema, or parts of it, asks for: valid far more often than blind ones, and never far from its bounds. */
export function guidedInstances(
  schema: unknown,
  dialect: OracleDialect,
  choices: Iterator<number>,
  count: number,
): unknown[] {
  const guide = new Guide(schema, dialect, choices);
  return Array.from({ length: count }, () => guide.value(schema, 0));
}

class Guide {
  constructor(
    private readonly root: unknown,
    private readonly dialect: OracleDialect,
    private readonly choices: Iterator<number>,
  ) {}

  value(given: unknown, depth: number): unknown {
    const schema = this.#flat(isObject(given) ? given : {}, depth > DEEPEST ? 0 : 4);
    const listed = 'const' in schema ? [schema['const']] : listOf(schema['enum']);
    return listed.length > 0 ? this.#pick(listed) : this.#typed(String(this.#pick(typesOf(schema))), schema, depth);
  }

  #typed(type: string, schema: Json, depth: number): unknown {
    switch (type) {
      case 'array':
        return depth > DEEPEST ? [] : this.#array(schema, depth);
      case 'object':
        return depth > DEEPEST ? {} : this.#object(schema, depth);
      case 'integer':
      case 'number':
        return this.#number(schema);
      case 'string':
        return this.#text(schema);
      default:
        return this.#pick(PLAIN[type] ?? []);
    }
  }

  /** The schema with some of what it combines written into it. */
  #flat(schema: Json, turns: number): Json {
    const parts = turns === 0 ? [] : this.#partsOf(schema);
    const part = parts.length === 0 ? undefined : this.#pick(parts);
    if (!isObject(part)) {
      return schema;
    }
    const { $ref: _followed, ...rest } = schema;
    const properties = { ...objectOf(part['properties']), ...objectOf(rest['properties']) };
    const required = [...listOf(part['required']), ...listOf(rest['required'])];
    return this.#flat({ ...part, ...rest, properties, required }, turns - 1);
  }

  #partsOf(schema: Json): unknown[] {
    const target = typeof schema['$ref'] === 'string' ? [this.#target(schema['$ref'])] : [];
    const branches = COMBINATORS.flatMap((keyword) => listOf(schema[keyword]));
    return [...target, ...branches, ...['if', 'then', 'else'].flatMap((keyword) => schema[keyword] ?? [])];
  }

  #target(reference: string): unknown {
    const name = /^#\/\$defs\/(.*)$/.exec(reference)?.[1];
    return name === undefined ? this.root : objectOf(objectOf(this.root)['$defs'])[name];
  }

  #number(schema: Json): unknown {
    const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].flatMap((keyword) => {
      const at = schema[keyword];
      return typeof at === 'number' ? [at, at - 1, at + 1, at - 0.5, at + 0.5] : [];
    });
    const step = schema['multipleOf'];
    const near = typeof step === 'number' ? [...bounds, ...NUMBERS].map((at) => Math.round(at / step) * step) : [];
    return this.#pick([...near, ...near, ...bounds, ...NUMBERS]);
  }

  #text(schema: Json): string {
    const [min, max] = [numberOr(schema['minLength'], 0), numberOr(schema['maxLength'], 40)];
    const formatted = typeof schema['format'] === 'string' ? (FORMATTED[schema['format']] ?? []) : [];
    const text = String(this.#pick([...formatted, ...formatted, ...TEXTS]));
    return this.#chance(4) ? text : text.padEnd(min, 'a').slice(0, Math.max(min, max));
  }

  #array(schema: Json, depth: number): unknown[] {
    const tuple = this.dialect === '2020-12' ? listOf(schema['prefixItems']) : listOf(schema['items']);
    const rest = Array.isArray(schema['items']) ? schema['additionalItems'] : schema['items'];
    const least = numberOr(schema['minItems'], this.#next(2) * tuple.length);
    const length = Math.min(least + this.#next(3), numberOr(schema['maxItems'], 4) + this.#next(8 / 7));
    return Array.from({ length }, (_, index) => {
      const wanted = schema['contains'] !== undefined && this.#chance(2) ? schema['contains'] : (tuple[index] ?? rest);
      return this.value(wanted, depth + 1);
    });
  }

  #object(schema: Json, depth: number): Json {
    const properties = objectOf(schema['properties']);
    const required = this.#chance(8) ? [] : listOf(schema['required']).map(String);
    const named = Object.keys(properties).filter(() => this.#chance(2));
    const others = NAMES.filter(() => this.#chance(6));
    const patterns = objectOf(schema['patternProperties']);
    return Object.fromEntries(
      [...new Set([...required, ...named, ...others])].map((name) => {
        const matched = Object.keys(patterns).find((pattern) => new RegExp(pattern).test(name));
        const own = properties[name] ?? (matched === undefined ? schema['additionalProperties'] : patterns[matched]);
        return [name, this.value(own, depth + 1)];
      }),
    );
  }

  #pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.#next(items.length)];
  }

  #chance(oneIn: number): boolean {
    return this.#next(oneIn) === 0;
  }

  #next(below: number): number {
    const { value } = this.choices.next();
    return Math.floor(((value % 10_007) / 10_007) * below);
  }
}

function typesOf(schema: Json): unknown[] {
  const type = schema['type'];
  return Array.isArray(type) ? type : type === undefined ? impliedTypes(schema) : [type];
}

/** The type that most keywords speak of, or any. */
function impliedTypes(schema: Json): string[] {
  const keys = Object.keys(schema).join();
  const implied = [
    ...(/ropert|required|dependen/i.test(keys) ? ['object'] : []),
    ...(/tems|ontains/.test(keys) ? ['array'] : []),
    ...(/imum|multipleOf/.test(keys) ? ['number'] : []),
    ...(/Length|pattern|format/.test(keys) ? ['string'] : []),
  ];
  return implied.length === 0 ? TYPES : implied;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOf(value: unknown): Json {
  return isObject(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
