import type { FieldError } from '../../../kernel/domain-error.js';
import { SCHEMA_BOUNDS, SchemaTooLarge } from '../../schema-refused.js';
import { fullNameOf, isName, isTypeName, namespaceOf } from './avro-names.js';
import { isNamed, PRIMITIVES } from './avro-schema.js';
import type {
  AvroEnum,
  AvroField,
  AvroFixed,
  AvroNamed,
  AvroPrimitive,
  AvroRecord,
  AvroSchema,
} from './avro-schema.js';
import { fitsDefault } from './fits-default.js';
import { logicalTypeOf } from './logical-types.js';
import { nameProblem, textsOf, wordsOf, type Definition } from './definitions.js';

/** Where a schema stands: its pointer in the document, and the namespace that names without one belong to. */
export interface Spot {
  readonly pointer: string;
  readonly namespace: string;
  readonly depth: number;
}

interface WrittenDefault {
  readonly pointer: string;
  readonly value: unknown;
  readonly schema: AvroSchema;
}

const MOST_ERRORS = 100;

/** Stands where no schema could be read; the errors say why. */
const NOTHING: AvroPrimitive = { type: 'null', logical: null };

/** Reads one document, each definition once, and remembers what the names in it stand for. */
export class AvroReader {
  private readonly named = new Map<string, AvroNamed>();
  private readonly defaults: WrittenDefault[] = [];

  constructor(private readonly errors: FieldError[]) {}

  schema(document: unknown, spot: Spot): AvroSchema {
    if (spot.depth > SCHEMA_BOUNDS.depth) {
      throw new SchemaTooLarge('depth', spot.pointer);
    }
    if (typeof document === 'string') {
      return this.reference(document, spot);
    }
    if (Array.isArray(document)) {
      return this.union(document, spot);
    }
    return typeof document === 'object' && document !== null
      ? this.definition(document as Definition, spot)
      : this.refuse(spot.pointer, 'A schema is the name of a type, a union or a definition');
  }

  /** Defaults wait for the whole document, since the types they are of may be defined after them. */
  checkDefaults(): void {
    for (const { pointer, value, schema } of this.defaults) {
      if (!fitsDefault(value, schema)) {
        this.refuse(pointer, 'The default is no value of the type');
      }
    }
  }

  private reference(name: string, { pointer, namespace }: Spot): AvroSchema {
    const primitive = PRIMITIVES.find((known) => known === name);
    if (primitive !== undefined) {
      return { type: primitive, logical: null };
    }
    const named = this.named.get(fullNameOf(name, namespace)) ?? this.named.get(name);
    return named ?? this.refuse(pointer, `No type is called ${name.slice(0, 100)}`);
  }

  private union(written: readonly unknown[], spot: Spot): AvroSchema {
    if (written.length > SCHEMA_BOUNDS.branches) {
      throw new SchemaTooLarge('branches', spot.pointer);
    }
    const seen = new Set<string>();
    const branches = written.map((branch, index) => {
      const inner = below(spot, index);
      const schema = this.schema(branch, inner);
      const identity = isNamed(schema) ? `.${schema.fullName}` : schema.type;
      if (identity === 'union' || seen.has(identity)) {
        this.refuse(inner.pointer, identity === 'union' ? 'A union holds no unions' : 'A union holds each type once');
      }
      seen.add(identity);
      return schema;
    });
    return { type: 'union', branches };
  }

  private definition(written: Definition, spot: Spot): AvroSchema {
    const { type } = written;
    const primitive = PRIMITIVES.find((known) => known === type);
    if (primitive !== undefined) {
      return { type: primitive, logical: logicalTypeOf(written, primitive, null) };
    }
    switch (type) {
      case 'array':
        return { type, items: this.schema(written['items'], below(spot, 'items')) };
      case 'map':
        return { type, values: this.schema(written['values'], below(spot, 'values')) };
      case 'record':
      case 'error':
        return this.record(written, spot);
      case 'enum':
        return this.enumeration(written, spot);
      case 'fixed':
        return this.fixed(written, spot);
      default:
        return this.schema(type, below(spot, 'type'));
    }
  }

  private record(written: Definition, spot: Spot): AvroSchema {
    const record: AvroRecord = { type: 'record', ...this.header(written, spot, ['fields']), fields: [] };
    this.define(record, spot);
    const { fields } = written;
    if (!Array.isArray(fields)) {
      return this.refuse(`${spot.pointer}/fields`, 'A record lists its fields');
    }
    const inside = { ...below(spot, 'fields'), namespace: namespaceOf(record.fullName) };
    record.fields = fields.map((field: unknown, index) => this.field(field, below(inside, index)));
    this.refuseRepeated(
      record.fields.map(({ name }) => name),
      inside.pointer,
    );
    return record;
  }

  private field(written: unknown, spot: Spot): AvroField {
    const definition = typeof written === 'object' && written !== null ? (written as Definition) : {};
    const { name, aliases, default: fallback } = definition;
    if (!isName(name)) {
      this.refuse(`${spot.pointer}/name`, 'A field has a name of letters, digits and underscores');
    }
    const schema = this.schema(definition['type'], below(spot, 'type'));
    if (fallback !== undefined) {
      this.defaults.push({ pointer: `${spot.pointer}/default`, value: fallback, schema });
    }
    return {
      name: isName(name) ? name : '',
      aliases: this.texts(aliases, `${spot.pointer}/aliases`),
      schema,
      fallback: fallback === undefined ? null : { value: fallback },
      words: wordsOf(definition, ['name', 'type', 'aliases', 'default']),
    };
  }

  private enumeration(written: Definition, spot: Spot): AvroEnum {
    const symbols = this.texts(written['symbols'] ?? null, `${spot.pointer}/symbols`);
    if (symbols.length > SCHEMA_BOUNDS.enum_values) {
      throw new SchemaTooLarge('enum_values', spot.pointer);
    }
    if (!symbols.every(isName)) {
      this.refuse(`${spot.pointer}/symbols`, 'Symbols are made of letters, digits and underscores');
    }
    this.refuseRepeated(symbols, `${spot.pointer}/symbols`);
    const fallback = symbols.find((symbol) => symbol === written['default']) ?? null;
    return this.define(
      { type: 'enum', ...this.header(written, spot, ['symbols', 'default']), symbols, fallback },
      spot,
    );
  }

  private fixed(written: Definition, spot: Spot): AvroFixed {
    const { size } = written;
    const isSize = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0;
    if (!isSize) {
      this.refuse(`${spot.pointer}/size`, 'A fixed type has a whole number of bytes');
    }
    const bytes = isSize ? size : 0;
    const logical = logicalTypeOf(written, 'fixed', bytes);
    const header = this.header(written, spot, ['size', 'logicalType', 'precision', 'scale']);
    return this.define({ type: 'fixed', ...header, size: bytes, logical }, spot);
  }

  private header(
    written: Definition,
    spot: Spot,
    own: readonly string[],
  ): Pick<AvroNamed, 'fullName' | 'aliases' | 'words'> {
    const { name, namespace = spot.namespace } = written;
    const problem = nameProblem(name, namespace);
    if (problem !== null) {
      this.refuse(`${spot.pointer}${problem.at}`, problem.message);
    }
    const fullName = fullNameOf(String(name), String(namespace));
    const aliases = this.texts(written['aliases'], `${spot.pointer}/aliases`);
    if (!aliases.every(isTypeName)) {
      this.refuse(`${spot.pointer}/aliases`, 'Aliases are names of types');
    }
    const words = wordsOf(written, ['type', 'name', 'namespace', 'aliases', ...own]);
    return { fullName, aliases: aliases.map((alias) => fullNameOf(alias, namespaceOf(fullName))), words };
  }

  private define<Named extends AvroNamed>(named: Named, { pointer }: Spot): Named {
    if (this.named.has(named.fullName)) {
      this.refuse(`${pointer}/name`, `${named.fullName} is defined twice`);
    }
    this.named.set(named.fullName, named);
    return named;
  }

  private texts(written: unknown, pointer: string): readonly string[] {
    const texts = textsOf(written);
    return texts ?? (this.refuse(pointer, 'Must be a list of texts'), []);
  }

  private refuseRepeated(names: readonly string[], pointer: string): void {
    const seen = new Set<string>();
    for (const [index, name] of names.entries()) {
      if (name !== '' && seen.has(name)) {
        this.refuse(`${pointer}/${index}`, `${name} occurs twice`);
      }
      seen.add(name);
    }
  }

  private refuse(pointer: string, message: string): AvroPrimitive {
    if (this.errors.length < MOST_ERRORS) {
      this.errors.push({ pointer, message });
    }
    return NOTHING;
  }
}

function below(spot: Spot, segment: string | number): Spot {
  return { ...spot, pointer: `${spot.pointer}/${segment}`, depth: spot.depth + 1 };
}
