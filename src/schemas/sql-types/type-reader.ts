import type { Arguments, DialectName, Nesting } from './dialect.js';
import { dialectOf, type IndexedDialect } from './dialects/dialects.js';
import { foldQuoted, foldUnquoted } from './names.js';
import { arrayOf, mapOf, structOf } from './nested-types.js';
import type { SqlField, SqlSlot, SqlType } from './sql-type.js';
import { TokenStream } from './token-stream.js';
import type { Token } from './tokens.js';

const DEEPEST = 64;
const MOST_WORDS = 8;
const MOST_SUFFIXES = 8;
const AFTER_A_TYPE = ['NOT', 'COMMENT', 'OPTIONS'];

/** Reads one type off its tokens, each token once; null wherever the text is not of the dialect. */
export class TypeReader {
  private readonly stream: TokenStream;
  private readonly dialect: IndexedDialect;

  constructor(
    private readonly dialectName: DialectName,
    tokens: readonly Token[],
  ) {
    this.stream = new TokenStream(tokens);
    this.dialect = dialectOf(dialectName);
  }

  whole(): SqlType | null {
    const type = this.type(0);
    return this.stream.atEnd() ? type : null;
  }

  private type(depth: number): SqlType | null {
    if (depth > DEEPEST) {
      return null;
    }
    const word = this.stream.peekWord() ?? '';
    const nesting = Object.hasOwn(this.dialect.nesting, word) ? this.dialect.nesting[word] : undefined;
    const inner = nesting && this.stream.peekMark(1) === nesting.open ? this.nested(nesting, depth) : this.scalar();
    return inner && this.suffixes(inner);
  }

  private nested(nesting: Nesting, depth: number): SqlType | null {
    this.stream.skip(2);
    const close = nesting.open === '(' ? ')' : '>';
    const dialect = this.dialectName;
    const make = {
      array: () => arrayOf(nesting, this.slot(depth)),
      map: () => mapOf(nesting, this.type(depth + 1), this.stream.takeMark(',') ? this.slot(depth) : null),
      struct: () => structOf(nesting, this.fields(close, depth), dialect),
    };
    const type = make[nesting.makes]();
    return this.stream.takeMark(close) ? type : null;
  }

  private fields(close: string, depth: number): readonly SqlField[] | null {
    const fields: SqlField[] = [];
    while (this.stream.peekMark(0) !== close) {
      const field = fields.length === 0 || this.stream.takeMark(',') ? this.field(depth) : null;
      if (field === null) {
        return null;
      }
      fields.push(field);
    }
    return new Set(fields.map(({ key }) => key)).size === fields.length ? fields : null;
  }

  private field(depth: number): SqlField | null {
    const name = this.stream.takeName();
    this.stream.takeMark(':');
    const slot = name && this.slot(depth);
    if (!name || !slot) {
      return null;
    }
    const key =
      name.kind === 'quoted' ? foldQuoted(this.dialectName, name.text) : foldUnquoted(this.dialectName, name.text);
    return { name: name.text, key, ...slot };
  }

  /** A type with what may be said after it: that it is never null, a comment, options. */
  private slot(depth: number): SqlSlot | null {
    const type = this.type(depth + 1);
    let nullable = true;
    for (let said = this.remark(); said !== null; said = this.remark()) {
      nullable &&= said !== 'never null';
    }
    return type && { type, nullable };
  }

  private remark(): 'never null' | 'words' | null {
    if (this.stream.takeWords('NOT', 'NULL')) {
      return 'never null';
    }
    const isComment = this.stream.peekWord() === 'COMMENT' && this.stream.peekText(1);
    if (isComment) {
      this.stream.skip(2);
      return 'words';
    }
    const isOptions = this.stream.peekMark(1) === '(' && this.stream.takeWords('OPTIONS');
    return isOptions && this.stream.takeGroup() !== null ? 'words' : null;
  }

  private scalar(): SqlType | null {
    const quoted = this.stream.takeQuoted();
    if (quoted !== null) {
      return this.dialect.makers.get(`"${quoted}"`)?.([]) ?? null;
    }
    const words: string[] = [];
    const groups: Arguments[] = [];
    for (let word = this.typeWord(words); word !== null; word = this.typeWord(words)) {
      words.push(word);
      const group = this.stream.takeGroup();
      groups.push(...(group === null ? [] : [group]));
    }
    return words.length === 0 ? null : (this.known(words, groups) ?? unknown(words, groups));
  }

  private typeWord(before: readonly string[]): string | null {
    const word = this.stream.peekWord();
    const isSuffix = word === 'ARRAY' && before.length > 0 && this.dialect.suffix !== 'none';
    const isOver = word === null || AFTER_A_TYPE.includes(word) || before.length === MOST_WORDS;
    return isOver || isSuffix ? null : this.stream.takeWord();
  }

  private known(words: readonly string[], groups: readonly Arguments[]): SqlType | null {
    const upper = words.map((word) => word.toUpperCase());
    if (upper[0] === 'INTERVAL' && this.dialect.interval !== null) {
      return this.dialect.interval(upper.slice(1), groups);
    }
    return groups.length > 1 ? null : (this.dialect.makers.get(upper.join(' '))?.(groups[0] ?? []) ?? null);
  }

  private suffixes(type: SqlType): SqlType | null {
    if (this.dialect.suffix === 'none') {
      return type;
    }
    const flat = this.dialect.suffix === 'any_size';
    let wrapped: SqlType | null = type;
    let count = 0;
    for (let size = this.stream.takeSuffix(); size !== null && wrapped !== null; size = this.stream.takeSuffix()) {
      // PostgreSQL ignores how many dimensions and items were declared.
      const again: boolean = flat && wrapped.family === 'array';
      count += again ? 0 : 1;
      wrapped =
        count > MOST_SUFFIXES
          ? null
          : again
            ? wrapped
            : arrayOf('suffix', { type: wrapped, nullable: true }, flat ? '' : size);
    }
    return wrapped;
  }
}

function unknown(words: readonly string[], groups: readonly Arguments[]): SqlType {
  return { family: 'unknown', text: [words.join(' '), ...groups.map((group) => `(${group.join(', ')})`)].join('') };
}
